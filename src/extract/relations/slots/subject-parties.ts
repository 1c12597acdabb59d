/** Who the subject of a verb stands for: what it describes, who made it, who plans it, who asks a judge for it. */
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import { echoedSubject } from "./echoed-subjects.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { orElse, partiesOf } from "./parties.ts";
import type { Mode } from "./parties.ts";
import type { Parties } from "./slot.ts";

/** What a company does through: as a subject it stands for the company that made it. */
const INSTRUMENTS: ReadonlySet<string> = wordSet(`
  decision, order, ruling, agreement, deal, contract, transaction, move, plan, programme, program, filing,
  lawsuit, suit, complaint, petition, writ, statement, pact, notice, scheme, settlement
`);

/** Who decides on what others ask. */
const JUDGES: ReadonlySet<string> = wordSet(`
  court, judge, tribunal, jury, arbitrator, panel, magistrate, bench
`);

/** What somebody means to do: "the plan of A to buy B". */
const PLANS: ReadonlySet<string> = wordSet(`
  plan, attempt, decision, proposal, intention, offer, bid, effort, move, agreement, refusal, failure, wish, desire, aim
`);

/** Parties of the grammatical subject; "A is a company that …" and "A, a firm owned by …" speak of A. */
export function subjectParties(parse: Parse, verb: number, mode: Mode): Parties {
  const link = parse.links.get(verb);
  if (link === undefined || link.subject === null) return [];
  const { subject } = link;
  const parties = partiesOf(parse, subject, mode);
  if (parties.length > 0) {
    const echoed = echoedSubject(parse, verb);
    return echoed === null ? parties : [...parties, ...partiesOf(parse, echoed, mode)];
  }
  const unit = parse.units[subject];
  if (unit?.kind === "noun" && unit.members.some((member) => INSTRUMENTS.has(member.head)))
    return makerOf(parse, subject);
  if (unit?.kind === "noun" && unit.members.some((member) => JUDGES.has(member.head)))
    return petitionerOf(parse, verb);
  const describes =
    link.reduced || parse.units[verb - 1]?.kind === "relative" || parse.units[verb - 2]?.kind === "relative";
  return describes ? describedBy(parse, subject) : parties;
}

/** "asked a judge to stop A": what a court is asked to do, whoever asks does. */
function petitionerOf(parse: Parse, verb: number): Parties {
  const link = parse.links.get(verb);
  const governor = link?.governor ?? null;
  const asking = governor === null ? undefined : parse.units[governor];
  if (link?.governance !== "infinitive" || governor === null || asking?.kind !== "verb") return [];
  const subject = parse.links.get(governor)?.subject ?? null;
  return subject === null || asking.passive ? [] : partiesOf(parse, subject, "party");
}

/** "a decision imposing a fine", "a contract that keeps", "the suit, filed by A, accuses": who made what stands as the subject. */
function makerOf(parse: Parse, noun: number): Parties {
  const unit = parse.units[noun];
  const owners = membersOf(unit).flatMap((member) => member.possessors);
  if (owners.length > 0) return owners;
  const makers = [...parse.links].flatMap(([verb, link]) =>
    link.reduced && link.subject === noun ? nounsAfter(complementsOfVerb(parse, verb), ["by"]) : [],
  );
  if (makers.length > 0) return makers.flatMap((at) => partiesOf(parse, at, "party"));
  for (let at = noun - 1; at >= 0; at--) {
    const subject = parse.links.get(at)?.subject;
    if (subject !== null && subject !== undefined && subject !== noun)
      return partiesOf(parse, subject, "party");
  }
  return [];
}

/** The party that a description stands for: the subject of its copula, or what it is apposed to. */
export function describedBy(parse: Parse, noun: number): Parties {
  for (let at = noun; at >= 0; at -= 2) {
    const host = parse.hosts.get(at);
    if (host !== undefined) return partiesOf(parse, host, "party");
    const among = parse.units[at - 1];
    const copula = among?.kind === "preposition" && among.word === "among" ? at - 2 : at - 1;
    const verb = parse.units[copula];
    if (verb?.kind === "verb") {
      const subject =
        verb.lemma === "be" || verb.lemma === "become" ? parse.links.get(copula)?.subject : null;
      return subject === null || subject === undefined ? [] : partiesOf(parse, subject, "party");
    }
    if (verb?.kind !== "preposition") return [];
    if (parse.units[at - 2]?.kind === "comma") at -= 1;
    if (parse.units[at - 2]?.kind !== "noun") return [];
    const before = partiesOf(parse, at - 2, "party");
    if (before.length > 0) return before;
  }
  return [];
}

/** "its attempt to buy": who the infinitive's governing noun belongs to. */
export function plannerOf(parse: Parse, verb: number): Parties {
  const link = parse.links.get(verb);
  const governor =
    link?.governor === null || link?.governor === undefined ? undefined : parse.units[link.governor];
  if (link?.governance !== "infinitive" || governor?.kind !== "noun" || link.governor === null) return [];
  for (let at = verb - 1; at >= link.governor; at--) {
    const plan = parse.units[at];
    if (plan?.kind !== "noun" || !plan.members.some((member) => PLANS.has(member.head))) continue;
    const planners = nounsAfter(complementsOfNoun(parse, at), ["of", "by"]);
    const named = planners.flatMap((noun) => partiesOf(parse, noun, "party"));
    return orElse(plan.members.at(-1)?.possessors ?? [], () => named);
  }
  return governor.members.at(-1)?.possessors ?? [];
}
