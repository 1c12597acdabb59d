/** Fills the slots of a noun: possessor, the subject of the verb that carries it, and the nouns after prepositions. */
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { agentOf, carrierOfHost } from "./agents.ts";
import { carrierAfter, carrierOf, introducerOf } from "./carriers.ts";
import { claimedSubject, clauseSubject } from "./clause-subject.ts";
import { complementsOfNoun, nounsAfter } from "./complements.ts";
import { EXAMPLE_WORDS } from "./example-words.ts";
import { mutualParties } from "./mutual.ts";
import { partiesOf } from "./parties.ts";
import type { Mode } from "./parties.ts";
import { purposeOf } from "./purpose.ts";
import { earlierRaiserOf, raiserOf } from "./raiser.ts";
import { shareholderOf, sharedBefore, stakeholdersAfter } from "./shareholders.ts";
import { IN_PLAY, prepositionsOf } from "./slot.ts";
import type { Parties, Slot } from "./slot.ts";
import { RECEIVING_VERBS } from "./support-verbs.ts";
import { fillVerbSlot } from "./verb-slots.ts";

/** Parties at `slot` of `noun`, a member of the noun unit `index`. */
export function fillNounSlot(parse: Parse, index: number, noun: Noun, slot: Slot): Parties {
  switch (slot.place) {
    case "possessor":
      return noun.possessors;
    case "modifier":
      return noun.modifiers;
    case "agent":
      return agentOf(parse, index);
    case "receiver":
      return receiverOf(parse, index);
    case "carrier":
      return carrierSubject(parse, index);
    case "owner":
      return carriedOwners(parse, index);
    case "clause":
      return clauseSubject(parse, index);
    case "claimed":
      return claimedSubject(parse, index);
    case "mutual":
      return mutualParties(parse, index, noun);
    case "members":
      return partiesOf(parse, index, "party");
    case "doer":
      return doerOf(parse, index);
    case "object":
      return carrierObject(parse, index, slot.mode);
    case "prey":
      return [IN_PLAY];
    case "raiser":
      return raiserOf(parse, index);
    case "round":
      return earlierRaiserOf(parse);
    case "purpose":
      return purposeOf(parse, index);
    case "companion":
      return companionOf(parse, index);
    case "bearing":
      return bearingOf(parse, index);
    case "shareholder":
      return shareholderOf(parse, index);
    case "shared":
      return sharedBefore(parse, index);
    case "stakeholders":
      return stakeholdersAfter(parse, index);
    case "recipient":
      return recipientOf(parse, index, slot.mode);
    default: {
      const words = prepositionsOf(slot.place);
      const own = ownComplements(parse, index, words).flatMap((at) => partiesOf(parse, at, slot.mode));
      if (own.length > 0) return own;
      const introducer = introducerOf(parse, index);
      if (introducer === null) {
        const before = frontedBefore(parse, index, { words, mode: slot.mode });
        return before.length > 0 ? before : besideCarrier(parse, index, slot);
      }
      return nounsAfter(complementsOfNoun(parse, introducer), words).flatMap((at) =>
        partiesOf(parse, at, slot.mode),
      );
    }
  }
}

/** The nouns after one of `words`; the "of" of "rivals such as A of Spain" belongs to A. */
function ownComplements(parse: Parse, index: number, words: readonly string[]): readonly number[] {
  const complements = complementsOfNoun(parse, index);
  const [first] = complements.prepositions;
  return words.includes("of") && EXAMPLE_WORDS.includes(first?.word ?? "")
    ? []
    : nounsAfter(complements, words);
}

/** "with A in the lead", "with A among the investors": the party that "with" brings to the noun. */
function companionOf(parse: Parse, index: number): Parties {
  const preposition = parse.units[index - 1];
  const opening = parse.units[index - 3];
  const isAbsolute =
    preposition?.kind === "preposition" && opening?.kind === "preposition" && opening.word === "with";
  return isAbsolute ? partiesOf(parse, index - 2, "party") : [];
}

/** "A, with 5% of B, …": the party that what it has is told of between commas. */
function bearingOf(parse: Parse, index: number): Parties {
  const [comma, preposition] = parse.units.slice(index - 2, index);
  const isAside =
    comma?.kind === "comma" && preposition?.kind === "preposition" && preposition.word === "with";
  return isAside ? partiesOf(parse, index - 3, "party") : [];
}

/** "B, in which A holds a stake": the noun before the preposition and relative pronoun of the carrier's clause. */
function frontedBefore(
  parse: Parse,
  index: number,
  { words, mode }: { readonly words: readonly string[]; readonly mode: Mode },
): Parties {
  const carrier = carrierOf(parse, index);
  const preposition = carrier === null ? null : (parse.links.get(carrier.verb)?.frontedPreposition ?? null);
  if (carrier === null || preposition === null || !words.includes(preposition)) return [];
  return fillVerbSlot(parse, carrier.verb, { place: preposition, mode });
}

/** "The fine was imposed on B", "the suit that A brought against B": what follows the verb belongs to the noun before it. */
function besideCarrier(parse: Parse, index: number, slot: Slot): Parties {
  const verb = carrierAfter(parse, index);
  return verb === null ? [] : fillVerbSlot(parse, verb, slot);
}

/** The object of whatever verb carries the noun: "took *B* to court", "cash from A saved *B*". */
function carrierObject(parse: Parse, index: number, mode: Mode): Parties {
  const carrier = carrierOf(parse, index);
  return carrier !== null && carrier.as !== "object"
    ? fillVerbSlot(parse, carrier.verb, { place: "object", mode })
    : [];
}

/** Who does something "with help from B", or was set up "with money from B". */
function doerOf(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  if (carrier === null && index === 1) return openingDoer(parse);
  if (carrier?.word !== "with") return [];
  const subject = fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
  return subject.length > 0 ? subject : fillVerbSlot(parse, carrier.verb, { place: "object", mode: "party" });
}

/** "With backing from B, A builds …": who the clause behind the opening phrase is about. */
function openingDoer(parse: Parse): Parties {
  const [preposition] = parse.units;
  const [first] = parse.links.keys();
  const isWith = preposition?.kind === "preposition" && preposition.word === "with";
  return isWith && first !== undefined ? fillVerbSlot(parse, first, { place: "subject", mode: "party" }) : [];
}

/** Whose goods the carrier speaks of: "A's models are available", "A makes its models available". */
function carriedOwners(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  if (carrier === null) return [];
  const own = fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "brand" });
  return own.length > 0 ? own : fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

/** The grammatical subject of whatever verb carries the noun, unless the noun is that subject: "joined by all *investors*". */
function carrierSubject(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index) ?? carrierOfHost(parse, index);
  if (carrier === null || carrier.as === "subject" || carrier.word === "by") return [];
  const verb = parse.units[carrier.verb];
  const isPassive =
    verb?.kind === "verb" && (verb.passive || (parse.links.get(carrier.verb)?.reduced ?? false));
  return fillVerbSlot(parse, carrier.verb, { place: isPassive ? "object" : "subject", mode: "party" });
}

function receiverOf(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  const unit = carrier === null ? undefined : parse.units[carrier.verb];
  if (
    carrier === null ||
    unit?.kind !== "verb" ||
    !RECEIVING_VERBS.has(unit.lemma) ||
    carrier.as === "subject"
  )
    return [];
  return fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

function recipientOf(parse: Parse, index: number, mode: Mode): Parties {
  const carrier = carrierOf(parse, index);
  if (carrier === null || carrier.as !== "object") return [];
  return fillVerbSlot(parse, carrier.verb, { place: "recipient", mode });
}
