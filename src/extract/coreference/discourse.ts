/** What a reader has in mind at a point of the text: the references so far, and how prominent each entity is. */
import type { EntityKind } from "../../model/ontology.ts";
import type { LocalEntity } from "../../model/record.ts";
import type { Sentence, TextDocument, Token } from "../../text/document.ts";
import type { Quotation } from "../../text/quotations.ts";
import type { Employers } from "../employers.ts";
import type { Reference } from "../reading.ts";
import type { Origins } from "./origins.ts";
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
  /** Where the article says that an entity comes from. */
  readonly origins: Origins;
  /** Entities that the title names. */
  readonly titled: ReadonlySet<string>;
  /** Whom the people of the article work for. */
  readonly employers: Employers;
  readonly quotations: readonly Quotation[];
  readonly memories: Memory[];
  /** The last memory of each entity, the entity referred to last at the end. */
  readonly latest: Map<string, Memory>;
  /** How often each entity was referred to so far. */
  readonly counts: Map<string, number>;
}

/** What stands between the names of a list. */
const JOINTS = new Set([",", "and", "or"]);

/** Puts a reference into memory. */
export function remember(discourse: Discourse, reference: Reference): void {
  const { memories, latest, counts } = discourse;
  const sentence = discourse.document.sentences[reference.sentence];
  const subject = sentence !== undefined && isSubject(sentence, reference.first, reference.last);
  const opening = subject && memories.at(-1)?.reference.sentence !== reference.sentence;
  const listed = sentence !== undefined && isListed(sentence, reference);
  for (const entity of reference.entities) {
    const memory: Memory = { reference, entity, subject, opening, listed };
    memories.push(memory);
    latest.delete(entity);
    latest.set(entity, memory);
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
}

export function kindOf({ entities }: Discourse, entity: string): EntityKind | undefined {
  return entities.get(entity)?.kind;
}

export function isQuoted({ quotations }: Discourse, place: number): boolean {
  return quotations.some(({ inner }) => inner.start <= place && place < inner.end);
}

/** Companies and organizations: what relations hold between. */
export function isPartyHere(discourse: Discourse, entity: string): boolean {
  const kind = kindOf(discourse, entity);
  return kind === "company" || kind === "organization";
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
