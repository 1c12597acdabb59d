import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { findPageFolder } from "../../../src/server/page/page-folder.ts";
import { useTempFolder } from "../../store/temp-folder.ts";

describe("findPageFolder", () => {
  const inFolder = useTempFolder();

  it.each(["dist/cli/main.js", "dist/cli/assets/serve-a1b2.js", "src/server/page/page-folder.ts"])(
    "finds dist/page of the project from %s",
    (module) => {
      const project = inFolder(".");
      mkdirSync(join(project, "dist/page"), { recursive: true });
      writeFileSync(join(project, "dist/page/index.html"), "");
      expect(findPageFolder(pathToFileURL(join(project, module)).href)).toBe(join(project, "dist/page"));
    },
  );

  it("says where it would be while it is not built", () => {
    const project = inFolder(".");
    writeFileSync(join(project, "package.json"), "{}");
    const module = pathToFileURL(join(project, "src/server/page/page-folder.ts")).href;
    expect(findPageFolder(module)).toBe(join(project, "dist/page"));
  });
});
