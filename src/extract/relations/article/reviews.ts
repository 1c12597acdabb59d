/**
 * Authorities that act on a deal: "the agency is investigating that merger", "sued to block the purchase of B by A", "blocked it".
 * The action is taken against the acquirer, also where the sentence names only the deal or the company that is bought.
 */
import type { LocalEntity } from "../../../model/record.ts";
import { DEAL_NOUNS, DEAL_PRONOUNS, isDefinite } from "../deal-nouns.ts";
import { ACQUISITION_REVIEW } from "../frames/litigation.ts";
import type { Candidate } from "../match/candidate.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { isStopped, reviewOf } from "./reviewers.ts";
import type { Place } from "./reviewers.ts";

/** Sentences after a deal within which a pronoun takes it up. */
const PRONOUN_REACH = 4;

/** Litigation candidates against the acquirers of `found`, in text order. */
export function findReviews(
  parses: readonly Parse[],
  found: readonly Candidate[],
  entities: readonly LocalEntity[],
): Candidate[] {
  const acquisitions = found.filter((candidate) => candidate.type === "acquisition");
  if (acquisitions.length === 0) return [];
  const authorities = new Set(
    entities.filter(({ kind }) => kind === "organization").map((entity) => entity.id),
  );
  return parses.flatMap((parse) =>
    parse.units.flatMap((unit, index) => {
      if (unit.kind !== "noun") return [];
      const place = { parse, index };
      const byNoun = unit.members.find(takesUpDeal);
      const deal =
        byNoun === undefined ? stoppedDeal(acquisitions, place) : dealOf(acquisitions, place, byNoun);
      if (deal === undefined) return [];
      const { reviewers, status } = reviewOf(place);
      return reviewers
        .filter((reviewer) => reviewer !== deal.source && reviewer !== deal.target)
        .filter((reviewer) => byNoun !== undefined || authorities.has(reviewer))
        .map((reviewer): Candidate => ({
          type: "litigation",
          source: reviewer,
          target: deal.source,
          status,
          asserted: true,
          sentence: parse.sentence,
          trigger: index,
          frame: ACQUISITION_REVIEW,
          completed: false,
        }));
    }),
  );
}

/** An authority that acts, nobody says against whom, while a deal is on, acts against the acquirer and not the acquired. */
export function againstAcquirers(
  found: readonly Candidate[],
  entities: readonly LocalEntity[],
): readonly Candidate[] {
  const authorities = new Set(
    entities.filter(({ kind }) => kind === "organization").map((entity) => entity.id),
  );
  return found.map((candidate) => {
    if (candidate.type !== "litigation" || !candidate.completed || !authorities.has(candidate.source))
      return candidate;
    const deal = found.findLast(
      ({ type, target, sentence }) =>
        type === "acquisition" && target === candidate.target && sentence <= candidate.sentence,
    );
    return deal === undefined || deal.source === candidate.source
      ? candidate
      : { ...candidate, target: deal.source };
  });
}

function takesUpDeal(noun: Noun): boolean {
  return (
    noun.entities.length === 0 &&
    isDefinite(noun) &&
    (DEAL_NOUNS.get(noun.head)?.includes("acquisition") ?? false)
  );
}

/** The acquisition that the noun names itself, else the last one before it in which its owner takes part. */
function dealOf(
  acquisitions: readonly Candidate[],
  { parse, index }: Place,
  { possessors }: Noun,
): Candidate | undefined {
  const own = acquisitions.find(
    (candidate) => candidate.sentence === parse.sentence && candidate.trigger === index,
  );
  if (own !== undefined) return own;
  const last = acquisitions.findLast((candidate) => candidate.sentence < parse.sentence);
  return last === undefined || possessors.length === 0 || possessors.some((id) => isParty(last, id))
    ? last
    : undefined;
}

/** "blocked it": the last deal, when the pronoun is the object of a verb of stopping and can be nobody else. */
function stoppedDeal(acquisitions: readonly Candidate[], { parse, index }: Place): Candidate | undefined {
  const unit = parse.units[index];
  if (unit?.kind !== "noun" || unit.members.length !== 1) return undefined;
  const [noun] = unit.members;
  if (noun === undefined || !isPronoun(noun) || !isStopped({ parse, index })) return undefined;
  return acquisitions.findLast(
    ({ sentence }) => sentence <= parse.sentence && sentence >= parse.sentence - PRONOUN_REACH,
  );
}

function isPronoun({ head, form }: Noun): boolean {
  return form === "pronoun" || DEAL_PRONOUNS.has(head);
}

function isParty({ source, target }: Candidate, id: string): boolean {
  return source === id || target === id;
}
