/** Reads annotated articles. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeGold, type GoldArticle } from "../../src/evaluate/gold-article.ts";

/** The annotated articles of the folders, in the order of their names. */
export function readGold(folders: readonly string[]): GoldArticle[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => decodeGold(JSON.parse(readFileSync(join(folder, name), "utf8")))),
  );
}
