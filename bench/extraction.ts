/**
 * How many articles of 600 words one core extracts in a second of processor time, and what each stage takes:
 * `npm run bench:extraction [SECONDS]`, which builds it as the program is built. The articles are those of seeds/, joined or cut to
 * 600 words.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findClaims } from "../src/extract/claims/find-claims.ts";
import { extract } from "../src/extract/extract.ts";
import { readArticle } from "../src/extract/read-article.ts";
import { findRelations } from "../src/extract/relations/find-relations.ts";
import { readMarkdown } from "../src/ingest/markdown.ts";
import { type Article, toArticle } from "../src/model/article.ts";
import { analyse } from "../src/text/analyse.ts";

const WORDS = 600;
const DEFAULT_SECONDS = 5;
/** Passes over all articles before measuring, so that the compiler has settled. */
const WARM_UP = 12;
const SEEDS = "seeds/articles";

const seconds = Number(process.argv[2] ?? DEFAULT_SECONDS);
const articles = articlesOfEqualLength();
const read = articles.map((article) => {
  const reading = readArticle(article);
  return { reading, relations: findRelations(reading) };
});

const whole = cost(articles, (article) => extract(article));
const analysis = cost(articles, ({ text }) => analyse(text));
const stages: readonly (readonly [string, number])[] = [
  ["sentences, tokens and tags", analysis],
  ["mentions and coreference", cost(articles, (article) => readArticle(article)) - analysis],
  ["relations", cost(read, ({ reading }) => findRelations(reading))],
  ["claims", cost(read, ({ reading, relations }) => findClaims(reading, relations))],
];
console.log(`${articles.length} articles of ${WORDS} words, ${seconds} s of processor time for each figure`);
console.log(
  `whole extraction: ${(1000 / whole).toFixed(0)} articles per second, ${whole.toFixed(2)} ms each`,
);
for (const [name, milliseconds] of stages) {
  const share = ((100 * milliseconds) / whole).toFixed(0);
  console.log(`  ${name.padEnd(28)}${milliseconds.toFixed(2)} ms  ${share} %`);
}

/** Milliseconds of processor time that one call of `work` takes on average. */
function cost<Item>(items: readonly Item[], work: (item: Item) => unknown): number {
  for (let pass = 0; pass < WARM_UP; pass += 1) for (const item of items) work(item);
  const start = process.cpuUsage();
  for (let calls = items.length; ; calls += items.length) {
    for (const item of items) work(item);
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > seconds * 1000) return milliseconds / calls;
  }
}

function articlesOfEqualLength(): Article[] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith(".md"));
  const bodies = names.map((name) => readMarkdown(name, readFileSync(join(SEEDS, name), "utf8")).text);
  return names.map((name, index) => {
    const pieces = `${bodies[index]}\n\n${bodies[(index + 1) % bodies.length]}`.split(/(?<=\s)(?=\S)/);
    return toArticle({ title: name, text: pieces.slice(0, WORDS).join("") });
  });
}
