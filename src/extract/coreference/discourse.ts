/** What a reader has in mind at a point of the text: the references so far, and how prominent each entity is. */
import type { EntityKind } from "../../model/ontology.ts";
import type { LocalEntity } from "../../model/record.ts";
import type { Sentence, TextDocument, Token } from "../../text/document.ts";
import type { Reference } from "../reading.ts";
import { isSubject } from "./subject.ts";

/** A reference as remembered, with what makes its entity prominent. */
export interface Memory {
  readonly reference: Reference;
  readonly entity: string;
  readonly subject: boolean;
  /** The first subject of its sentence, and so rather that of the main clause. */
  readonly opening: boolean;
  /** One of several in a list, and so less prominent. */
  readonly listed: boolean;
}

/** Grows with the text; the only state of coreference. */
export interface Discourse {
  readonly document: TextDocument;
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** Nouns by which the article describes an entity: "chipmaker", "regulator". */
  readonly descriptors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly memories: Memory[];
  /** How often each entity was referred to so far. */
  readonly counts: Map<string, number>;
}

/** How many sentences back an antecedent may stand. */
const REACH = 4;
/** What stands between the names of a list. */
const JOINTS = new Set([",", "and", "or"]);

/** Puts a reference into memory. */
export function remember(discourse: Discourse, reference: Reference): void {
  const sentence = discourse.document.sentences[reference.sentence];
  const subject = sentence !== undefined && isSubject(sentence, reference.first, reference.last);
  const opening = subject && discourse.memories.at(-1)?.reference.sentence !== reference.sentence;
  const listed = sentence !== undefined && isListed(sentence, reference);
  for (const entity of reference.entities) {
    discourse.memories.push({ reference, entity, subject, opening, listed });
    discourse.counts.set(entity, (discourse.counts.get(entity) ?? 0) + 1);
  }
}

export interface Search {
  readonly kinds: readonly EntityKind[];
  readonly sentence: Sentence;
  /** Token index of the place that looks for its antecedent. */
  readonly at: number;
  /** The place is no subject, so that subjects are less likely its antecedents. */
  readonly object?: boolean;
  /** Entities that the grammar rules out. */
  readonly excluded?: ReadonlySet<string>;
}

/** Entities of the given kinds in reach, the most prominent first, with their prominence. */
export function rankAntecedents(
  discourse: Discourse,
  search: Search,
): { readonly entity: string; readonly score: number }[] {
  const scores = new Map<string, number>();
  for (let index = discourse.memories.length - 1; index >= 0; index -= 1) {
    const memory = discourse.memories[index];
    if (memory === undefined || search.sentence.index - memory.reference.sentence > REACH) break;
    const kind = discourse.entities.get(memory.entity)?.kind;
    if (kind === undefined || !search.kinds.includes(kind) || search.excluded?.has(memory.entity) === true)
      continue;
    const score = prominence(discourse, memory, search);
    if (score > (scores.get(memory.entity) ?? 0)) scores.set(memory.entity, score);
  }
  const ranked = [...scores].map(([entity, score]) => ({
    entity,
    score: score + 0.25 * Math.min(discourse.counts.get(entity) ?? 0, 6),
  }));
  return ranked.sort((left, right) => right.score - left.score);
}

/** Near beats far, a subject beats an object, the same paragraph beats another. */
function prominence(discourse: Discourse, memory: Memory, { sentence, at, object }: Search): number {
  const distance = sentence.index - memory.reference.sentence;
  const sameBlock = discourse.document.sentences[memory.reference.sentence]?.block === sentence.block;
  let score = distance === 0 ? 4.8 : 4.5 - 1.2 * distance;
  if (memory.subject) score += object === true ? 1 : 1.8;
  if (memory.opening) score += 0.6;
  if (!sameBlock) score -= 0.6;
  if (memory.listed) score -= 1.2;
  if (distance === 0 && at - memory.reference.last < 4 && !memory.subject) score -= 0.5;
  return score;
}

/** A name between commas, "and" and "or" on both sides of which other names stand. */
function isListed({ tokens }: Sentence, { first, last }: Reference): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  const after = tokens[last]?.lower ?? "";
  const left = JOINTS.has(before) && (isName(tokens[first - 2]) || isName(tokens[first - 3]));
  const right = JOINTS.has(after) && (isName(tokens[last + 1]) || isName(tokens[last + 2]));
  return (left && right) || (left && before !== ",") || (right && after === "," && JOINTS.has(before));
}

function isName(token: Token | undefined): boolean {
  return token?.tag === "PROPN";
}
