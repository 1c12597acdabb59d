/** Who else is party to what a verb tells of: the other side of the contract it stands under, or who asked for the work. */
import { OBJECT_CONTROL } from "../syntax/verb-classes.ts";
import type { Parse } from "../syntax/parse.ts";
import { carrierOf } from "./carriers.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { partiesOf } from "./parties.ts";
import type { Mode } from "./parties.ts";
import type { Parties } from "./slot.ts";

/** Prepositions before "which" where it speaks of a contract: "the agreement under which it makes drugs with B". */
export const CONTRACT_PREPOSITIONS: ReadonlySet<string> = new Set(["under", "through", "in", "by"]);
/** Units from the clause of a contract back to the contract. */
const CONTRACT_REACH = 6;

/** Who the contract is with: "a contract with B to supply chips", "a contract with B under which A supplies chips". */
export function counterpartOf(parse: Parse, verb: number, mode: Mode): Parties {
  const link = parse.links.get(verb);
  const governor = link?.governor ?? null;
  const holder = governor === null ? undefined : parse.units[governor];
  if (governor !== null && holder?.kind === "noun")
    return partiesAmong(parse, nounsAfter(complementsOfNoun(parse, governor), ["with", "from"]), mode);
  if (governor !== null && holder?.kind === "verb")
    return partiesAmong(parse, nounsAfter(complementsOfVerb(parse, governor), ["with"]), mode);
  const preposition = link?.frontedPreposition ?? null;
  return preposition !== null && CONTRACT_PREPOSITIONS.has(preposition) ? otherSide(parse, verb, mode) : [];
}

/** Who has the subject of the verb do it: "B asked A to build three ferries", "A was hired by B to build them". */
export function principalOf(parse: Parse, verb: number): Parties {
  const link = parse.links.get(verb);
  const governor = link?.governor ?? null;
  const asking = governor === null ? undefined : parse.units[governor];
  if (link?.governance !== "infinitive" || governor === null || asking?.kind !== "verb") return [];
  if (!OBJECT_CONTROL.has(asking.lemma)) return [];
  const asked = parse.links.get(governor);
  const [by] = nounsAfter(complementsOfVerb(parse, governor), ["by"]);
  const principal = asking.passive ? by : (asked?.subject ?? undefined);
  return principal === undefined || principal === link.subject ? [] : partiesOf(parse, principal, "party");
}

/** "A signed a deal with B under which A …": of those who made the deal, whoever is not the subject. */
function otherSide(parse: Parse, verb: number, mode: Mode): Parties {
  const link = parse.links.get(verb);
  const subject = link?.subject ?? null;
  const before = link?.frontedObject ?? null;
  if (subject === null || before === null) return [];
  const own = partiesOf(parse, subject, mode);
  for (let at = before; at >= Math.max(0, before - CONTRACT_REACH); at--) {
    const partners = nounsAfter(complementsOfNoun(parse, at), ["with", "between"]);
    if (parse.units[at]?.kind !== "noun" || partners.length === 0) continue;
    const carrier = carrierOf(parse, at);
    const signer = carrier === null ? null : (parse.links.get(carrier.verb)?.subject ?? null);
    const sides = signer === null ? partners : [...partners, signer];
    return partiesAmong(parse, sides, mode).filter((party) => !own.includes(party));
  }
  return [];
}

function partiesAmong(parse: Parse, nouns: readonly number[], mode: Mode): Parties {
  return nouns.flatMap((noun) => partiesOf(parse, noun, mode));
}
