/** From a sentence of a reading to its parse: tags corrected, units chunked, clauses linked. */
import { isParty } from "../../model/ontology.ts";
import type { Sentence } from "../../text/document.ts";
import type { Reading, Reference } from "../reading.ts";
import { DEAL_NOUNS } from "./deal-nouns.ts";
import { chunk } from "./syntax/chunk.ts";
import { linkClauses } from "./syntax/clauses.ts";
import type { Parse } from "./syntax/parse.ts";
import { findMakers } from "./product-makers.ts";
import type { StandIns } from "./stand-ins.ts";
import { withParticipants } from "./stand-ins.ts";
import { correctTags } from "./syntax/word-forms.ts";

interface Roles {
  /** The party that an entity is or stands for. */
  readonly partyOf: (entity: string) => string | undefined;
  /** Who makes a product. */
  readonly makerOf: (entity: string) => string | undefined;
}

/** Parses of the sentences that refer to an entity or take up a deal: "The takeover was abandoned." */
export function parseReading(reading: Reading, { companyOf, interviewed }: StandIns): Parse[] {
  const parties = new Set(
    reading.entities.filter((entity) => isParty(entity.kind)).map((entity) => entity.id),
  );
  const makers = findMakers(reading);
  const bySentence = new Map<number, Reference[]>();
  for (const reference of reading.references) {
    const list = bySentence.get(reference.sentence);
    if (list === undefined) bySentence.set(reference.sentence, [reference]);
    else list.push(reference);
  }
  return reading.document.sentences.flatMap((sentence) => {
    const known = bySentence.get(sentence.index) ?? [];
    const references =
      interviewed === null
        ? known
        : withParticipants(known, sentence.tokens, { sentence: sentence.index, company: interviewed });
    if (references.length === 0 && !sentence.tokens.some((token) => DEAL_NOUNS.has(token.lemma))) return [];
    return [
      parseSentence(sentence, references, {
        partyOf: (id) => (parties.has(id) ? id : companyOf.get(id)),
        makerOf: (id) => makers.get(id),
      }),
    ];
  });
}

function parseSentence(
  sentence: Sentence,
  references: readonly Reference[],
  { partyOf, makerOf }: Roles,
): Parse {
  const byToken: (Reference | undefined)[] = [];
  for (const reference of references)
    for (let at = reference.first; at < reference.last; at++) byToken[at] = reference;
  const isReference = (index: number): boolean => byToken[index] !== undefined;
  const tags = correctTags(sentence.tokens, isReference);
  const units = chunk({
    tokens: sentence.tokens,
    tags,
    references: byToken,
    parties: (reference) => reference.entities.flatMap((id) => partyOf(id) ?? []),
    makers: (reference) => reference.entities.flatMap((id) => makerOf(id) ?? []),
  });
  return linkClauses(sentence.index, units);
}
