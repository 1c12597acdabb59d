/** One sentence with the references in it: what attribution and topics look at. */
import { isParty } from "../../model/ontology.ts";
import type { LocalEntity } from "../../model/record.ts";
import type { Sentence } from "../../text/document.ts";
import type { Reading, Reference } from "../reading.ts";
import type { TokenRange } from "./attribution/attribution.ts";

export interface SentenceView {
  readonly sentence: Sentence;
  /** In text order. */
  readonly references: readonly Reference[];
  readonly entities: ReadonlyMap<string, LocalEntity>;
}

/** One view per sentence, in order. */
export function viewSentences(reading: Reading): SentenceView[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const bySentence: Reference[][] = reading.document.sentences.map(() => []);
  for (const reference of reading.references) bySentence[reference.sentence]?.push(reference);
  return reading.document.sentences.map((sentence, index) => ({
    sentence,
    references: bySentence[index] ?? [],
    entities,
  }));
}

/** The reference that ends just before token `at`. */
export function referenceEndingAt({ references }: SentenceView, at: number): Reference | undefined {
  return references.find((reference) => reference.last === at);
}

/** The reference that begins at token `at`. */
export function referenceStartingAt({ references }: SentenceView, at: number): Reference | undefined {
  return references.find((reference) => reference.first === at);
}

/** Lower-case form of a token, empty outside the sentence. */
export function lowerAt({ sentence }: SentenceView, at: number): string {
  return sentence.tokens[at]?.lower ?? "";
}

/** Local ids of the companies and organizations that a stretch of the sentence refers to by name, noun or pronoun. */
export function partiesIn({ references, entities }: SentenceView, { first, last }: TokenRange): string[] {
  const ids: string[] = [];
  // A loop, since every sentence and every topic asks.
  for (const reference of references) {
    if (reference.first < first || reference.last > last) continue;
    for (const id of reference.entities)
      if (!ids.includes(id) && isParty(entities.get(id)?.kind ?? "person")) ids.push(id);
  }
  return ids;
}
