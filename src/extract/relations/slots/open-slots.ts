/** Slots that the sentence leaves open: nothing stands there, or a bare noun that names a company only by its kind. */
import { DATE_WORDS } from "../syntax/closed-words.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, NounUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { carrierOf } from "./carriers.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { STAKES } from "./head-nouns.ts";
import { prepositionsOf } from "./slot.ts";
import type { Slot } from "./slot.ts";

/** "the company", "the issuer": definite nouns that can only be a company of the article. */
const COMPANY_NOUNS: ReadonlySet<string> = wordSet(`
  company, group, firm, issuer, registrant, start-up, startup, business, bank, airline, lab, laboratory, maker,
  carmaker, chipmaker, insurer, retailer, operator, target, customer, supplier, lender, miner, railroad, railway,
  developer, manufacturer, utility, carrier, publisher, brewer, borrower, society
`);
const NO_PARTY_SLOTS: ReadonlySet<string> = wordSet(`
  recipient, counterpart, mutual, claimed, carrier, clause, content, owned, modifier, round, stakeholders, object of, members, doer, companion, bearing, prey, shareholder, shared, maker, purpose, user, principal
`);

const STAKE_PREPOSITIONS: readonly string[] = ["of", "in"];

const YEAR = /^(?:19|20)\d\d$/u;
/** What the owners of a company hold. */
const CAPITAL: ReadonlySet<string> = wordSet(`
  share, stock, vote, capital, equity, voting, right, rights, register
`);

/** Nothing, a bare company noun, or something else. */
export type Opening = "absent" | "bare" | "taken";

interface NounAt {
  readonly index: number;
  readonly noun: Noun;
}

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

/** "in 2022", "in May": when, not in whom. */
function isTime({ units }: Parse, index: number): boolean {
  const unit = units[index];
  return unit?.kind === "noun" && unit.members.every(({ head }) => YEAR.test(head) || DATE_WORDS.has(head));
}

/** What stands at the slot of a verb that no party fills. */
export function openingAtVerb(parse: Parse, verb: number, slot: Slot): Opening {
  if (NO_PARTY_SLOTS.has(slot.place) || slot.mode === "goods" || slot.mode === "brand") return "taken";
  if (slot.place === "raiser") return "absent";
  const unit = slotUnit(parse, verb, slot);
  if (unit !== undefined && slot.mode === "stake" && isBareStake(parse, unit))
    return speaksOfCapital(parse, unit) ? "bare" : "absent";
  if (unit !== undefined && unit.members.every(({ head }) => head === "there")) return "absent";
  if (unit !== undefined) return unit.members.every(isBareCompany) ? "bare" : "taken";
  return slot.place !== "subject" || isPassive(parse, verb) || isSubjectless(parse, verb)
    ? "absent"
    : "taken";
}

/** What stands at the slot of a noun that no party fills. */
export function openingAtNoun(parse: Parse, { index, noun }: NounAt, slot: Slot): Opening {
  if (NO_PARTY_SLOTS.has(slot.place) || slot.mode === "goods") return "taken";
  if (slot.place === "raiser") return "absent";
  if (slot.place === "possessor")
    return noun.possessors.length + noun.modifiers.length === 0 && !noun.owned ? "absent" : "taken";
  if (slot.place === "agent" || slot.place === "receiver") {
    const carrier = carrierOf(parse, index);
    if (carrier === null || carrier.as === "subject") return "absent";
    return openingAtVerb(parse, carrier.verb, { place: "subject", mode: "party" });
  }
  const at = nounsAfter(complementsOfNoun(parse, index), prepositionsOf(slot.place)).find(
    (place) => !isTime(parse, place),
  );
  const unit = at === undefined ? undefined : parse.units[at];
  if (unit === undefined) return "absent";
  if (unit.kind !== "noun") return "taken";
  if (unit.members.every(isBareCompany)) return "bare";
  if (slot.mode !== "stake" || !isBareStake(parse, unit)) return "taken";
  return speaksOfCapital(parse, unit) ? "bare" : "absent";
}

/** "holds 30% of the shares", "joined the round": a stake that does not say in whom. */
function isBareStake(parse: Parse, unit: NounUnit): boolean {
  if (!unit.members.every((member) => STAKES.has(member.head) && member.entities.length === 0)) return false;
  const at = parse.units.indexOf(unit);
  const [inner] = nounsAfter(complementsOfNoun(parse, at), STAKE_PREPOSITIONS);
  const owned = inner === undefined ? undefined : parse.units[inner];
  return owned?.kind !== "noun" || owned.members.every(isBareCompany) || isBareStake(parse, owned);
}

/** "a third of the votes", "all shares": of a company, which the context must tell. */
function speaksOfCapital(parse: Parse, unit: NounUnit): boolean {
  if (unit.members.some((member) => CAPITAL.has(member.head) && member.determined)) return true;
  const [inner] = nounsAfter(complementsOfNoun(parse, parse.units.indexOf(unit)), STAKE_PREPOSITIONS);
  const owned = inner === undefined ? undefined : parse.units[inner];
  return owned?.kind === "noun" && speaksOfCapital(parse, owned);
}

/** "the agreement to buy B": nobody says who agreed. */
function isSubjectless(parse: Parse, verb: number): boolean {
  const unit = parse.units[verb];
  return unit?.kind === "verb" && unit.form === "infinitive" && parse.links.get(verb)?.subject === null;
}

function isPassive(parse: Parse, verb: number): boolean {
  const unit = parse.units[verb];
  return unit?.kind === "verb" && (unit.passive || (parse.links.get(verb)?.reduced ?? false));
}

function isBareCompany(noun: Noun): boolean {
  return (
    noun.entities.length === 0 &&
    COMPANY_NOUNS.has(noun.head) &&
    (noun.words.includes("the") || noun.words.includes("this"))
  );
}
