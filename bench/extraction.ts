/**
 * How many articles of 600 words one core extracts in a second of processor time, and what each stage takes:
 * `npx tsx bench/extraction.ts [SECONDS]`. The articles are those of seeds/, joined or cut to 600 words.
 */
import { readdirSync, readFileSync } from "node:fs";
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
const WARM_UP = 3;
const SEEDS = new URL("../seeds/articles/", import.meta.url);

const seconds = Number(process.argv[2] ?? DEFAULT_SECONDS);
const articles = articlesOfEqualLength();
const readings = articles.map((article) => readArticle(article));
const relations = readings.map((reading) => findRelations(reading));

const whole = cost((index) => extract(articleAt(index)));
const stages: readonly (readonly [string, number])[] = [
  ["sentences, tokens and tags", cost((index) => analyse(articleAt(index).text))],
  ["mentions and coreference", cost((index) => readArticle(articleAt(index)))],
  ["relations", cost((index) => findRelations(readings[index]!))],
  ["claims", cost((index) => findClaims(readings[index]!, relations[index]!))],
];
console.log(`${articles.length} articles of ${WORDS} words, ${seconds} s of processor time each`);
console.log(`whole extraction: ${(1000 / whole).toFixed(0)} articles per second, ${whole.toFixed(2)} ms each`);
for (const [index, [name, milliseconds]] of stages.entries()) {
  // Reading an article includes analysing it; its own share is the rest.
  const own = index === 1 ? milliseconds - stages[0]![1] : milliseconds;
  console.log(`  ${name.padEnd(28)}${own.toFixed(2)} ms  ${((100 * own) / whole).toFixed(0)} %`);
}

/** Milliseconds of processor time that one call of `work` takes on average. */
function cost(work: (index: number) => unknown): number {
  for (let pass = 0; pass < WARM_UP; pass += 1) for (const index of articles.keys()) work(index);
  const start = process.cpuUsage();
  let calls = 0;
  for (;;) {
    for (const index of articles.keys()) work(index);
    calls += articles.length;
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > seconds * 1000) return milliseconds / calls;
  }
}

function articleAt(index: number): Article {
  return articles[index]!;
}

function articlesOfEqualLength(): Article[] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith(".md"));
  const bodies = names.map((name) => readMarkdown(name, readFileSync(new URL(name, SEEDS), "utf8")).text);
  return names.map((name, index) => {
    const pieces = `${bodies[index]}\n\n${bodies[(index + 1) % bodies.length]}`.split(/(?<=\s)(?=\S)/);
    return toArticle({ title: name, text: pieces.slice(0, WORDS).join("") });
  });
}
