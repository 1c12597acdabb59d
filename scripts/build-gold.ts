/**
 * Makes the gold articles from their marked-up sources: `npx tsx scripts/build-gold.ts`.
 * test/gold/own/source/tune/*.txt becomes test/gold/own/tune/*.json, and check likewise; second holds independent second
 * annotations of some articles of tune.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseMarkup } from "./gold/parse-markup.ts";
import { toGold } from "./gold/to-gold.ts";

const GOLD = fileURLToPath(new URL("../test/gold/own/", import.meta.url));

for (const part of ["tune", "check", "second"]) {
  const folder = join(GOLD, "source", part);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const articles = names.flatMap((name) => parseMarkup(readFileSync(join(folder, name), "utf8")));
  for (const article of articles) {
    const json = JSON.stringify(toGold(article), null, 1).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, "[$1, $2]");
    writeFileSync(join(GOLD, part, `${article.id}.json`), `${json}\n`);
  }
  console.log(`${part}: ${articles.length} articles from ${names.length} files`);
}
