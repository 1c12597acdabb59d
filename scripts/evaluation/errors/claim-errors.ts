/** What is wrong with claims: missed, made of nothing, or right in their words and wrong in kind, speaker or topic. */
import { compareClaims } from "../../../src/evaluate/compare-claims.ts";
import type { GoldClaim } from "../../../src/evaluate/gold-article.ts";
import { type EntityMatches, matchEntities } from "../../../src/evaluate/match-entities.ts";
import type { ClaimKind } from "../../../src/model/ontology.ts";
import type { Claim } from "../../../src/model/record.ts";
import type { Classify, ErrorKind } from "./error-kind.ts";

const MISSED: Readonly<Record<ClaimKind, ErrorKind>> = {
  fact: "claim-missed-fact",
  forecast: "claim-missed-forecast",
  opinion: "claim-missed-opinion",
};

/** By the two kinds in alphabetical order. */
const CONFUSED: Readonly<Record<string, ErrorKind>> = {
  "fact forecast": "claim-fact-forecast",
  "fact opinion": "claim-fact-opinion",
  "forecast opinion": "claim-forecast-opinion",
};

export const claimErrors: Classify = (gold, record) => {
  const entities = matchEntities(gold.entities, record.entities);
  const { matched, missed, wrong } = compareClaims(gold.claims, record.claims);
  return [
    ...missed.filter(({ optional }) => !optional).map(({ kind }) => MISSED[kind]),
    ...wrong.map((): ErrorKind => "claim-of-nothing"),
    ...matched.flatMap((match) => [
      ...kindError(match.gold, match.found),
      ...speakerError(match.gold, match.found, entities),
      ...aboutErrors(match.gold, match.found, entities),
    ]),
  ];
};

function kindError(gold: GoldClaim, found: Claim): ErrorKind[] {
  const kind = CONFUSED[[gold.kind, found.kind].sort().join(" ")];
  return kind === undefined ? [] : [kind];
}

function speakerError(gold: GoldClaim, found: Claim, entities: EntityMatches): ErrorKind[] {
  const speaker = found.speaker === null ? null : (entities.get(found.speaker)?.name ?? "#");
  if (speaker === gold.speaker) return [];
  if (speaker === null) return ["claim-speaker-missed"];
  return [gold.speaker === null ? "claim-speaker-of-nothing" : "claim-speaker-other"];
}

function aboutErrors(gold: GoldClaim, found: Claim, entities: EntityMatches): ErrorKind[] {
  const topics = found.about.map((id) => entities.get(id)?.name ?? "#");
  return [
    ...(gold.about.some((name) => !topics.includes(name)) ? (["claim-about-missed"] as const) : []),
    ...(topics.some((name) => !gold.about.includes(name)) ? (["claim-about-too-much"] as const) : []),
  ];
}
