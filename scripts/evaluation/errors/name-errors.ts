/** What is wrong with names of companies and organizations. */
import {
  compareMentions,
  placedMentions,
  type Stray,
  strayOf,
} from "../../../src/evaluate/compare-mentions.ts";
import { overlaps } from "../../../src/evaluate/place.ts";
import type { Classify, ErrorKind } from "./error-kind.ts";

const STRAY_KINDS: Readonly<Record<Stray, ErrorKind>> = {
  part: "name-boundary",
  nothing: "name-of-nothing",
  person: "name-confused",
  product: "name-confused",
  media: "name-confused",
  place: "name-confused",
};

/** A name cut wrongly is one error, not a missed and a wrong one. */
export const nameErrors: Classify = (gold, record) => {
  const goldMentions = placedMentions(gold.entities);
  const foundMentions = placedMentions(record.entities);
  const { matched, missed, wrong } = compareMentions(goldMentions, foundMentions, false);
  const uncut = missed.filter(({ span }) => !wrong.some((other) => overlaps(other.span, span)));
  return [
    ...uncut.map(({ span }): ErrorKind =>
      foundMentions.some((other) => overlaps(other.span, span)) ? "name-of-other-kind" : "name-missed",
    ),
    ...wrong.map((mention) => STRAY_KINDS[strayOf(mention, goldMentions, gold.article.text)]),
    ...matched
      .filter((match) => match.gold.kind !== match.found.kind)
      .map((): ErrorKind => "name-party-kind"),
  ];
};
