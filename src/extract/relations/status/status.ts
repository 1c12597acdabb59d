/**
 * The status of one statement, composed along the chain of words that govern its trigger:
 * "denied that it was in talks to buy" is buy, then talks (rumoured), then denied.
 */
import type { Status } from "../../../model/ontology.ts";
import { carrierOf } from "../slots/carriers.ts";
import type { Parse } from "../syntax/parse.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import type { NounUnit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { afterClause } from "./clause-cues.ts";
import { isDescribedAsOver } from "./described-as-over.ts";
import { governed } from "./governing-verbs.ts";
import { governorsOf } from "./governors.ts";
import { isSupposed, isYesNoQuestion } from "./hypotheses.ts";
import { afterJudgement } from "./judgements.ts";
import { afterNegation } from "./negation.ts";
import { ENDING_ADJECTIVES, ENDING_NOUNS } from "./ending-cues.ts";
import {
  REPLYING_VERBS,
  REPORTS,
  TENTATIVE_ADJECTIVES,
  TENTATIVE_NOUNS,
  TENTATIVE_PREDICATES,
} from "./status-cues.ts";
import { bringsAbout } from "./known-deals.ts";
import { isLeftOpen, isLongAgo, isNearly, isUnreal } from "./never-done.ts";
import { tellsOutlook } from "./outlooks.ts";
import { negated, opened } from "./turns.ts";

/** What the text says of one trigger; `null` status is the writer's hypothesis, which is no relation. */
export interface Standing {
  readonly status: Status | null;
  /** Whether a finite verb asserts it; a bare noun phrase only refers to it. */
  readonly asserted: boolean;
}

/** What lies on the table while nobody has taken it up: "a proposal to buy B", "holds an option to buy B". */
const PROPOSALS: ReadonlySet<string> = new Set(["proposal", "offer", "bid", "option"]);
/** What is said of a deal without its being known. */
const TALK: ReadonlySet<string> = wordSet(
  `talk, speculation, rumour, rumor, gossip, suggestion, possibility, idea, chatter, hope`,
);
const STATING: ReadonlySet<string> = new Set(["be"]);
/** "We do not see B as a rival". */
const VIEWING: ReadonlySet<string> = wordSet(`see, view, regard, consider, describe, think, count`);
const CEASING: ReadonlySet<string> = wordSet(`stop, cease, quit`);
const YET_VERBS: ReadonlySet<string> = wordSet(`have, be, remain`);
/** What follows a takeover. */
const DIGESTING: ReadonlySet<string> = wordSet(`digest, swallow, integrate, absorb`);
const TENTATIVE_MODALS: ReadonlySet<string> = new Set(["may", "might", "could"]);

/** Standing of the frame whose trigger is the unit `trigger`; `start` is the status that the wording itself gives. */
export function standingOf(parse: Parse, trigger: number, start: Status): Standing {
  return composed(parse, governorsOf(parse, trigger), start);
}

/**
 * Standing by its own phrase alone, for what lasts whatever the verbs around it tell: "wants to take on B", "left its rival B". What
 * is said of somebody ("is no longer a rival of B") may be denied or over.
 */
export function ownStanding(parse: Parse, trigger: number, start: Status): Standing {
  const above = stating(parse, trigger);
  return composed(parse, above === null ? [trigger] : [trigger, above], start);
}

/** The "is" of "is no longer a rival of B", the "stopped" of "stopped competing with B". */
function stating(parse: Parse, trigger: number): number | null {
  const isNoun = parse.units[trigger]?.kind === "noun";
  const carrier = isNoun ? carrierOf(parse, trigger) : null;
  const isView = carrier?.word === "as";
  const above = isNoun
    ? carrier?.as === "object" || isView
      ? carrier.verb
      : null
    : parse.links.get(trigger)?.governor;
  const verb = above === null || above === undefined ? undefined : parse.units[above];
  const states = isView ? VIEWING : isNoun ? STATING : CEASING;
  return above !== undefined && verb?.kind === "verb" && states.has(verb.lemma) ? above : null;
}

function composed(parse: Parse, chain: readonly number[], start: Status): Standing {
  const trigger = chain[0] ?? 0;
  let status: Status = start;
  let asserted = false;
  let hypothetical = isSupposed(parse, chain);
  const isOutlook = tellsOutlook(parse, trigger);
  let isAgreed = isOutlook;
  chain.forEach((index, depth) => {
    const unit = parse.units[index];
    if (unit?.kind === "noun") status = afterNoun(status, unit, depth === 0);
    if (unit?.kind === "noun" && isReported(parse, unit, chain[depth - 1])) status = opened(status);
    else if (unit !== undefined && "word" in unit && TENTATIVE_PREDICATES.has(unit.word))
      status = opened(status);
    if (unit?.kind === "verb") {
      asserted = asserted || !(parse.links.get(index)?.reduced ?? false);
      hypothetical = hypothetical || (parse.links.get(index)?.hypothetical ?? false);
      const child = chain[depth - 1] ?? null;
      if (child !== null && isTalkedOf(parse, child)) status = opened(status);
      const told = afterVerb(status, parse, { index, child });
      isAgreed ||= child !== null && bringsAbout(parse, index, child);
      status = isAgreed && told === "rumoured" ? status : told;
    }
  });
  if (hypothetical) return { status: null, asserted };
  if (status === "rumoured" && (isLeftOpen(parse, chain) || isLongAgo(parse, trigger))) status = "ended";
  if (parse.units[trigger]?.kind === "verb" && isYesNoQuestion(parse, chain)) status = opened(status);
  asserted &&= !isOutlook || status === "ended";
  if (isDescribedAsOver(parse, trigger)) status = "ended";
  return { status: afterClause(status, parse, trigger), asserted };
}

/** "would not be drawn on *talk that* A will buy B". */
function isTalkedOf({ units, links }: Parse, child: number): boolean {
  if (links.get(child)?.governance !== "content") return false;
  const that = units.slice(0, child).findLastIndex(({ kind }) => kind === "that");
  return hasHead(units[that - 1], TALK);
}

/** "reports that A would buy B". */
function isReported({ links }: Parse, unit: NounUnit, child: number | undefined): boolean {
  return (
    child !== undefined &&
    links.get(child)?.governance === "content" &&
    unit.members.some(({ head }) => REPORTS.has(head))
  );
}

function afterNoun(status: Status, unit: NounUnit, isTrigger: boolean): Status {
  let result = status;
  for (const member of unit.members) {
    if (!isTrigger && (TENTATIVE_PREDICATES.has(member.head) || PROPOSALS.has(member.head)))
      result = opened(result);
    if (TENTATIVE_NOUNS.has(member.head) && !(isTrigger && member.head === "interest"))
      result = opened(result);
    if (ENDING_NOUNS.has(member.head) && !isTrigger) result = "ended";
    if (member.words.some((word) => TENTATIVE_ADJECTIVES.has(word))) result = opened(result);
    if (member.words.some((word) => ENDING_ADJECTIVES.has(word))) result = "ended";
    if (member.words.includes("no") || member.words.includes("neither")) result = negated(result);
  }
  return result;
}

function afterVerb(
  status: Status,
  parse: Parse,
  { index, child }: { readonly index: number; readonly child: number | null },
): Status {
  const verb = parse.units[index];
  if (verb?.kind !== "verb") return status;
  let result = status;
  if (child !== null) result = governed(result, parse, { index, verb, child });
  result = afterNegation(result, parse, { index, child });
  const isUndone = isUnreal(parse, verb, index) || isNearly(parse, verb, index);
  if (isUndone) result = "ended";
  const after = parse.units[index + 1];
  if (verb.lemma === "be" && after?.kind === "preposition" && after.word === "about" && child === index + 2)
    result = opened(result);
  if (child !== null && verb.lemma === "be") result = afterJudgement(result, parse, { index, child });
  if ((!isUndone && TENTATIVE_MODALS.has(verb.modal)) || isYetToCome(parse, verb, child))
    result = opened(result);
  if (isAsked(parse, index)) result = opened(result);
  return result;
}

/** "has yet to sign", "is yet to be signed". */
function isYetToCome({ links, units }: Parse, verb: VerbUnit, child: number | null): boolean {
  const under = units[child ?? -1];
  return (
    under?.kind === "verb" &&
    under.form === "infinitive" &&
    !DIGESTING.has(under.lemma) &&
    (under.lemma === "confirm" || !REPLYING_VERBS.has(under.lemma)) &&
    YET_VERBS.has(verb.lemma) &&
    verb.adverbs.includes("yet") &&
    links.get(child ?? -1)?.governance === "infinitive"
  );
}

/** "is considering whether to buy". */
function isAsked({ units }: Parse, index: number): boolean {
  const [before, verb] = [units[index - 1], units[index]];
  return (
    before?.kind === "subordinator" &&
    before.word === "whether" &&
    verb?.kind === "verb" &&
    verb.form === "infinitive"
  );
}
