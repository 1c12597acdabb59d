/**
 * Proves that the rules of .dependency-cruiser.cjs bite: each row plants one fault in a small source tree and names the rule that must refuse it.
 * Without this, a change of tool or compiler that made the check read no TypeScript at all would look like success.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { cruise, type IConfiguration } from "dependency-cruiser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const RULES = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as IConfiguration;

/** File path -> its source text. */
type Tree = Readonly<Record<string, string>>;

const CLEAN: Tree = {
  "package.json": `{"name":"planted","dependencies":{"sigma":"3","libsql":"0"},"devDependencies":{"fast-check":"4"}}`,
  "node_modules/sigma/package.json": `{"name":"sigma","main":"index.js"}`,
  "node_modules/sigma/index.js": "export const Sigma = 1;",
  "node_modules/libsql/package.json": `{"name":"libsql","main":"index.js"}`,
  "node_modules/libsql/index.js": "export const Database = 1;",
  "node_modules/fast-check/package.json": `{"name":"fast-check","main":"index.js"}`,
  "node_modules/fast-check/index.js": "export const fc = 1;",
  "src/model/span.ts": "export interface Span { readonly start: number }",
  "src/text/sentence.ts": `import type { Span } from "../model/span.ts"; export type Sentence = Span;`,
  "src/extract/entities.ts": `import type { Sentence } from "../text/sentence.ts"; export type Found = Sentence;`,
  "src/resolve/pairs.ts": `import type { Span } from "../model/span.ts"; export type Pair = readonly [Span, Span];`,
  "src/store/memory.ts": `import type { Span } from "../model/span.ts"; export const MEMORY: Span[] = [];`,
  "src/store/sqlite.ts": `import { Database } from "libsql"; import "node:fs"; export const SQLITE = Database;`,
  "src/store/open.ts": `export { SQLITE } from "./sqlite.ts";`,
  "src/server/listen.ts": `import "../store/memory.ts"; export const listen = 1;`,
  "src/cli/serve.ts": `import { listen } from "../server/listen.ts"; export const serve = listen;`,
  "src/app/stage/sigma-adapter.ts": `import { Sigma } from "sigma"; export const stage = Sigma;`,
  "src/app/main.ts": `import "./stage/sigma-adapter.ts"; import "../store/memory.ts";`,
};

const PLANTED: readonly (readonly [fault: string, rule: string, planted: Tree])[] = [
  [
    "an upward import",
    "floor-0-model",
    { "src/model/up.ts": `import { MEMORY } from "../store/memory.ts"; export const up = MEMORY;` },
  ],
  [
    "an upward import of a type",
    "floor-1-text",
    { "src/text/up.ts": `import type { Found } from "../extract/entities.ts"; export type Up = Found;` },
  ],
  [
    "a room that looks at its neighbour",
    "floor-2-extract",
    { "src/extract/side.ts": `import type { Pair } from "../resolve/pairs.ts"; export type Side = Pair;` },
  ],
  [
    "a server that knows the page",
    "floor-6-server",
    {
      "src/server/page.ts": `import { stage } from "../app/stage/sigma-adapter.ts"; export const page = stage;`,
    },
  ],
  [
    "a page that knows the terminal",
    "floor-6-app",
    { "src/app/terminal.ts": `import { serve } from "../cli/serve.ts"; export const terminal = serve;` },
  ],
  [
    "a server that knows the terminal",
    "floor-6-server",
    { "src/server/back.ts": `import { serve } from "../cli/serve.ts"; export const back = serve;` },
  ],
  [
    "a cycle of types only",
    "no-cycle",
    {
      "src/model/egg.ts": `import type { Hen } from "./hen.ts"; export interface Egg { readonly from: Hen }`,
      "src/model/hen.ts": `import type { Egg } from "./egg.ts"; export interface Hen { readonly lays: Egg }`,
    },
  ],
  [
    "Node in a pure room",
    "pure-rooms-without-node",
    { "src/extract/read.ts": `import { readFile } from "node:fs/promises"; export const read = readFile;` },
  ],
  [
    "Node in the page",
    "page-without-node",
    { "src/app/read.ts": `import { readFile } from "node:fs/promises"; export const read = readFile;` },
  ],
  [
    "a page that loads SQLite by a detour",
    "page-never-reaches-sqlite",
    { "src/app/detour.ts": `import { SQLITE } from "../store/open.ts"; export const detour = SQLITE;` },
  ],
  [
    "Sigma outside its adapter",
    "home-of-sigma",
    { "src/app/legend.ts": `import { Sigma } from "sigma"; export const legend = Sigma;` },
  ],
  [
    "a file in no room",
    "every-file-has-a-room",
    { "src/loose.ts": `import "./app/main.ts"; export const loose = 1;` },
  ],
  [
    "source that needs a test",
    "source-stands-alone",
    {
      "src/graph/borrow.ts": `import { sample } from "../../test/sample.ts"; export const borrow = sample;`,
      "test/sample.ts": "export const sample = 1;",
    },
  ],
  [
    "source that needs a development package",
    "only-declared-packages",
    { "src/graph/random.ts": `import { fc } from "fast-check"; export const random = fc;` },
  ],
  [
    "an import that leads nowhere",
    "resolvable",
    { "src/graph/lost.ts": `import { lost } from "./gone.ts"; export const found = lost;` },
  ],
];

describe("the floors", () => {
  let root = "";

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "relata-floors-"));
  });

  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  it("accept a tree that keeps them", async () => {
    expect(await findBrokenRules(root, CLEAN)).toEqual([]);
  });

  it.each(PLANTED)("refuse %s by %s", async (_fault, rule, planted) => {
    expect(await findBrokenRules(root, { ...CLEAN, ...planted })).toEqual([rule]);
  });
});

/** Writes the tree under `root`, cruises its source, and returns the names of the broken rules, each once, sorted. */
async function findBrokenRules(root: string, tree: Tree): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { doNotFollow, tsPreCompilationDeps, enhancedResolveOptions } = RULES.options ?? {};
  const { output } = await cruise(["src"], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: RULES.forbidden ?? [] },
    ...(doNotFollow === undefined ? {} : { doNotFollow }),
    ...(tsPreCompilationDeps === undefined ? {} : { tsPreCompilationDeps }),
    ...(enhancedResolveOptions === undefined ? {} : { enhancedResolveOptions }),
  });
  if (typeof output === "string") throw new Error(`dependency-cruiser answered with text: ${output}`);
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))].toSorted();
}
