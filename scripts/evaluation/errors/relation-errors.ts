/** Why relations are missed, and what is wrong with those that are drawn without being there. */
import { compareRelations, type RelationOutcome } from "../../../src/evaluate/compare-relations.ts";
import type { GoldArticle, GoldRelation } from "../../../src/evaluate/gold-article.ts";
import { type EntityMatches, matchEntities } from "../../../src/evaluate/match-entities.ts";
import { readArticle } from "../../../src/extract/read-article.ts";
import type { Reading } from "../../../src/extract/reading.ts";
import type { RelationStatement } from "../../../src/model/record.ts";
import { covers, type Span } from "../../../src/model/span.ts";
import type { Classify, ErrorKind } from "./error-kind.ts";

/** Words that may stand for a company, whether they were resolved or not. */
const STAND_IN =
  /\b(?:it|its|they|their|them|both|which|whose|we|our|us|itself)\b|\b(?:the|this|that) (?:[\p{L}-]+ ){0,2}(?:company|group|firm|start-?up|business|maker|[\p{L}-]+maker|bank|lender|insurer|retailer|carrier|airline|operator|supplier|developer|buyer|seller|investor|unit|pair|two|companies|rivals?|partners?)\b/iu;

interface Case {
  readonly gold: GoldArticle;
  readonly reading: Reading;
  readonly entities: EntityMatches;
  readonly outcome: RelationOutcome;
}

export const relationErrors: Classify = (gold, record) => {
  const entities = matchEntities(gold.entities, record.entities);
  const outcome = compareRelations(gold.relations, record.relations, entities);
  const known: Case = { gold, reading: readArticle(gold.article), entities, outcome };
  const missed = outcome.missed.filter(({ optional }) => !optional);
  const explained = new Set(missed.flatMap((relation) => sameEnds(known, relation)));
  return [
    ...missed.map((relation) => missedKind(known, relation)),
    ...outcome.wrong.filter((statement) => !explained.has(statement)).map((one) => wrongKind(known, one)),
    ...outcome.matched.flatMap((match): ErrorKind[] => {
      if (match.gold.status === match.found.status) return [];
      return [match.found.status === "confirmed" ? "status-too-sure" : "status-other"];
    }),
  ];
};

function missedKind(known: Case, relation: GoldRelation): ErrorKind {
  const names = [relation.source, relation.target];
  const found = new Set([...known.entities.values()].map(({ name }) => name));
  if (names.some((name) => !found.has(name))) return "missed-party-unknown";
  const [other] = sameEnds(known, relation);
  if (other !== undefined) return other.type === relation.type ? "relation-direction" : "relation-type";
  const places = evidencePlaces(known.gold, relation);
  if (places.some((place) => names.every((name) => isReferredTo(known, name, place))))
    return "missed-wording";
  const words = places.map(({ start, end }) => known.gold.article.text.slice(start, end)).join(" ");
  return STAND_IN.test(words) ? "missed-reference" : "missed-far-apart";
}

/** Wrong statements between the ends of a missed relation, whatever their type and direction. */
function sameEnds({ outcome, entities }: Case, { source, target }: GoldRelation): RelationStatement[] {
  return outcome.wrong.filter((statement) => {
    const ends = [statement.source, statement.target].map((id) => entities.get(id)?.name);
    return ends.includes(source) && ends.includes(target);
  });
}

function evidencePlaces({ article }: GoldArticle, { evidence }: GoldRelation): Span[] {
  return evidence.map((quote) => {
    const start = article.text.indexOf(quote);
    return { start, end: start + quote.length };
  });
}

function isReferredTo({ reading, entities }: Case, name: string, place: Span): boolean {
  return reading.references.some(
    (reference) =>
      covers(place, reference) && reference.entities.some((id) => entities.get(id)?.name === name),
  );
}

function wrongKind({ entities, reading }: Case, { source, target, evidence }: RelationStatement): ErrorKind {
  const ends = [source, target];
  if (ends.some((id) => !isPartyIn(entities, id))) return "wrong-party";
  const isNamed = (id: string): boolean =>
    evidence.some((place) =>
      reading.references.some(
        (reference) =>
          reference.form === "name" && covers(place, reference) && reference.entities.includes(id),
      ),
    );
  return ends.every(isNamed) ? "wrong-between-names" : "wrong-reference";
}

function isPartyIn(entities: EntityMatches, id: string): boolean {
  const kind = entities.get(id)?.kind;
  return kind === "company" || kind === "organization";
}
