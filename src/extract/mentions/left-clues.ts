/** Clues from what stands before a name. */
import type { Sentence, Token } from "../../text/document.ts";
import { startsWithCapital } from "../../text/letter-case.ts";
import type { NounKind } from "../lists/noun-list.ts";
import type { Candidate } from "./candidate.ts";
import type { Clue } from "./clue-table.ts";
import {
  COMPANY_ATTRIBUTES,
  COMPANY_PARTICIPLES,
  DEAL_VERBS,
  EXCHANGE,
  GOODS_OBJECT_VERBS,
  SPEECH_VERBS,
} from "./context-words.ts";
import { nounEndingAt, type NounMatch } from "./noun-phrase.ts";
import { placeEnd } from "./place-at.ts";
import { prepositionClues } from "./preposition-clues.ts";

const NOUN_BEFORE: Readonly<Record<NounKind, Clue>> = {
  company: "companyNounBefore",
  organization: "organizationNounBefore",
  person: "personNounBefore",
  product: "productNounBefore",
};
const SUCH_AS: Readonly<Record<NounKind, Clue>> = {
  company: "suchAsCompany",
  organization: "suchAsOrganization",
  person: "suchAsPerson",
  product: "suchAsProduct",
};
const DOTTED_TICKER = /^\p{Lu}{1,5}\.\p{Lu}{1,2}$/u;
const QUOTATION_END = /^[,.!?"”’']+$/u;
/** Verbs after which "that" may be left out. */
const SAYING = /^(?:say|tell|argue|claim|note|insist|believe|think|estimate|suggest|predict|expect)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const CALLED = /^(?:called|named|dubbed|christened|nicknamed|codenamed)$/u;
const QUOTATION = /^["”’]$/u;
const VERSUS = /^(?:v|vs|versus|v\.|vs\.)$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const PREPOSITIONS: Readonly<Record<string, Clue>> = {
  by: "by",
  at: "at",
  on: "on",
  through: "through",
  via: "through",
  under: "under",
  than: "than",
  against: "against",
  of: "of",
};

export function leftClues({ sentence, first, last, titled }: Candidate, lowers: readonly string[]): Clue[] {
  const clues: Clue[] = titled ? ["title"] : [];
  const before = lowers[first - 1];
  if (before === undefined) return clues;
  if (isTicker(sentence, first, last)) return ["tickerItself"];
  const noun = nounEndingAt(lowers, first);
  if (noun !== null) clues.push(...noun.noun.kinds.map((kind) => NOUN_BEFORE[kind]));
  const named = before === "," ? nounEndingAt(lowers, first - 1) : null;
  if (named !== null && !named.noun.plural) clues.push(...named.noun.kinds.map((kind) => NOUN_BEFORE[kind]));
  if (before === "," && named === null && endsOwnThing(sentence, first - 1)) clues.push("ownThing");
  if (before === "," && COMPANY_PARTICIPLES.has(lowers[0] ?? "") && !lowers.slice(1, first - 1).includes(","))
    clues.push("companyParticiple");
  if (VERSUS.test(before)) clues.push("versus");
  clues.push(...exampleClues(lowers, { first, last }));
  if (!VERSUS.test(lowers[last] ?? "")) clues.push(...prepositionClues(sentence, lowers, first));
  if (/^an?$/u.test(before) && lowers[last] === "company") clues.push("ownerOf");
  else if (/^(?:the|a|an)$/u.test(before) && !isHyphenated(sentence, last)) {
    clues.push(isModifier(sentence, last) ? "modifier" : "article");
    if (last === first + 1 && ACRONYM.test(sentence.tokens[first]?.text ?? "")) clues.push("theAcronym");
  }
  const preposition = PREPOSITIONS[before];
  if (preposition !== undefined) clues.push(preposition);
  if (before === "to" && lowers.slice(Math.max(0, first - 5), first - 1).includes("from"))
    clues.push("fromTo");
  if (/^(?:same|latest|new)$/u.test(before) && isModifier(sentence, last)) clues.push("modifier");
  if (/^(?:['’]s?|its|their|whose|our|your|his|her)$/u.test(before))
    clues.push(isPlacesOwn(sentence, first) ? "placePossessor" : "possessor");
  if (WEEKDAY.test(before) && lowers[first - 2] === "the") clues.push("sundayName");
  clues.push(...calledClues(lowers, first));
  const token = sentence.tokens[first - 1];
  const start = sentence.tokens[first]?.start;
  if (/^[-‑]$/u.test(before) && token?.end === start && startsWithCapital(sentence.tokens[first - 2]?.text))
    clues.push("paired");
  const verb = sentence.tokens[first - 2];
  if (/^(?:out|up|over|off|down)$/u.test(before) && verb?.tag === "VERB" && DEAL_VERBS.has(verb.lemma))
    clues.push("dealObject");
  else if (/^(?:out|up|over|off|down|in)$/u.test(before) && verb?.tag === "VERB") clues.push("object");
  if (/^(?:which|that|what|whom|because|if|when|while|where|though|although|but)$/u.test(before))
    clues.push("clauseSubject");
  if (verb?.lower === "who" && /^(?:chairs|heads|runs|leads|founded|owns)$/u.test(before))
    clues.push("roleOf");
  if (before === "," && named === null && namesHolder(sentence, lowers, first - 1))
    clues.push("personNounBefore");
  if (QUOTATION.test(before) && first > 2) clues.push("afterQuotation");
  if (token?.tag === "VERB" && !CALLED.test(before))
    clues.push(...verbClues(token, verb, sentence.tokens[last]));
  return clues;
}

/** "Germany's Qorvel": what a country has is rather a company of its own than a product. */
function isPlacesOwn({ tokens }: Sentence, first: number): boolean {
  const owner = tokens[first - 2];
  return owner !== undefined && startsWithCapital(owner.text) && placeEnd(tokens, first - 2) === first - 1;
}

/** "a network called X", "a service to be known as X": what the noun before says. */
function calledClues(lowers: readonly string[], first: number): Clue[] {
  const before = lowers[first - 1] ?? "";
  const known = before === "as" && /^(?:known|marketed|sold|branded)$/u.test(lowers[first - 2] ?? "");
  if (!known && !CALLED.test(before)) return [];
  let end = known ? first - 2 : first - 1;
  while (end > 0 && /^(?:,|to|be|is|was|now|also|been|previously|formerly)$/u.test(lowers[end - 1] ?? ""))
    end -= 1;
  const noun = nounEndingAt(lowers, end);
  if (noun === null) return ["called"];
  return noun.noun.kinds.filter((kind) => kind !== "person").map((kind) => NOUN_BEFORE[kind]);
}

/** "a Qorvel-backed start-up", "the Qorvel-Tarnwick alliance": the article is not the name's. */
function isHyphenated({ tokens }: Sentence, last: number): boolean {
  const hyphen = tokens[last];
  return hyphen !== undefined && /^[-‑]$/u.test(hyphen.text) && hyphen.start === tokens[last - 1]?.end;
}

/** The symbol or the exchange in "(NASDAQ: QRVL)", the symbol in "(QRVL.N)". */
function isTicker({ tokens }: Sentence, first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1]?.text, tokens[last]?.text];
  if (before === ":") return EXCHANGE.test(tokens[first - 2]?.text ?? "");
  if (EXCHANGE.test(tokens[first]?.text ?? "")) return after === ":";
  return before === "(" && after === ")" && DOTTED_TICKER.test(tokens[first]?.text ?? "");
}

/** What stands `before` the verb and `after` the name tells speakers from what is spoken of: a speaker follows a quotation. */
function verbClues({ lemma, lower }: Token, before?: Token, after?: Token): Clue[] {
  if (lower === "told") return ["toldBy"];
  if (/^(?:warn|urge|deny|call|describe)$/u.test(lemma)) return ["object"];
  if (SPEECH_VERBS.has(lemma)) {
    const goesOn = /^(?:VERB|AUX)$/u.test(after?.tag ?? "") && SAYING.test(lemma);
    if (before === undefined || (QUOTATION_END.test(before.text) && !goesOn)) return ["saidBefore"];
    return SAYING.test(lemma) ? ["saidOf"] : ["object"];
  }
  if (DEAL_VERBS.has(lemma)) return ["dealObject"];
  if (/^(?:sell|offer|build)$/u.test(lemma)) return ["sells"];
  return GOODS_OBJECT_VERBS.has(lemma) ? ["makes"] : ["object"];
}

/** "the SureStop system", "the Greyfell mine": the name only says which one of something. */
function isModifier({ tokens }: Sentence, last: number): boolean {
  const noun = tokens[last];
  return noun?.tag === "NOUN" && !COMPANY_ATTRIBUTES.has(noun.lemma) && noun.lower === noun.lemma;
}

/** "A spokeswoman for Tarnwick, X,": an office and whose it is. */
function namesHolder({ tokens }: Sentence, lowers: readonly string[], end: number): boolean {
  let at = end - 1;
  if (tokens[at]?.tag !== "PROPN") return false;
  while (at > 0 && (tokens[at]?.tag === "PROPN" || /^(?:for|of|at|the|&|['’]s?)$/u.test(lowers[at] ?? "")))
    at -= 1;
  const noun = nounEndingAt(lowers, at + 1);
  return noun !== null && !noun.noun.plural && noun.noun.kinds.every((kind) => kind === "person");
}

/** "renting its ledger, X,", "the firm's scanner, X,": what somebody has and is no company is a product. */
function endsOwnThing({ tokens }: Sentence, end: number): boolean {
  const thing = tokens[end - 1];
  if (thing?.tag !== "NOUN" || thing.lower !== thing.lemma) return false;
  return tokens
    .slice(Math.max(0, end - 4), end - 1)
    .some(({ lower }) => /^(?:its|their|our|his|her|whose|['’]s?)$/u.test(lower));
}

/** "rivals such as X", "customers including X", "backers like X", "competitors, X among them", "the buyer is X". */
function exampleClues(
  lowers: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): Clue[] {
  const among =
    lowers[first - 1] === "," &&
    lowers[last] === "among" &&
    /^(?:them|others)$/u.test(lowers[last + 1] ?? "");
  if (among) return plural(nounEndingAt(lowers, first - 1));
  if (/^(?:them|others)$/u.test(lowers[first - 1] ?? "") && lowers[first - 2] === "among")
    return plural(nounEndingAt(lowers, lowers[first - 3] === "," ? first - 3 : first - 2));
  const named = /^(?:is|was|remains?|became|becomes)$/u.test(lowers[first - 1] ?? "");
  if (named) {
    const noun = nounEndingAt(lowers, first - 1);
    return noun === null || noun.noun.plural ? [] : noun.noun.kinds.map((kind) => SUCH_AS[kind]);
  }
  const suchAs = lowers[first - 2] === "such" && lowers[first - 1] === "as";
  const single = /^(?:including|like|include|includes|included|are|were|remain|namely)$/u.test(
    lowers[first - 1] ?? "",
  );
  if (!suchAs && !single) return [];
  let end = first - (suchAs ? 2 : 1);
  if (lowers[end - 1] === ",") end -= 1;
  const noun = nounEndingAt(lowers, end);
  return noun === null && single ? ["example"] : plural(noun);
}

/** Before a list: "its suppliers, X and Y", "two chains: X and Y". */
export function pluralBefore({ first }: Candidate, lowers: readonly string[]): Clue[] {
  return /^[,:–—]$/u.test(lowers[first - 1] ?? "") ? plural(nounEndingAt(lowers, first - 1)) : [];
}

function plural(noun: NounMatch | null): Clue[] {
  return noun?.noun.plural === true ? noun.noun.kinds.map((kind) => SUCH_AS[kind]) : [];
}
