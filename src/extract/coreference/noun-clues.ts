/** What the noun of "the lender" or "the Danish brewer" says for or against one antecedent, as numbered clues. */
import { numberClues } from "./clue-names.ts";
import type { Anaphor } from "./anaphors.ts";
import type { Discourse } from "./discourse.ts";
import { fitOf } from "./noun-fit.ts";
import { keysIn } from "./origins.ts";

const FITS = ["same", "head", "name", "trade", "other", "plain", "none"] as const;

const FIT = numberClues("noun", FITS);
const FIT_NEAR = numberClues("noun-near", FITS);
const LISTED_KIND = numberClues("listed-kind", ["yes", "no"]);
/** "The Danish company" means one that the article calls Danish. */
const ORIGIN = numberClues("origin", ["same", "other", "unsaid"]);
/** "The former" and "the latter" count among the last two. */
const ORDINAL = numberClues("ordinal", ["right", "wrong"]);

const NEAR = 1;

/** What is known of one antecedent. */
export interface NounCandidate {
  readonly entity: string;
  readonly kind: string;
  /** Sentences between it and the anaphor. */
  readonly distance: number;
  /** Entities referred to after it. */
  readonly rank: number;
}

/** Adds the numbers of the clues to `clues`; none for a pronoun. */
export function pushNounClues(
  clues: number[],
  discourse: Discourse,
  anaphor: Anaphor,
  { entity, kind, distance, rank }: NounCandidate,
): void {
  const { noun, kinds, sentence } = anaphor;
  if (noun === "") return;
  const fit = FITS.indexOf(fitOf(discourse, entity, noun));
  clues.push(FIT + fit);
  if (distance <= NEAR) clues.push(FIT_NEAR + fit);
  if (kinds.length > 0) clues.push(LISTED_KIND + ((kinds as readonly string[]).includes(kind) ? 0 : 1));
  if (noun === "former" || noun === "latter")
    clues.push(ORDINAL + (rank === (noun === "former" ? 1 : 0) ? 0 : 1));
  const places = keysIn(sentence.tokens, anaphor.first + 1, anaphor.last);
  if (places.length === 0) return;
  const known = discourse.origins.get(entity);
  clues.push(ORIGIN + (known === undefined ? 2 : places.some((place) => known.has(place)) ? 0 : 1));
}
