/** Made-up records of any number, shaped like extracted ones: a few parties that everybody writes about, and a long tail. */
import { seededRandom } from "../test/seeded-random.ts";
import { toArticle } from "../src/model/article.ts";
import { claimId, relationStatementId } from "../src/model/id.ts";
import { CLAIM_KINDS, RELATION_TYPES, STATUSES } from "../src/model/ontology.ts";
import type { ArticleRecord, Claim, LocalEntity, RelationStatement } from "../src/model/record.ts";
import { evidenceAt } from "../src/model/span.ts";

const PARTIES = 5_000;
const SYLLABLES = [
  "bar",
  "cel",
  "dor",
  "fen",
  "gal",
  "hol",
  "jun",
  "kel",
  "lor",
  "mar",
  "nev",
  "pol",
  "quar",
  "sil",
];
const FORMS = ["", " Inc", " Group", " plc"];
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);

/** The `index`-th record: some 14 parties, 4 people, 10 relations and 8 claims in some 3,000 characters. */
export function syntheticRecord(index: number): ArticleRecord {
  const random = seededRandom(index + 1);
  const sentences = Array.from({ length: 30 }, () => sentence(random));
  const text = sentences.join(" ");
  const publishedAt = new Date(FIRST_DAY + Math.floor(random() * 2_000) * DAY).toISOString().slice(0, 10);
  const article = toArticle({ title: `Report ${index}`, text, publishedAt });
  const parties = [...new Set(Array.from({ length: 14 }, () => skewed(random, PARTIES)))];
  const people = [...new Set(Array.from({ length: 4 }, () => skewed(random, PARTIES)))];
  const entities: LocalEntity[] = [
    ...parties.map((party) => company(party, random)),
    ...people.map(person),
  ].map((entity, position) => ({
    ...entity,
    id: `e${position + 1}`,
    mentions: [
      [0, 4],
      [10, 14],
    ],
  }));
  const local = (): string => `e${1 + Math.floor(random() * parties.length)}`;
  const spanOf = (number: number) => {
    const start = sentences.slice(0, number).join(" ").length + (number > 0 ? 1 : 0);
    return { start, end: start + (sentences[number]?.length ?? 0) };
  };
  const relations = Array.from({ length: 10 }, (_, number): RelationStatement => {
    const [type, source, target] = [pick(RELATION_TYPES, random), local(), local()];
    return {
      id: relationStatementId(article.id, type, source, target),
      type,
      source,
      target,
      status: pick(STATUSES, random),
      confidence: 0.5 + random() / 2,
      rule: "synthetic",
      speaker: null,
      evidence: [evidenceAt(text, spanOf(number))],
    };
  });
  const claims = Array.from({ length: 8 }, (_, number): Claim => {
    const span = spanOf(10 + number);
    return {
      id: claimId(article.id, span.start, span.end),
      text: text.slice(span.start, span.end),
      ...span,
      kind: pick(CLAIM_KINDS, random),
      speaker: local(),
      about: [local()],
      confidence: 0.7,
      rule: "synthetic",
    };
  });
  return {
    article,
    entities,
    relations,
    claims,
    extractor: { name: "synthetic", version: "1" },
    diagnostics: [],
  };
}

type Draft = Pick<LocalEntity, "name" | "kind" | "names">;

function company(number: number, random: () => number): Draft {
  const name = properName(number);
  const full = `${name}${pick(FORMS, random)}`;
  return { name: full, kind: "company", names: random() < 0.3 ? [full, name] : [full] };
}

function person(number: number): Draft {
  const name = `${properName(number * 7)} ${properName(number * 3)}`;
  return { name, kind: "person", names: [name] };
}

/** A pronounceable name that no other number has. */
function properName(number: number): string {
  let rest = number + SYLLABLES.length;
  let name = "";
  while (rest > 0) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 15 }, () => properName(Math.floor(random() * 2_000)).toLowerCase());
  return `${words.join(" ")}.`;
}

/** Small numbers come up far more often than large ones. */
function skewed(random: () => number, limit: number): number {
  return Math.floor(limit * random() ** 3);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
