/**
 * Parties named by their part in a deal that the article has told of: after "Acme has agreed to buy Borea", "the target" is Borea and
 * "the buyer" Acme; after "Acme supplies Borea", "Borea sued its supplier" speaks of Acme.
 */
import type { RelationType } from "../../model/ontology.ts";
import { RELATION_TABLE } from "../../model/ontology.ts";
import type { Candidate } from "./match/candidate.ts";
import type { Parse } from "./syntax/parse.ts";
import type { Noun, Unit } from "./syntax/unit.ts";
import { wordSet } from "./word-list.ts";

type End = "source" | "target";

interface Part {
  readonly nouns: ReadonlySet<string>;
  readonly type: RelationType;
  readonly end: End;
}

/** What the two ends of a relation are called. */
const PARTS: readonly Part[] = [
  { type: "acquisition", end: "target", nouns: wordSet(`target, prey, quarry`) },
  { type: "acquisition", end: "source", nouns: wordSet(`buyer, bidder, acquirer, purchaser, suitor`) },
  {
    type: "supply",
    end: "source",
    nouns: wordSet(`supplier, seller, vendor, landlord, lessor, licensor, contractor, provider`),
  },
  {
    type: "supply",
    end: "target",
    nouns: wordSet(`customer, buyer, client, tenant, lessee, licensee, purchaser`),
  },
  { type: "litigation", end: "target", nouns: wordSet(`defendant, accused`) },
  { type: "litigation", end: "source", nouns: wordSet(`plaintiff, claimant, complainant`) },
  { type: "investment", end: "source", nouns: wordSet(`investor, lender, backer`) },
  { type: "ownership", end: "source", nouns: wordSet(`parent, owner`) },
  { type: "ownership", end: "target", nouns: wordSet(`subsidiary, unit`) },
];
const BY_NOUN: ReadonlyMap<string, readonly Part[]> = partsByNoun();
/** Words before the noun that leave it the same party. */
const PLAIN: ReadonlySet<string> = wordSet(
  `the, this, that, would-be, former, old, own, prospective, proposed, intended`,
);
/** Sentences after which a deal is no longer in mind. */
const MEMORY = 8;

/** `parse` with the nouns that name a party by its part in what has been `told` read as that party. */
export function withToldRoles(parse: Parse, told: readonly Candidate[]): Parse {
  if (told.length === 0) return parse;
  let changed = false;
  const units = parse.units.map((unit, index): Unit => {
    if (unit.kind !== "noun" || unit.members.every((noun) => !mayBeRole(noun)) || isExplained(parse, index))
      return unit;
    const members = unit.members.map((noun) => {
      const party = mayBeRole(noun) ? partyOf(noun, told, parse.sentence) : null;
      if (party === null || (noun.entities.length === 1 && noun.entities[0] === party)) return noun;
      changed = true;
      return { ...noun, entities: [party], form: "nominal" as const };
    });
    return { ...unit, members };
  });
  return changed ? { ...parse, units } : parse;
}

/** "the target", "its supplier"; "a supplier" and "Acme's supplier Borea" name others. */
function mayBeRole({ head, words, plural, form, modifiers, determined }: Noun): boolean {
  return (
    BY_NOUN.has(head) &&
    !plural &&
    determined &&
    form !== "name" &&
    modifiers.length === 0 &&
    words.every((word) => PLAIN.has(word))
  );
}

/** "the buyer is Acme", "the buyer, Acme,", "the buyer of the plant": the sentence itself says who is meant. */
function isExplained({ units, hosts }: Parse, index: number): boolean {
  const next = units[index + 1];
  return (
    hosts.has(index) ||
    [...hosts.values()].includes(index) ||
    (next?.kind === "preposition" && next.word === "of") ||
    (next?.kind === "verb" && next.lemma === "be") ||
    isPredicate(units[index - 1])
  );
}

/** "Acme is its supplier", "as the buyer". */
function isPredicate(before: Unit | undefined): boolean {
  if (before?.kind === "preposition") return before.word === "as";
  return (
    before?.kind === "verb" &&
    (before.lemma === "be" || before.lemma === "become" || before.lemma === "remain")
  );
}

/** The party that the last deal of the kind gives this part, if it gives it to one only. */
function partyOf(
  { head, possessors, owned }: Noun,
  told: readonly Candidate[],
  sentence: number,
): string | null {
  if (owned && possessors.length === 0) return null;
  const parts = BY_NOUN.get(head) ?? [];
  const known = told.filter(
    (deal) =>
      deal.sentence < sentence &&
      deal.sentence >= sentence - MEMORY &&
      parts.some(({ type, end }) => type === deal.type && isOwner(deal, end, possessors)),
  );
  const last = known.findLast(({ sentence: at }) => at === known.at(-1)?.sentence);
  if (last === undefined) return null;
  const parties = known
    .filter((deal) => deal.sentence === last.sentence && deal.type === last.type)
    .flatMap((deal) => parts.filter(({ type }) => type === deal.type).map(({ end }) => deal[end]));
  return new Set(parties).size === 1 ? (parties[0] ?? null) : null;
}

/** Whether the other end of the deal is whose part it is. */
function isOwner(deal: Candidate, end: End, possessors: readonly string[]): boolean {
  if (!RELATION_TABLE[deal.type].directed) return false;
  return (
    possessors.length === 0 ||
    (possessors.length === 1 && possessors[0] === deal[end === "source" ? "target" : "source"])
  );
}

function partsByNoun(): Map<string, Part[]> {
  const byNoun = new Map<string, Part[]>();
  for (const part of PARTS)
    for (const noun of part.nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), part]);
  return byNoun;
}
