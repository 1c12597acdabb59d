/** Made-up records that name ever new companies: a graph of any number of nodes from few articles. */
import { toArticle } from "../../../src/model/article.ts";
import { relationStatementId } from "../../../src/model/id.ts";
import { RELATION_TYPES, STATUSES } from "../../../src/model/ontology.ts";
import type { ArticleRecord, RelationStatement } from "../../../src/model/record.ts";
import { evidenceAt } from "../../../src/model/span.ts";
import { seededRandom } from "../../seeded-random.ts";

/** Companies that each record brings. */
const NEW_PER_RECORD = 20;
/** Relations of each record: two for each new company, most of them to companies that came early. */
const RELATIONS = 40;
/** Share of the relations within an industry. */
const AT_HOME = 0.85;
const CONSONANTS = "bcdfgklmnprstvz";
const VOWELS = "aeiou";
/** Letters of each of the two words of a name, in pairs. */
const PAIRS = 3;

/**
 * Records whose graph has `nodes` companies and twice as many relations, or nearly. With `circles`, each record is of one of so many
 * industries, and most of its relations stay there.
 */
export function wideRecords(nodes: number, circles = 1): readonly ArticleRecord[] {
  return Array.from({ length: Math.ceil(nodes / NEW_PER_RECORD) }, (_, index) => wideRecord(index, circles));
}

function wideRecord(index: number, circles: number): ArticleRecord {
  const random = seededRandom(index + 1);
  const first = index * NEW_PER_RECORD;
  const fresh = Array.from({ length: NEW_PER_RECORD }, (_, offset) => first + offset);
  const pairs = Array.from({ length: RELATIONS }, (_, number) => {
    const from = first + (number % NEW_PER_RECORD);
    const any = Math.floor((first + NEW_PER_RECORD) * random() ** 3);
    const to = circles > 1 && random() < AT_HOME ? earlierAtHome(index, circles, random) : any;
    return to === from ? ([from, first + ((number + 1) % NEW_PER_RECORD)] as const) : ([from, to] as const);
  });
  const numbers = [...new Set([...fresh, ...pairs.flat()])];
  const sentences = pairs.map(([from, to]) => `${properName(from)} has to do with ${properName(to)}.`);
  const text = sentences.join(" ");
  const article = toArticle({ title: `Report ${index}`, text, publishedAt: "2025-03-04" });
  const local = (number: number): string => `e${numbers.indexOf(number) + 1}`;
  let start = 0;
  return {
    article,
    entities: numbers.map((number) => {
      const name = properName(number);
      const at = text.indexOf(name);
      return { id: local(number), name, kind: "company", names: [name], mentions: [[at, at + name.length]] };
    }),
    relations: pairs.map(([from, to], number): RelationStatement => {
      const end = start + (sentences[number]?.length ?? 0);
      const span = { start, end };
      start = end + 1;
      const type = RELATION_TYPES[Math.floor(random() * RELATION_TYPES.length)] ?? "supply";
      return {
        id: relationStatementId(article.id, type, local(from), local(to)),
        type,
        source: local(from),
        target: local(to),
        status: STATUSES[Math.floor(random() * STATUSES.length)] ?? "confirmed",
        confidence: 0.5 + random() / 2,
        rule: "synthetic",
        speaker: null,
        evidence: [evidenceAt(text, span)],
      };
    }),
    claims: [],
    extractor: { name: "synthetic", version: "1" },
    diagnostics: [],
  };
}

/** A company of the same industry, of this record or one before. */
function earlierAtHome(index: number, circles: number, random: () => number): number {
  const records = Math.floor(index / circles) + 1;
  const place = Math.floor(records * NEW_PER_RECORD * random() ** 3);
  const record = (index % circles) + circles * Math.floor(place / NEW_PER_RECORD);
  return record * NEW_PER_RECORD + (place % NEW_PER_RECORD);
}

/** Two pronounceable words; no two numbers share a name, and each beginning of two letters is common to many. */
function properName(number: number): string {
  const random = seededRandom(number);
  const pair = (): string => letter(CONSONANTS, random) + letter(VOWELS, random);
  const word = (): string => capital(Array.from({ length: PAIRS }, pair).join(""));
  return `${word()} ${word()}${number.toString(36)}`;
}

function letter(letters: string, random: () => number): string {
  return letters.charAt(Math.floor(random() * letters.length));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
