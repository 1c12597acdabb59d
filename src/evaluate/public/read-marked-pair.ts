/** A text with two marked companies as a reading: whatever stands at the marked places is those two and nothing else. */
import { readNamed } from "../../extract/read-article.ts";
import { findMentions } from "../../extract/mentions/find-mentions.ts";
import type { Reading, Reference } from "../../extract/reading.ts";
import { toArticle } from "../../model/article.ts";
import type { LocalEntity } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { analyse } from "../../text/analyse.ts";
import type { TextDocument } from "../../text/document.ts";
import type { MarkedPair, PairEnd } from "../engine.ts";

const ENDS: readonly PairEnd[] = ["head", "tail"];

export function isPairEnd(id: string): id is PairEnd {
  return id === "head" || id === "tail";
}

/**
 * The reading of `pair` with the entities `head` and `tail`. Other places that the engine takes for the same name are
 * theirs too. `null` when the marks do not fall on two different tokens.
 */
export function readMarkedPair(pair: MarkedPair): Reading | null {
  const article = toArticle({ title: "", text: pair.text });
  const document = analyse(pair.text);
  const found = findMentions(document);
  const marks = ENDS.flatMap((end) => toReference(document, end, pair[end]) ?? []);
  const [head, tail] = marks;
  if (head === undefined || tail === undefined || touch(head, tail)) return null;
  const owners = ownersOf(found.references, marks);
  const free = found.references.filter((reference) => !marks.some((mark) => touch(mark, reference)));
  const references = [...marks, ...free.map((reference) => ownedBy(owners, reference))].sort(
    (left, right) => left.start - right.start,
  );
  const entities = [
    ...found.entities.filter(({ id }) => !owners.has(id)),
    ...ENDS.map((id) => toCompany(id, pair, references)),
  ];
  return readNamed({ article, document, entities, references });
}

function toReference(document: TextDocument, id: PairEnd, span: Span): Reference | null {
  const sentence = document.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  if (sentence === undefined) return null;
  const first = sentence.tokens.findIndex(({ end }) => end > span.start);
  const after = sentence.tokens.findIndex(({ start }) => start >= span.end);
  const last = after < 0 ? sentence.tokens.length : after;
  const start = sentence.tokens[first]?.start;
  const end = sentence.tokens[last - 1]?.end;
  if (start === undefined || end === undefined) return null;
  return { start, end, sentence: sentence.index, first, last, form: "name", entities: [id] };
}

/** Which found entities are the marked ones; an entity found at both places is neither. */
function ownersOf(references: readonly Reference[], marks: readonly Reference[]): Map<string, string> {
  const owners = new Map<string, string>();
  const disputed = new Set<string>();
  for (const mark of marks) {
    const [end = ""] = mark.entities;
    for (const reference of references.filter((other) => touch(mark, other))) {
      for (const id of reference.entities) {
        if (owners.has(id) && owners.get(id) !== end) disputed.add(id);
        owners.set(id, end);
      }
    }
  }
  for (const id of disputed) owners.delete(id);
  return owners;
}

function ownedBy(owners: ReadonlyMap<string, string>, reference: Reference): Reference {
  return { ...reference, entities: reference.entities.map((id) => owners.get(id) ?? id) };
}

function toCompany(
  id: PairEnd,
  { text, [id]: { start, end } }: MarkedPair,
  references: readonly Reference[],
): LocalEntity {
  const own = references.filter(({ entities }) => entities.includes(id));
  const name = text.slice(start, end);
  return {
    id,
    name,
    kind: "company",
    names: [...new Set([name, ...own.map((reference) => text.slice(reference.start, reference.end))])],
    mentions: own.map((reference) => [reference.start, reference.end]),
  };
}

function touch(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
