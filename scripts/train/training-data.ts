/** Reads what the pair model learns from: annotated articles and the marked sentences of public corpora. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeGold, type GoldArticle } from "../../src/evaluate/gold-article.ts";
import { type MarkedSentence, markedExample } from "./company-sentences.ts";
import type { Example } from "./example.ts";

/** The annotated articles of the folders, in the order of their names. */
export function readGold(folders: readonly string[]): GoldArticle[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => decodeGold(JSON.parse(readFileSync(join(folder, name), "utf8")))),
  );
}

/** One example per usable line of JSON Lines files; sentences of another genre count `weight` each. */
export function readMarked(files: readonly string[], weight: number): Example[] {
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => markedExample(JSON.parse(line) as MarkedSentence, weight)),
  );
}
