/** "Dana Lee is convinced that …", "the board remains sceptical of …": an adjective does the work of the verb. */
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { subjectBefore } from "./find-subject.ts";
import type { Stance } from "./reporting-words.ts";
import { isEmbedded } from "./spoken.ts";
import { thatClauses } from "./that-clauses.ts";

/** What somebody holds of what follows "that", "of" or "about". */
const ATTITUDES: ReadonlyMap<string, Stance> = new Map([
  ..."confident optimistic hopeful certain sure"
    .split(" ")
    .map((adjective) => [adjective, "forecast"] as const),
  ...`convinced adamant sceptical skeptical doubtful worried afraid concerned unconvinced positive unimpressed dismissive critical scathing
    insistent wary pessimistic bullish bearish relaxed enthusiastic unsure fearful proud upbeat downbeat cautious gloomy sanguine`
    .split(/\s+/u)
    .map((adjective) => [adjective, "opinion"] as const),
]);
/** The adjectives at which an attitude may be found. */
export const ATTITUDE_WORDS: readonly string[] = [...ATTITUDES.keys()];

const LINKING = new Set(["be", "remain", "feel", "seem", "grow", "sound", "become", "stay"]);
const MATTERS = new Set(["of", "about", "by", "over", "on"]);
/** Adverbs between the verb and the adjective: "is not at all sure". */
const LONGEST_GRADE = 4;
/** "It is certain that …" is nobody's attitude. */
const EXPLETIVES = new Set(["it", "there", "this", "that"]);

/** The attribution whose adjective stands at `at`; only named speakers have one. */
export function attitude(view: SentenceView, at: number, clause: number): Attribution | undefined {
  const { tokens } = view.sentence;
  const stance = ATTITUDES.get(lowerAt(view, at));
  const opening = lowerAt(view, at + 1);
  if (stance === undefined || (opening !== "that" && !MATTERS.has(opening))) return undefined;
  const verb = tokens.findLastIndex(
    ({ lemma }, index) => index < at && index >= at - LONGEST_GRADE && LINKING.has(lemma),
  );
  if (verb < 0 || tokens.slice(verb + 1, at).some(({ tag }) => tag !== "ADV" && tag !== "PART"))
    return undefined;
  const subject = subjectBefore(view, verb, clause);
  if (subject === undefined || subject.speaker === null || EXPLETIVES.has(lowerAt(view, subject.first)))
    return undefined;
  if (isEmbedded(view, subject) || at + 2 >= tokens.length - 1) return undefined;
  return {
    speaker: subject.speaker,
    stance,
    rule: "is-convinced",
    source: { first: subject.first, last: subject.last },
    contents: opening === "that" ? thatClauses(view, at + 2) : [{ first: at, last: tokens.length }],
  };
}
