/** Fills the slots of a verb: logical subject and object, recipients, and the nouns after prepositions. */
import type { Parse } from "../syntax/parse.ts";
import { carrierOf } from "./carriers.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { clauseSubject } from "./clause-subject.ts";
import { counterpartOf, principalOf } from "./counterpart.ts";
import { orElse, partiesOf } from "./parties.ts";
import { GOODS, NO_GOODS, QUANTITIES, SITES } from "./goods.ts";
import type { Mode } from "./parties.ts";
import { isMaking } from "./participle-owners.ts";
import { earlierRaiserOf, raiserOf } from "./raiser.ts";
import { IN_PLAY, prepositionsOf } from "./slot.ts";
import type { Parties, Slot } from "./slot.ts";
import { frontedAfter, openedWith } from "./opening-phrases.ts";
import { describedBy, plannerOf, subjectParties } from "./subject-parties.ts";
import { isUsing } from "./using-verbs.ts";

/** Parties at `slot` of the verb unit `verb`. */
export function fillVerbSlot(parse: Parse, verb: number, slot: Slot): Parties {
  const unit = parse.units[verb];
  const link = parse.links.get(verb);
  if (unit?.kind !== "verb" || link === undefined) return [];
  const complements = complementsOfVerb(parse, verb);
  const passive = unit.passive || link.reduced;
  switch (slot.place) {
    case "subject":
      if (passive)
        return link.frontedPreposition === "by"
          ? fronted(parse, verb, slot.mode)
          : partiesAt(parse, slot.mode, nounsAfter(complements, ["by"]));
      return orElse(plannerOf(parse, verb), () => subjectParties(parse, verb, slot.mode));
    case "object": {
      if (passive)
        return orElse(partiesAt(parse, slot.mode, complements.objects.slice(-1)), () =>
          subjectParties(parse, verb, slot.mode),
        );
      if (complements.objects.length > 0)
        return partiesAt(parse, slot.mode, complements.objects.slice(0, 2).slice(-1));
      const looser = nounsAfter(complements, ["the likes of", "up"]);
      if (looser.length > 0) return partiesAt(parse, slot.mode, looser);
      return link.frontedPreposition === null ? fronted(parse, verb, slot.mode) : [];
    }
    case "recipient":
      if (passive)
        return complements.objects.length > 0 ? partiesAt(parse, slot.mode, maybe(link.subject)) : [];
      return complements.objects.length > 1
        ? partiesAt(parse, slot.mode, complements.objects.slice(0, 1))
        : [];
    case "owned":
      return ownersOf(parse, passive ? maybe(link.subject) : complements.objects);
    case "raiser":
      return raiserOf(parse, verb);
    case "round":
      return earlierRaiserOf(parse);
    case "nobody":
      return [];
    case "maker":
      return makerOf(parse, verb);
    case "user":
      return link.subject === null ? [] : userOf(parse, link.subject);
    case "prey":
      return [IN_PLAY];
    case "clause":
      return clauseSubject(parse, verb);
    case "content":
      return contentSubject(parse, verb, slot.mode);
    case "counterpart":
      return counterpartOf(parse, verb, slot.mode);
    case "principal":
      return principalOf(parse, verb);
    case "by":
      return passive ? partiesAt(parse, slot.mode, nounsAfter(complements, ["by"])) : [];
    default: {
      const words = prepositionsOf(slot.place);
      if (slot.place === "together with")
        return orElse(partiesAt(parse, slot.mode, nounsAfter(complements, words)), () =>
          partiesAt(parse, slot.mode, frontedAfter(parse, verb, slot.place)),
        );
      if (isOfSubject(slot.place) && link.subject !== null && (passive || complements.objects.length === 0)) {
        const meant = nounsAfter(complementsOfNoun(parse, link.subject), words);
        if (meant.length > 0) return partiesAt(parse, slot.mode, meant);
      }
      const stranded = complements.particles.some((particle) => words.includes(particle));
      const piped = link.frontedPreposition !== null && words.includes(link.frontedPreposition);
      return orElse(partiesAt(parse, slot.mode, nounsAfter(complements, words)), () =>
        stranded || piped
          ? fronted(parse, verb, slot.mode)
          : slot.place === "with"
            ? partiesAt(parse, slot.mode, openedWith(parse, verb))
            : passive && isPartOfSubject(slot.place)
              ? partiesAt(parse, slot.mode, nounsAfter(complementsOfNoun(parse, link.subject ?? -1), words))
              : [],
      );
    }
  }
}

/** "work for B is done by A", "payroll at B is done by A": for whom stands with the subject. */
function isOfSubject(place: string): boolean {
  return place === "for" || place === "at";
}

/** "the assets of B were bought by A", "the stake in B was sold to A": whose they are stands with the subject. */
function isPartOfSubject(place: string): boolean {
  return place === "of" || place === "in";
}

/** "the firm which it agreed to buy": the object that stands before the clause of the verb or of its governors. */
function frontedObjectOf(parse: Parse, verb: number): number | null {
  let at: number | null = verb;
  for (let depth = 0; at !== null && depth < 3; depth++) {
    const link = parse.links.get(at);
    if (link === undefined) return null;
    if (link.frontedObject !== null) return link.frontedObject;
    at = link.governance === "infinitive" ? link.governor : null;
  }
  return null;
}

/** Parties of the fronted noun, or of what it describes: "B, the insurer that A took over". */
function fronted(parse: Parse, verb: number, mode: Mode): Parties {
  const noun = frontedObjectOf(parse, verb);
  if (noun === null) return [];
  const parties = partiesOf(parse, noun, mode);
  return mode === "goods" ? parties : orElse(parties, () => describedBy(parse, noun));
}

function partiesAt(parse: Parse, mode: Mode, nouns: readonly number[]): Parties {
  const [only, more] = nouns;
  if (only === undefined) return [];
  return more === undefined
    ? partiesOf(parse, only, mode)
    : nouns.flatMap((noun) => partiesOf(parse, noun, mode));
}

/** "A makes the chips *that B uses*": the subject of the verb whose object the relative clause describes. */
function makerOf(parse: Parse, verb: number): Parties {
  const isSubject =
    parse.units[verb - 1]?.kind === "relative" && parse.links.get(verb)?.frontedPreposition === null;
  const described = isSubject ? (parse.links.get(verb)?.subject ?? null) : frontedObjectOf(parse, verb);
  const carrier = described === null ? null : carrierOf(parse, described);
  if (carrier?.as !== "object" || carrier.verb === verb || !namesGoods(parse, described)) return [];
  const making = parse.units[carrier.verb];
  return making?.kind === "verb" && isMaking(making.lemma)
    ? fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" })
    : [];
}

/** "the chips that", but not "the cash with which". */
function namesGoods({ units }: Parse, described: number | null): boolean {
  const unit = described === null ? undefined : units[described];
  return unit?.kind === "noun" && !unit.members.some(({ head }) => NO_GOODS.has(head));
}

/** "B *recalled* pumps made by A", "B flies *on fuel* made by A": the subject of the verb of use that the goods belong to. */
function userOf(parse: Parse, goods: number): Parties {
  const carrier = carrierOf(parse, goods);
  const using = carrier === null ? undefined : parse.units[carrier.verb];
  if (carrier === null || carrier.as === "subject" || using?.kind !== "verb" || !isUsing(using.lemma))
    return [];
  return fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "site" });
}

/** "alleges that B copied": the subject of the clause that the verb governs. */
function contentSubject(parse: Parse, verb: number, mode: Mode): Parties {
  const content = [...parse.links.values()].find(
    (link) => link.governor === verb && link.governance === "content",
  );
  const subject = content?.subject ?? null;
  return subject === null
    ? []
    : orElse(partiesOf(parse, subject, mode), () => partiesOf(parse, subject, "brand"));
}

function ownersOf(parse: Parse, nouns: readonly number[]): Parties {
  return nouns.flatMap((index) => {
    const unit = parse.units[index];
    if (unit?.kind !== "noun") return [];
    const owners = unit.members.flatMap((member) => [...member.possessors, ...member.modifiers]);
    const counts = unit.members.some((member) => QUANTITIES.has(member.head));
    if (owners.length > 0) return owners;
    const whole = nounsAfter(complementsOfNoun(parse, index), ["of"]);
    const isThing = unit.members.some(({ head }) => GOODS.has(head) || SITES.has(head));
    return orElse(counts ? ownersOf(parse, whole) : [], () =>
      isThing ? orElse(partiesAt(parse, "site", whole), () => partiesAt(parse, "goods", whole)) : [],
    );
  });
}

function maybe(index: number | null): readonly number[] {
  return index === null ? [] : [index];
}
