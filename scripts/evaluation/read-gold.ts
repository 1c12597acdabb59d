/** The gold articles of a folder, in the order of their ids. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { decodeGold, type GoldArticle } from "../../src/evaluate/gold-article.ts";
import { compareText } from "../../src/model/order.ts";

export interface GoldFolder {
  /** The path as the reader of the page would write it. */
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

/** A folder that does not exist holds no articles. */
export function readGold(name: string, root: URL): GoldFolder {
  const folder = new URL(`${name}/`, root);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  const articles = files.map((file) => decodeGold(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));
  return { name, articles: articles.sort((left, right) => compareText(left.id, right.id)) };
}
