/** A folder of gold articles under the name by which the page calls it. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { compareText } from "../../src/model/order.ts";
import { readGold } from "../gold/read-gold.ts";

export interface GoldFolder {
  /** The path as the reader of the page would write it. */
  readonly name: string;
  /** In the order of their ids. */
  readonly articles: readonly GoldArticle[];
}

/** A folder that does not exist holds no articles. */
export function openGoldFolder(name: string, root: URL): GoldFolder {
  const folder = fileURLToPath(new URL(name, root));
  const articles = existsSync(folder) ? readGold([folder]) : [];
  return { name, articles: articles.sort((left, right) => compareText(left.id, right.id)) };
}
