/** Slots that the sentence leaves open: nothing stands there, or a bare noun that names a company only by its kind. */
import type { Parse } from "../syntax/parse.ts";
import type { Noun, NounUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { carrierOf } from "./carriers.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { prepositionsOf } from "./slot.ts";
import type { Slot } from "./slot.ts";

/** "the company", "the issuer": definite nouns that can only be a company of the article. */
const COMPANY_NOUNS: ReadonlySet<string> = wordSet(`
  company, group, firm, issuer, registrant, start-up, startup, business, bank, airline, lab, laboratory, maker,
  carmaker, chipmaker, insurer, retailer, operator, target, customer, supplier, lender, miner, railroad, railway,
  developer, manufacturer, utility, carrier, publisher, brewer, house, outfit, buyer, owner, borrower, tenant,
  landlord, newcomer, giant, concern, society, partnership, venture, parent, brand, studio, we, us
`);
const NO_PARTY_SLOTS: ReadonlySet<string> = new Set(["recipient", "raiser", "counterpart", "carrier", "clause"]);

/** The noun unit at a grammatical slot of a verb, whoever it is; `undefined` when none stands there. */
export function slotUnit(parse: Parse, verb: number, { place }: Slot): NounUnit | undefined {
  const unit = parse.units[verb];
  const link = parse.links.get(verb);
  if (unit?.kind !== "verb" || link === undefined) return undefined;
  const passive = unit.passive || link.reduced;
  const complements = complementsOfVerb(parse, verb);
  const at =
    place === "subject"
      ? passive
        ? nounsAfter(complements, ["by"])[0]
        : link.subject
      : place === "object"
        ? passive
          ? link.subject
          : (complements.objects.at(-1) ?? link.frontedObject)
        : place === "recipient"
          ? complements.objects[0]
          : nounsAfter(complements, prepositionsOf(place))[0];
  const found = at === undefined || at === null ? undefined : parse.units[at];
  return found?.kind === "noun" ? found : undefined;
}

export function isOpenAtVerb(parse: Parse, verb: number, slot: Slot): boolean {
  if (NO_PARTY_SLOTS.has(slot.place) || slot.mode === "goods" || slot.mode === "brand") return false;
  if (slot.place === "owned") return false;
  const unit = slotUnit(parse, verb, slot);
  if (unit !== undefined) return unit.members.every(isBareCompany);
  return slot.place !== "subject" || isPassive(parse, verb);
}

export function isOpenAtNoun(parse: Parse, index: number, noun: Noun, slot: Slot): boolean {
  if (NO_PARTY_SLOTS.has(slot.place) || slot.mode === "goods") return false;
  if (slot.place === "possessor") return noun.possessors.length === 0 && noun.modifiers.length === 0;
  if (slot.place === "modifier" || slot.place === "object") return false;
  if (slot.place === "agent" || slot.place === "receiver") {
    const carrier = carrierOf(parse, index);
    if (carrier === null) return true;
    return carrier.as === "subject" || isOpenAtVerb(parse, carrier.verb, { place: "subject", mode: "party" });
  }
  const [at] = nounsAfter(complementsOfNoun(parse, index), prepositionsOf(slot.place));
  const unit = at === undefined ? undefined : parse.units[at];
  return unit === undefined || (unit.kind === "noun" && unit.members.every(isBareCompany));
}

function isPassive(parse: Parse, verb: number): boolean {
  const unit = parse.units[verb];
  return unit?.kind === "verb" && (unit.passive || (parse.links.get(verb)?.reduced ?? false));
}

function isBareCompany(noun: Noun): boolean {
  return noun.entities.length === 0 && COMPANY_NOUNS.has(noun.head) && !noun.words.some((word) => word === "a" || word === "an");
}
