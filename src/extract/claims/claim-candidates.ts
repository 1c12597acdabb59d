/** Everything that an article puts forward, with all cues that speak for or against its being a claim of some kind. */
import type { RelationStatement } from "../../model/record.ts";
import { findEmployers } from "../employers.ts";
import type { Reading } from "../reading.ts";
import { propositionCues } from "./cues/proposition-cues.ts";
import { findPropositions, type Proposition } from "./find-propositions.ts";
import { viewSentences } from "./sentence-view.ts";
import { type TextPlace, textPlaces } from "./text-places.ts";
import { articleParties } from "./topics/article-parties.ts";
import { type TopicContext, topicContexts } from "./topics/topic-context.ts";

export interface Candidate {
  readonly proposition: Proposition;
  readonly context: TopicContext;
  readonly cues: readonly string[];
  readonly place: TextPlace;
}

/** One list per sentence, in text order. */
export function claimCandidates(reading: Reading, relations: readonly RelationStatement[]): Candidate[][] {
  const views = viewSentences(reading);
  const places = textPlaces(views);
  const contexts = topicContexts(views, relations, {
    parties: articleParties(reading.article.title, views, relations),
    employers: findEmployers(reading, reading.dialogue),
  });
  return findPropositions(reading, views).map((propositions, index) => {
    const context = contexts[index];
    const place = places[index];
    if (context === undefined || place === undefined) return [];
    const surroundings = { hasRelation: context.stated.length > 0, opens: index === 0 };
    return propositions.map((proposition) => ({
      proposition,
      context,
      cues: propositionCues(proposition, surroundings),
      place,
    }));
  });
}
