/** Where the built page lies, whether the program runs from its bundle (dist/cli) or from its source. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BUILT = join("dist", "page");

/** Folder of the built page: `dist/page` of the nearest folder above `module` that has one, else of the one with package.json. */
export function findPageFolder(module: string = import.meta.url): string {
  const folders = ancestors(dirname(fileURLToPath(module)));
  const built = folders.find((folder) => existsSync(join(folder, BUILT, "index.html")));
  const project = folders.find((folder) => existsSync(join(folder, "package.json")));
  return join(built ?? project ?? ".", BUILT);
}

/** `folder` and all folders above it, nearest first. */
function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}
