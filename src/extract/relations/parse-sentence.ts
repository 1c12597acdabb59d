/** From a sentence of a reading to its parse: tags corrected, units chunked, clauses linked. */
import { isParty } from "../../model/ontology.ts";
import type { Sentence } from "../../text/document.ts";
import type { Employers } from "../employers.ts";
import type { Reading, Reference } from "../reading.ts";
import { isCourt } from "./courts.ts";
import { DEAL_NOUNS } from "./deal-nouns.ts";
import { OUTCOME_WORDS } from "./article/outcome-verbs.ts";
import { chunk } from "./syntax/chunk.ts";
import { linkClauses } from "./syntax/clauses.ts";
import type { Parse } from "./syntax/parse.ts";
import { findMakers } from "./product-makers.ts";
import type { Unit } from "./syntax/unit.ts";
import { correctTags } from "./syntax/tags/correct-tags.ts";

interface Roles {
  /** The parties that a reference means or stands for. */
  readonly parties: (reference: Reference) => readonly string[];
  /** Who makes the products that it means. */
  readonly makers: (reference: Reference) => readonly string[];
}

/** Parses of the sentences that refer to an entity or take up a deal: "The takeover was abandoned." */
export function parseReading(reading: Reading, companyOf: Employers): Parse[] {
  const parties = new Set(
    reading.entities.filter((entity) => isParty(entity.kind) && !isCourt(entity)).map((entity) => entity.id),
  );
  const courts = new Set(reading.entities.filter(isCourt).map((entity) => entity.id));
  const makers = findMakers(reading);
  const bySentence = new Map<number, Reference[]>();
  for (const reference of reading.references) {
    if (reference.form === "name" && reference.entities.some((id) => courts.has(id))) continue;
    const list = bySentence.get(reference.sentence);
    if (list === undefined) bySentence.set(reference.sentence, [reference]);
    else list.push(reference);
  }
  const partiesOf = ({ entities }: Reference): readonly string[] =>
    entities.map((id) => (parties.has(id) ? id : companyOf.get(id))).filter((party) => party !== undefined);
  const makersOf = ({ entities }: Reference): readonly string[] =>
    entities.map((id) => makers.get(id)).filter((maker) => maker !== undefined);
  let before: Parse | null = null;
  return reading.document.sentences.flatMap((sentence) => {
    const references = bySentence.get(sentence.index) ?? [];
    if (references.length === 0 && !tellsOfDeal(sentence, before)) return [];
    before = linkClauses(
      sentence.index,
      unitsOf(sentence, references, { parties: partiesOf, makers: makersOf }),
      before,
    );
    return [before];
  });
}

/** Whether it takes up a deal or may tell what came of the one in the sentence before. */
function tellsOfDeal({ index, tokens }: Sentence, before: Parse | null): boolean {
  const follows = before?.sentence === index - 1;
  return tokens.some(({ lemma }) => DEAL_NOUNS.has(lemma) || (follows && OUTCOME_WORDS.has(lemma)));
}

function unitsOf(sentence: Sentence, references: readonly Reference[], { parties, makers }: Roles): Unit[] {
  const byToken: (Reference | undefined)[] = [];
  for (const reference of references)
    for (let at = reference.first; at < reference.last; at++) byToken[at] = reference;
  const tags = correctTags(sentence.tokens, (index) => byToken[index] !== undefined);
  return chunk({
    tokens: sentence.tokens,
    tags,
    references: byToken,
    parties,
    makers,
  });
}
