/**
 * How the time of extraction grows with the length of a text, up to the longest that is taken: `npx tsx bench/length.ts`.
 * Natural text is that of seeds/; the others repeat what is hard on pattern matching. Growth is the exponent between two
 * neighbouring lengths: 1 is linear, 2 is quadratic.
 */
import { readdirSync, readFileSync } from "node:fs";
import { extract } from "../src/extract/extract.ts";
import { readMarkdown } from "../src/ingest/markdown.ts";
import { MAX_ARTICLE_LENGTH, toArticle } from "../src/model/article.ts";

const LENGTHS = [10_000, 100_000, MAX_ARTICLE_LENGTH];
const SEEDS = new URL("../seeds/articles/", import.meta.url);

const prose = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readMarkdown(name, readFileSync(new URL(name, SEEDS), "utf8")).text)
  .join("\n\n");

/** What is repeated up to the length wanted. */
const UNITS: Readonly<Record<string, string>> = {
  "natural text": `${prose}\n\n`,
  "A and A and A": "A and ",
  "names in a list": "Qorvel Inc, Nimbrax, ",
  "brackets ((((": "(",
  commas: ",",
  "quotation marks": "“",
  "deals without an end": "Qorvel Inc bought Nimbrax and ",
  "it said that it said": "it said that ",
  "one long word": "a",
  "one long capital": "A",
  spaces: " ",
  "line ends": "\n",
  digits: "1",
  "short sentences": "Qorvel Inc sued. It won. ",
  "ever the same company": "Qorvel Inc acquired Nimbrax. The company rose. ",
  "questions and answers": "Qorvel Inc is old. Do you sell? “We do.” I like it.\n\n",
  "labels and headings": "Jane Roe: We sell.\n\nJane Roe, Chief Executive\n\n",
  "parts in deals": "Qorvel Inc sued Nimbrax. The defendant bought its supplier.\n",
};

for (let pass = 0; pass < 3; pass += 1) timeOf(prose.slice(0, LENGTHS[1]));
const only = process.argv[2];
for (const [name, unit] of Object.entries(UNITS).filter(([key]) => only === undefined || key === only)) {
  let line = name.padEnd(24);
  let before: number | null = null;
  for (const [index, length] of LENGTHS.entries()) {
    const seconds = timeOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    line += `${length} ${seconds.toFixed(2)} s`.padStart(18);
    const shorter = LENGTHS[index - 1];
    if (before !== null && shorter !== undefined)
      line += ` (growth ${(Math.log(seconds / before) / Math.log(length / shorter)).toFixed(2)})`;
    before = seconds;
  }
  console.log(line);
}

/** Seconds of processor time. */
function timeOf(text: string): number {
  const article = toArticle({ title: "", text });
  const start = process.cpuUsage();
  extract(article);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
