/** Bad input and wrong use: a clear sentence, the right exit status, and nothing lost. */
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MERGER } from "./articles.ts";
import { enterTempFolder, relata } from "./run-cli.ts";

describe("wrong use ends with status 2 and says what is right", () => {
  it.each<[string[], string]>([
    [["fly"], 'There is no command "fly"'],
    [["add"], "Something is missing"],
    [["path", "A", "B", "C"], "one word too many"],
    [["find", "--colour", "x"], "--colour"],
    [["export", "--format", "svg"], "gexf"],
    [["export", "--min-confidence", "much"], "number from 0 to 1"],
    [["export", "--as-of", "yesterday"], "2025-01-31"],
    [["export", "--status", "certain"], "confirmed, rumoured, denied, ended"],
    [["export", "--format", "csv"], "--out"],
    [[], "relata add"],
  ])("relata %j", async (args, words) => {
    enterTempFolder();
    const { status, stdout, stderr } = await relata(args);
    expect(stdout + stderr).toContain(words);
    expect(status).toBe(2);
  });
});

describe("a bad file is named with its reason and the others are still added", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["empty.md", "", "empty"],
    ["picture.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 255, 0, 254]), "not text"],
    ["huge.txt", "a word ".repeat(8_000_000), "5 mb"],
    ["line.txt", "x".repeat(2_000_000), "characters"],
    ["broken.md", '---\ntitle: "no end\ndate: [\n---\n\nText.\n', "front matter"],
  ])("%s", async (name, content, words) => {
    const folder = enterTempFolder();
    writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, "zz-good.md"), MERGER);
    const { status, stderr } = await relata(["add", "."]);
    expect(stderr.toLowerCase()).toContain(words);
    expect(stderr).toContain(name);
    expect(stderr).toContain("1 added");
    expect(status).toBe(1);
  });

  it("a path that is not there", async () => {
    const folder = enterTempFolder();
    writeFileSync(join(folder, "good.md"), MERGER);
    const { status, stderr } = await relata(["add", "missing.md", "good.md"]);
    expect(stderr).toContain("missing.md");
    expect(stderr).toContain("1 added");
    expect(status).toBe(1);
  });
});

describe("strange text is kept with a diagnostic", () => {
  it.each<[string, string, string]>([
    [
      "german.txt",
      "Der Vorstand der Nordwind AG hat am Montag mitgeteilt, dass das Unternehmen die beiden Werke in Kiel nicht mehr weiter betreiben will und dafür nun Käufer sucht. Die Gewerkschaft kündigte sogleich Widerstand an, und auch der Bürgermeister zeigte sich enttäuscht über die Entscheidung, die rund achthundert Menschen ihre Arbeit kosten könnte.",
      "English",
    ],
    ["table.txt", "1 2 3\n\n4 5 6\n", "sentence"],
  ])("%s", async (name, content, words) => {
    const folder = enterTempFolder();
    writeFileSync(join(folder, name), content);
    const { status, stderr } = await relata(["add", name]);
    expect(stderr).toContain(words);
    expect(status).toBe(0);
  });
});

describe("a store that cannot be used is refused and left as it is", () => {
  it("a file that is no store", async () => {
    const folder = enterTempFolder();
    writeFileSync(join(folder, "relata.db"), "this is no database, only words ".repeat(100));
    const { status, stderr } = await relata(["articles"]);
    expect(stderr).toContain("relata.db");
    expect(status).toBe(1);
  });

  it("a folder", async () => {
    const folder = enterTempFolder();
    mkdirSync(join(folder, "relata.db"));
    expect((await relata(["articles"])).status).toBe(1);
  });

  it("a database server's address", async () => {
    enterTempFolder();
    const { status, stderr } = await relata(["articles", "--store", "postgres://localhost/x"]);
    expect(stderr).toContain("--store relata.db");
    expect(status).toBe(1);
  });

  it("one that another process has open", async () => {
    const folder = enterTempFolder();
    writeFileSync(join(folder, "good.md"), MERGER);
    expect((await relata(["add", "good.md"])).status).toBe(0);
    writeFileSync(join(folder, "relata.db.lock"), `${process.ppid}\n`);
    chmodSync(join(folder, "relata.db.lock"), 0o644);
    const { status, stderr } = await relata(["add", "good.md"]);
    expect(stderr).toContain(String(process.ppid));
    expect(status).toBe(1);
  });
});

it("names that nothing bears", async () => {
  const folder = enterTempFolder();
  writeFileSync(join(folder, "good.md"), MERGER);
  await relata(["add", "good.md"]);
  const { status, stderr } = await relata(["show", "Zzyzx Aggregates"]);
  expect(stderr).toContain("Zzyzx Aggregates");
  expect(status).toBe(1);
  expect((await relata(["remove", "ffff"])).stderr).toContain("relata articles");
  expect((await relata(["reject", "rel_0"])).stderr).toContain("relata show");
  expect((await relata(["revoke", "jdg_0"])).stderr).toContain("relata judgements");
});

it("corrections that correct nothing", async () => {
  const folder = enterTempFolder();
  writeFileSync(join(folder, "good.md"), MERGER);
  await relata(["add", "good.md"]);
  const shown = (await relata(["show", "Qorvel"])).stdout;
  const [statement = ""] = /rel_[0-9a-f]+/.exec(shown) ?? [];
  const [claim = ""] = /clm_[0-9a-f]+/.exec(shown) ?? [];
  const attempts: readonly (readonly [args: readonly string[], status: number, words: string])[] = [
    [[statement], 2, "--type, --turn or --status"],
    [[statement, "--type", "friendship"], 2, "Use one of: partnership, investment"],
    [[statement, "--status", "sure"], 2, "Use one of: confirmed, rumoured"],
    [[claim, "--turn"], 2, "is a claim"],
    [["rel_0", "--turn"], 1, "relata show"],
  ];
  for (const [args, status, words] of attempts) {
    const result = await relata(["restate", ...args]);
    expect([result.status, result.stderr]).toEqual([status, expect.stringContaining(words)]);
  }
  expect((await relata(["judgements"])).stderr).toContain("Nothing has been decided");
});
