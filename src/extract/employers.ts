/**
 * For whom the people of an article work: "Jane Roe of Qorvel", "Jane Roe, its chief executive", "Qorvel's founder, Jane Roe",
 * "Jane Roe, who runs Qorvel". References, relations and claims all ask here.
 */
import { isParty } from "../model/ontology.ts";
import type { Token } from "../text/document.ts";
import type { Dialogue } from "./dialogue/dialogue.ts";
import type { Introductions } from "./introductions.ts";
import { nounEndingAt } from "./mentions/noun-phrase.ts";
import type { Reference } from "./reading.ts";

/** The party of each person, by local ids; people who are introduced with none are left out. */
export type Employers = ReadonlyMap<string, string>;

/** Most tokens between a person and the party. */
const REACH = 12;
/** Tokens before a party in which the office stands: "the chief executive of Qorvel, Jane Roe". */
const OFFICE_REACH = 4;
/** References beside a person that may be the party; the person's own may stand between: "Jane Roe, who runs Qorvel". */
const NEIGHBOURS = 3;
const LEADS = /^(?:runs?|leads|led|heads|headed|chairs|founded|co-founded|started)$/u;
/** "Has run Qorvel", "set up Qorvel", "left Tarn to start Qorvel", "taught for years before she founded Qorvel". */
const SETS_UP =
  /(?:^|\b(?:who|he|she|to|and|has|have|had) )(?:run|set up|start(?:ed)?|found(?:ed)?|establish(?:ed)?|launch(?:ed)?)$/u;
const BELONGS = /^(?:of|at|for)$/u;
const DETERMINER = /^(?:the|a|an)$/u;
const BESIDE_LEADS = /^(?:,|who|now|also|and|then|co-founder)$/u;
/** Offices that the list of nouns does not know by themselves. */
const OFFICE = /^(?:executive|head|secretary)$/u;
/** Companies are such as well, so that a name beside the word need not be an employer; a general is no officer of a company. */
const RELATED = /^(?:customer|client|investor|contractor|developer|defendant|general)$/u;
/** Who held an office does not speak for it, and behind these somebody else is spoken of. */
const FOREIGN = /^(?:former|formerly|ex|ex-.+|left|leaving|;|:|but|“|”)$/u;

/** Each person with the party that they are first presented with, and whoever is interviewed. */
export function findEmployers(introductions: Introductions, { interviewee, company }: Dialogue): Employers {
  const { document, entities, references } = introductions;
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const found = new Map<string, string>();
  references.forEach((reference, at) => {
    const [person = ""] = reference.entities;
    if (reference.form !== "name" || kinds.get(person) !== "person" || found.has(person)) return;
    const tokens = document.sentences[reference.sentence]?.tokens ?? [];
    for (const other of neighboursOf(references, at)) {
      const [party = ""] = other.entities;
      if (other.entities.length !== 1 || !isParty(kinds.get(party) ?? "person")) continue;
      if (!isPresented(tokens, reference, other)) continue;
      found.set(person, party);
      return;
    }
  });
  if (interviewee !== null && company !== null && !found.has(interviewee)) found.set(interviewee, company);
  return found;
}

/** Other references of the sentence, the nearest first. */
function neighboursOf(references: readonly Reference[], at: number): Reference[] {
  const person = references[at];
  const near: Reference[] = [];
  for (let step = 1; step <= NEIGHBOURS; step += 1)
    for (const other of [references[at + step], references[at - step]])
      if (other !== undefined && other.sentence === person?.sentence) near.push(other);
  return near;
}

function isPresented(tokens: readonly Token[], person: Reference, party: Reference): boolean {
  const behind = party.first >= person.last;
  const [from, to] = behind ? [person.last, party.first] : [party.last, person.first];
  if (to - from > REACH) return false;
  if (tokens.slice(from, to).some(isForeign)) return isLeader(tokens, from, to);
  return behind ? isBehind(tokens, from, party) : isBefore(tokens, party, to);
}

/** "Co-founder and chief executive of" is about one person, "and Jon Reed of" is not. */
function isForeign({ lower }: Token, at: number, between: readonly Token[]): boolean {
  if (lower === "and") return between.slice(at).some(({ tag, text }) => tag === "PROPN" || text === ",");
  return FOREIGN.test(lower);
}

/** "Jane Roe, who founded and runs Qorvel", "Jane Roe, who runs research at Qorvel". */
function isLeader(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, titleStart(tokens, from, to)).map(({ lower }) => lower);
  if (words[1] === "who" && LEADS.test(words[2] ?? "") && /^(?:at|for)$/u.test(words.at(-1) ?? ""))
    return true;
  if (SETS_UP.test(words.join(" "))) return true;
  return LEADS.test(words.at(-1) ?? "") && words.every((word) => LEADS.test(word) || BESIDE_LEADS.test(word));
}

/** Where "the bakery chain" begins that may stand before the party; `to` without one. */
function titleStart(tokens: readonly Token[], from: number, to: number): number {
  let at = to;
  while (at > from && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[at - 1]?.tag ?? "")) at -= 1;
  return DETERMINER.test(tokens[at - 1]?.lower ?? "") ? at - 1 : to;
}

/** "Jane Roe of Qorvel", "Jane Roe, chief executive of Qorvel", "Jane Roe, Qorvel's chief executive", "Jane Roe runs Qorvel". */
function isBehind(tokens: readonly Token[], from: number, { first, last }: Reference): boolean {
  if (isLeader(tokens, from, first)) return true;
  const to = DETERMINER.test(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
  const apposed = /^[,(–—]$/u.test(tokens[from]?.text ?? "");
  if (BELONGS.test(tokens[to - 1]?.lower ?? ""))
    return to - 1 === from || (apposed && holdsOffice(tokens, from + 1, to - 1));
  return apposed && first === from + 1 && holdsOffice(tokens, last, last + OFFICE_REACH + 1);
}

/** "Qorvel's founder, Jane Roe", "Qorvel chief executive Jane Roe", "the chief executive of Qorvel, Jane Roe". */
function isBefore(tokens: readonly Token[], { first, last }: Reference, to: number): boolean {
  const end = tokens[to - 1]?.text === "," ? to - 1 : to;
  for (let at = last; at < end; at += 1) if (isVerb(tokens[at]) || tokens[at]?.text === ",") return false;
  if (end > last) return isOfficeAt(tokens, end) || holdsOffice(tokens, last, end);
  return (
    BELONGS.test(tokens[first - 1]?.lower ?? "") && holdsOffice(tokens, first - 1 - OFFICE_REACH, first - 1)
  );
}

/** "Managing" and "founding" belong to offices. */
function isVerb(token: Token | undefined): boolean {
  return /^(?:VERB|AUX)$/u.test(token?.tag ?? "") && !token?.lower.endsWith("ing");
}

/** Whether a noun for a person ends within the tokens `[first, last)`. */
function holdsOffice(tokens: readonly Token[], first: number, last: number): boolean {
  for (let end = Math.max(first, 0) + 1; end <= Math.min(last, tokens.length); end += 1)
    if (isOfficeAt(tokens, end)) return true;
  return false;
}

function isOfficeAt(tokens: readonly Token[], end: number): boolean {
  const lowers = tokens.slice(Math.max(0, end - OFFICE_REACH), end).map(({ lower }) => lower);
  if (OFFICE.test(lowers.at(-1) ?? "")) return true;
  const noun = nounEndingAt(lowers, lowers.length)?.noun;
  return noun !== undefined && !noun.plural && noun.kinds.includes("person") && !RELATED.test(noun.noun);
}
