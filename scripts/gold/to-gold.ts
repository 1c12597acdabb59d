/** A marked-up article -> a gold article: mentions found by exact search, marks of one relation joined, everything checked. */
import { decodeGold } from "../../src/evaluate/gold-article.ts";
import { RELATION_TABLE, type RelationType } from "../../src/model/ontology.ts";
import type { MarkedArticle, MarkedEntity, MarkedRelation } from "./parse-markup.ts";

interface GoldRelationRow {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  status: string;
  readonly evidence: string[];
  optional: boolean;
}

/** The object that is written as one gold file. Throws an Error for names never mentioned and aliases never used. */
export function toGold(marked: MarkedArticle): object {
  const { id, title, date, source, genre, text, claims } = marked;
  const entities = withMentions(marked);
  const gold = {
    id,
    title,
    date,
    source,
    genre,
    text,
    entities,
    relations: joinMarks(marked.relations),
    claims,
  };
  decodeGold(gold);
  return gold;
}

/** Longest forms first, on word boundaries, never overlapping. */
function withMentions({
  id,
  text,
  entities,
}: MarkedArticle): (MarkedEntity & { mentions: [number, number][] })[] {
  const rows = entities.map((entity) => ({ ...entity, mentions: [] as [number, number][] }));
  const forms = rows.flatMap((row) => [row.name, ...row.aliases].map((form) => ({ form, row })));
  const taken = new Uint8Array(text.length);
  for (const { form, row } of forms.sort((left, right) => right.form.length - left.form.length)) {
    let found = 0;
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (isWord(text[start - 1]) || isWord(text[end]) || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      row.mentions.push([start, end]);
      found += 1;
    }
    if (found === 0 && form !== row.name) throw new Error(`${id}: the alias ${form} is never used`);
  }
  for (const row of rows) {
    row.mentions.sort((left, right) => left[0] - right[0]);
    if (row.mentions.length === 0) throw new Error(`${id}: ${row.name} is never mentioned`);
  }
  return rows;
}

/** One row per relation: all its sentences, the last status given, required if one mark is. */
function joinMarks(marks: readonly MarkedRelation[]): GoldRelationRow[] {
  const rows = new Map<string, GoldRelationRow>();
  for (const { type, source, target, status, optional, sentence } of marks) {
    const ends = RELATION_TABLE[type as RelationType].directed
      ? [source, target]
      : [source, target].toSorted();
    const key = [type, ...ends].join("|");
    const row = rows.get(key) ?? { type, source, target, status: "confirmed", evidence: [], optional: true };
    rows.set(key, row);
    if (status !== null) row.status = status;
    if (!optional) row.optional = false;
    if (!row.evidence.includes(sentence)) row.evidence.push(sentence);
  }
  return [...rows.values()];
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
