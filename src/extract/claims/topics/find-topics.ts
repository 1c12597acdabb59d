/** The companies and organizations a claim is about: named in it, or taken for granted by it. */
import { type Weights, weigh } from "../cues/claim-model.ts";
import type { Proposition } from "../find-propositions.ts";
import { topicCandidates } from "./topic-candidates.ts";
import type { TopicContext } from "./topic-context.ts";

/** More topics than these say little; the first ones mentioned are kept. */
const MOST_TOPICS = 4;
/** Log-odds from which a party is a topic. */
const TOPIC_THRESHOLD = -0.6;

/** Local ids, in order of mention. */
export function findTopics(proposition: Proposition, context: TopicContext, weights: Weights): string[] {
  return topicCandidates(proposition, context)
    .filter(({ cues }) => weigh(cues, weights) >= TOPIC_THRESHOLD)
    .map(({ id }) => id)
    .slice(0, MOST_TOPICS);
}
