import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";

import { describe, expect, it } from "vitest";

import { findFiles, readArticleFile } from "../../src/ingest/files.ts";
import { expectError } from "../contracts/expect-error.ts";
import { useTempFolder } from "../store/temp-folder.ts";

describe("the files in folders", () => {
  const inFolder = useTempFolder();

  function write(...names: readonly string[]): void {
    for (const name of names) {
      mkdirSync(dirname(inFolder(name)), { recursive: true });
      writeFileSync(inFolder(name), `Text of ${name}.`);
    }
  }

  async function find(...paths: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for await (const path of findFiles(paths.map(inFolder))) found.push(relative(inFolder(""), path));
    return found;
  }

  it("are found in sorted order, folders included", async () => {
    write("b.md", "a/2.txt", "a/10.txt", "c/d/e.html", "Z.markdown", "a.htm");
    expect(await find("")).toEqual(["Z.markdown", "a/10.txt", "a/2.txt", "a.htm", "b.md", "c/d/e.html"]);
  });

  it("are those of a known kind, neither hidden nor in node_modules", async () => {
    write(
      "a.md",
      ".b.md",
      ".git/c.md",
      "node_modules/d/e.md",
      "f.json",
      "README",
      "g.md/h.pdf",
      "deep/node_modules/i.md",
    );
    expect(await find("")).toEqual(["a.md"]);
  });

  it("count always when they are named themselves, in the order given", async () => {
    write("b", ".a.md", "c.json");
    expect(await find("c.json", "b", ".a.md")).toEqual(["c.json", "b", ".a.md"]);
  });

  it("are found once when links lead in a circle, and dead links are passed over", async () => {
    write("a/b/c.md");
    symlinkSync(inFolder("a"), inFolder("a/b/up"));
    symlinkSync(inFolder("a/b"), inFolder("a/again"));
    symlinkSync(inFolder("nowhere.md"), inFolder("a/dead.md"));
    symlinkSync(inFolder("a/b/c.md"), inFolder("a/link.md"));
    expect(await find("a")).toEqual(["a/again/c.md", "a/link.md"]);
  });

  it("must exist", async () => {
    await expectError("not-found", () => find("none.md"), "There is no file", "none.md");
  });

  it("come one by one: the first is there before a later path fails", async () => {
    write("a.md");
    const files = findFiles([inFolder("a.md"), inFolder("none")]);
    expect((await files.next()).value).toBe(inFolder("a.md"));
    await expectError("not-found", () => files.next());
  });
});

describe("a file", () => {
  const inFolder = useTempFolder();

  it("is read as an article", async () => {
    writeFileSync(inFolder("veldt.md"), "---\ntitle: T\ndate: 2025-01-02\n---\n\nVeldt buys Harrow.\n");
    expect(await readArticleFile(inFolder("veldt.md"))).toMatchObject({
      title: "T",
      publishedAt: "2025-01-02",
      text: "Veldt buys Harrow.",
    });
  });

  it("is refused when it is a folder, missing, empty or too large", async () => {
    mkdirSync(inFolder("folder"));
    writeFileSync(inFolder("empty.md"), "");
    writeFileSync(inFolder("large.txt"), "a".repeat(5_000_001));
    await expectError("unreadable", () => readArticleFile(inFolder("folder")), "is a folder");
    await expectError("not-found", () => readArticleFile(inFolder("none.md")), "none.md");
    await expectError("invalid-data", () => readArticleFile(inFolder("empty.md")), "empty.md is empty");
    await expectError("too-large", () => readArticleFile(inFolder("large.txt")), "more than 5 MB");
  });

  it("that never ends is given up at the limit", async () => {
    symlinkSync("/dev/zero", inFolder("zero.txt"));
    await expectError("too-large", () => readArticleFile(inFolder("zero.txt")));
  });

  it("that may not be read says so", async () => {
    writeFileSync(inFolder("secret.md"), "Text.");
    chmodSync(inFolder("secret.md"), 0);
    chmodSync(inFolder(""), 0o755);
    const script = `import("${new URL("../../src/ingest/files.ts", import.meta.url).href}")
      .then(({ readArticleFile }) => readArticleFile(${JSON.stringify(inFolder("secret.md"))}))
      .then(() => console.log("read"), (error) => console.log(error.code, error.message));`;
    const answer = execFileSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", script],
      {
        encoding: "utf8",
        ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
        env: { ...process.env, TSX_DISABLE_CACHE: "1" },
      },
    );
    expect(answer).toContain(`unreadable ${inFolder("secret.md")} cannot be read: EACCES`);
  });
});
