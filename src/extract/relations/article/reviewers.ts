/** Who acts on a deal, and how far it has got: "is expected to review it", "closed its review of it", "may block it". */
import type { Status } from "../../../model/ontology.ts";
import { agentOf } from "../slots/agents.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import type { Parties } from "../slots/slot.ts";
import { fillVerbSlot } from "../slots/verb-slots.ts";
import { governorsOf } from "../status/governors.ts";
import { standingOf } from "../status/status.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

const REVIEWING_VERBS: ReadonlySet<string> = wordSet(`
  investigate, review, probe, examine, block, challenge, scrutinise, scrutinize, sue, halt,
  prohibit, stop, study, assess, ban, veto, forbid, contest, check, look, reject, refer, thwart, derail, disallow,
  suspend, freeze
`);
const REVIEWING_NOUNS: ReadonlySet<string> = wordSet(`
  investigation, inquiry, enquiry, probe, review, lawsuit, suit, complaint, challenge, examination,
  scrutiny, case, objection, concern
`);
/** Verbs after which a bare "it" is the deal, when an authority is their subject. */
const STOPPING_VERBS: ReadonlySet<string> = wordSet(`
  block, prohibit, stop, ban, veto, forbid, halt, reject, challenge, oppose, disallow, thwart, derail
`);

export interface Place {
  readonly parse: Parse;
  readonly index: number;
}

/** Who reviews, and whether that goes on, is over or only expected; `null` where nobody does or is said not to. */
export interface Review {
  readonly reviewers: Parties;
  readonly status: Status;
}

const NOBODY: Review = { reviewers: [], status: "confirmed" };

/** The review that the sentence tells of the deal at `place`. */
export function reviewOf(place: Place): Review {
  const { parse, index } = place;
  const inquiry = parse.units[index - 2];
  if (parse.units[index - 1]?.kind === "preposition" && isInquiry(inquiry)) {
    const owners = inquiry.members.flatMap((noun) => noun.possessors);
    return judged(parse, index - 2, owners.length > 0 ? owners : agentOf(parse, index - 2));
  }
  for (const at of governorsOf(parse, index).slice(1)) {
    const verb = parse.units[at];
    if (
      verb?.kind !== "verb" ||
      !REVIEWING_VERBS.has(verb.lemma) ||
      (parse.links.get(at)?.subject === index && !verb.passive)
    )
      continue;
    const reviewers = fillVerbSlot(parse, at, { place: "subject", mode: "party" });
    if (reviewers.length > 0) return judged(parse, at, reviewers);
  }
  return NOBODY;
}

/** Whether the unit is the object of a verb of stopping. */
export function isStopped({ parse, index }: Place): boolean {
  const verb = parse.units[index - 1];
  return (
    verb?.kind === "verb" &&
    STOPPING_VERBS.has(verb.lemma) &&
    complementsOfVerb(parse, index - 1).objects.includes(index)
  );
}

function judged(parse: Parse, trigger: number, reviewers: Parties): Review {
  const { status } = standingOf(parse, trigger, "confirmed");
  return status === "denied" || status === null ? NOBODY : { reviewers, status };
}

function isInquiry(unit: Unit | undefined): unit is Extract<Unit, { kind: "noun" }> {
  return unit?.kind === "noun" && unit.members.some((noun) => REVIEWING_NOUNS.has(noun.head));
}
