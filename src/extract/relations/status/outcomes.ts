/** What became of a deal that its sentence only calls "the deal" or "its offer": over, done after all, or denied. */
import type { Status } from "../../../model/ontology.ts";
import { carrierOf } from "../slots/carriers.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import { wordSet } from "../word-list.ts";
import { governorsOf } from "./governors.ts";
import { COMPLETING_VERBS, DENYING_VERBS, REVIVING_VERBS } from "./status-cues.ts";
import { standingOf } from "./status.ts";

/** Verbs that bring an offer or talks to a deal: "the deal has closed", "regulators cleared the takeover". */
const CLINCHING: ReadonlySet<string> = wordSet(`
  complete, close, conclude, finalise, finalize, finish, consummate, seal, sign, clinch, accept, clear, approve, agree, strike,
  recommend, announce, unveil, confirm, ratify
`);

/** What goes on again without a deal. */
const TALKS: ReadonlySet<string> = wordSet(`talk, negotiation, discussion`);

/** The new status of a deal that was `known` so far and that the noun unit `index` takes up; `null` when nothing new is said of it. */
export function outcomeOf(parse: Parse, index: number, known: Status): Status | null {
  const { status, asserted } = standingOf(parse, index, "confirmed");
  if (!asserted) return null;
  if (status === "ended") return status;
  if (known === "ended")
    return isClinched(parse, index, COMPLETING_VERBS) || isBackOn(parse, index) ? "confirmed" : null;
  if (known !== "rumoured") return null;
  if (status === "denied") return hasGovernor(parse, index, DENYING_VERBS) ? status : null;
  return status === "confirmed" && isClinched(parse, index, CLINCHING) ? status : null;
}

/** "The deal has closed", "the board accepted the offer", but not "closed the talks". */
function isClinched(parse: Parse, index: number, lemmas: ReadonlySet<string>): boolean {
  return governorsOf(parse, index)
    .slice(1)
    .some((at) => {
      const verb = parse.units[at];
      return (
        verb?.kind === "verb" &&
        lemmas.has(verb.lemma) &&
        verb.done &&
        !verb.negated &&
        (parse.links.get(at)?.subject === index || complementsOfVerb(parse, at).objects.includes(index))
      );
    });
}

/** "The merger is back on", "the contract has been reinstated", but not "talks have resumed". */
function isBackOn(parse: Parse, index: number): boolean {
  if (hasHead(parse.units[index], TALKS)) return false;
  if (isClinched(parse, index, REVIVING_VERBS)) return true;
  const at = carrierOf(parse, index)?.verb ?? -1;
  const [verb, back, on] = parse.units.slice(at, at + 3);
  return (
    parse.links.get(at)?.subject === index &&
    verb?.kind === "verb" &&
    verb.lemma === "be" &&
    !verb.negated &&
    back?.kind === "adverb" &&
    back.word === "back" &&
    on?.kind === "preposition"
  );
}

function hasGovernor(parse: Parse, index: number, lemmas: ReadonlySet<string>): boolean {
  return governorsOf(parse, index).some((at) => {
    const verb = parse.units[at];
    return verb?.kind === "verb" && lemmas.has(verb.lemma);
  });
}
