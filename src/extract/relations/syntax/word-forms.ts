/**
 * Word-level corrections of the part-of-speech tags: which words may be verbs, and which verb-looking words are not.
 * The tagger is right nine times in ten; these rules repair what frames depend on.
 */
import type { Tag, Token } from "../../../text/document.ts";
import { HELPS, MODIFIERS_ONLY, PORTIONS } from "./ambiguous-words.ts";
import { isPast } from "./past-forms.ts";
import { frameLemma, isMisreadVerb } from "./frame-verbs.ts";
import { DETERMINERS, MODALS, POSSESSIVE_PRONOUNS } from "./closed-words.ts";
import { wordSet } from "../word-list.ts";

/** Lemmas that business news uses as verbs although the tagger often reads a noun. */
const VERB_READINGS: ReadonlySet<string> = wordSet(`
  dispose, divest, offload, unload, demerge, carve, invest, subscribe, bankroll, participate,
  supply, partner, back, fund, purchase, license, licence, lease, order, challenge, fine, sue, tap, power,
  host, own, use, source, probe, team, ally, invest, finance, acquire, buy, merge, rent, train, distribute,
  plan, resell, equip, control, contract, outsource, stock, underwrite, guarantee, operate, manufacture,
  counter, report, offer, claim, need, launch, seek, face, name, target, aim, value, charge, block, sponsor,
  support, dispute, service, ship, export, market, trade, want, hope, rely, bid, move, test, design, fly,
  run, build, make, sell, hold, lead, join, trail, rank, court, poach, outsell, undercut, eye, circle, bid, bankroll,
  rival, stalk, woo, anchor, license, lodge, accuse, undercut, tie, wed, retain, operate, list, count, pledge, fight, gain, pit, battle, edge, duel, overlap, pool, clash,
  screen, process, ferry, audit, store, crew, staff, house, haul, film, code, pack, load, feed, fuel, heat, cool, light,
  guard, patrol, book, package, print, harvest, mill, forge, cast, bottle, blend, stage, map, pump, pipe, carry, stock,
  award, grant, serve, treat, coat, pilot, trial, insure, brew, quarry, account, allege, demand, look, guide, sport, line,
  cover, mount, drive, cook, bake, roast, charter, sign, win, land, bag, strike, ink, pick, drop, cut, axe, scrap, swap,
  switch, hire, halt, clinch, nab, grab, snap, snag, score, rescue,
  co-promote, co-develop, co-market, co-brand, co-produce, co-fund, co-finance, co-invest, co-lead, co-host, co-design
`);
/** "a *holding* company". */
const COMPANIES: ReadonlySet<string> = new Set(["company", "companies", "group", "firm"]);
/** Words that are never verbs or adjectives where frames look for them. */
const NOUNS_ONLY: ReadonlySet<string> = new Set([
  "rival",
  "start-up",
  "startup",
  "tie-up",
  "takeover",
  "part",
  "compute",
]);
/** Counted in the singular: "the 5 million *makes* up for it". */
const MEASURES: ReadonlySet<string> = wordSet(
  `million, billion, trillion, thousand, hundred, dozen, percent, cent, %, m, bn`,
);
/** Past tenses that the tagger does not know as verbs. */
const SURE_PASTS: ReadonlySet<string> = wordSet(
  `overtook, undertook, forbade, lapsed, outsold, undercut, outbid, foundered`,
);
/** Verbs that take an object and a bare verb: "let it sell". */
const BARE_INFINITIVE: ReadonlySet<string> = new Set(["let", "help", "make", "see", "have", "watch"]);
/** Quantifiers of the subject that may stand inside a verb group: "are each taking 5%". */
export const FLOATING: ReadonlySet<string> = new Set(["each", "both", "all", "itself", "themselves"]);
const PERFECT: ReadonlySet<string> = new Set(["has", "have", "had"]);
const FINITE_BE: ReadonlySet<string> = new Set(["are", "were", "have", "will", "would"]);
/** What may stand between a determiner and a head, and how much of it. */
const PREFIX_TAGS: ReadonlySet<Tag> = new Set(["ADJ", "NUM", "NOUN", "SYM"]);
const LONGEST_PREFIX = 6;
const NOMINAL_CONTEXT: ReadonlySet<Tag> = new Set(["DET", "ADJ", "NUM"]);
const NOMINAL_NEXT: ReadonlySet<Tag> = new Set(["NOUN", "ADJ", "PROPN"]);

/** Tags of a sentence's tokens with the corrections made; `inName` tells tokens of references. */
export function correctTags(tokens: readonly Token[], inName: (index: number) => boolean): Tag[] {
  const tags: Tag[] = tokens.map((token, index) => (inName(index) ? "PROPN" : token.tag));
  for (let index = 0; index < tokens.length; index++) tags[index] = correctTag(tokens, tags, index, inName);
  return tags;
}

/** Lemma of a token read as a verb, also when the tagger took it for a noun. */
export function verbLemma(token: Token): string {
  const lemma = baseOf(token.lemma.toLowerCase());
  if (lemma === token.lower && lemma.endsWith("ed"))
    return verbReading(lemma) ?? LEMMA_REPAIRS.get(lemma) ?? frameLemma(lemma) ?? lemma;
  if (token.tag === "VERB" || token.tag === "AUX")
    return LEMMA_REPAIRS.get(lemma) ?? frameLemma(lemma) ?? lemma;
  return verbReading(token.lower) ?? LEMMA_REPAIRS.get(lemma) ?? frameLemma(token.lower) ?? lemma;
}

/** "majority-owned" is owned; the tagger keeps such words whole. */
function baseOf(lemma: string): string {
  if (!lemma.includes("-")) return lemma;
  const [prefix = "", base] = lemma.split("-");
  if (base === undefined || prefix === "co" || prefix === "re") return lemma;
  return base.endsWith("ed") ? (stems(base).find((stem) => VERB_READINGS.has(stem)) ?? base) : base;
}

/** Whether the two tokens touch, as the parts of a hyphenated word do. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "-" || token.text === "–" || token.text === "‑");
}

/** Lemmas that the tagger gets wrong or spells in the other way. */
const LEMMA_REPAIRS: ReadonlyMap<string, string> = new Map([
  ["licence", "license"],
  ["fin", "fine"],
  ["overtook", "overtake"],
  ["undertook", "undertake"],
  ["outsold", "outsell"],
  ["forbidden", "forbid"],
  ["forbade", "forbid"],
  ["lapsed", "lapse"],
  ["foundered", "founder"],
  ["taking", "take"],
  ["taken", "take"],
  ["given", "give"],
  ["made", "make"],
  ["built", "build"],
  ["won", "win"],
  ["led", "lead"],
  ["co-led", "co-lead"],
  ["held", "hold"],
  ["sold", "sell"],
  ["bought", "buy"],
  ["spun", "spin"],
]);

function correctTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  index: number,
  inName: (index: number) => boolean,
): Tag {
  const token = tokens[index];
  const tag = tags[index] ?? "X";
  if (token === undefined || inName(index)) return tag;
  const before = tokens[index - 1];
  const tagBefore = tags[index - 1];
  const tagAfter = tags[index + 1];
  if (MODALS.has(token.lower) && tag !== "NOUN" && tag !== "PROPN") return "AUX";
  if (tag === "ADP" && token.lower.includes("-")) return "NOUN";
  if (token.lower === "per" && tokens[index + 1]?.lower === "cent") return "NUM";
  if (tag === "ADP" && tagBefore === "ADP" && token.lower === "outside") return "ADJ";
  if (
    tag === "ADV" &&
    tagAfter !== undefined &&
    tagAfter !== "PUNCT" &&
    token.lower.endsWith("est") &&
    (isDeterminer(before) || isPossessive(before))
  )
    return "ADJ";
  if (NOUNS_ONLY.has(token.lower)) return "NOUN";
  if (MODIFIERS_ONLY.has(token.lower)) return "ADJ";
  if (tag === "ADV" && tokens[index + 1]?.lower === "of" && PORTIONS.has(token.lower)) return "NOUN";
  if (tag === "ADP" && token.lower === "outside" && tagAfter === "NOUN" && tagBefore === "ADJ") return "ADJ";
  if (token.lower === "back" && before?.lower === "to" && isObject(tokens[index + 1], inName(index + 1)))
    return "VERB";
  if (isMisreadVerb(tokens, tags, index, inName)) return "VERB";
  if (token.lower === "holding" && (before?.lower === "%" || before?.lower === "cent")) return "NOUN";
  if (
    token.lower === "own" &&
    tag === "ADJ" &&
    ((!isPossessive(before) && (!isDeterminer(before) || FLOATING.has(before?.lower ?? ""))) ||
      before?.lower === "not" ||
      before?.lower === "n't")
  )
    return "VERB";
  if (token.lower === "fine" && isDeterminer(before)) return "NOUN";
  if (
    SURE_PASTS.has(token.lower) &&
    (tag === "NOUN" || tag === "PROPN" || (tag === "ADJ" && tagBefore !== "AUX")) &&
    tagBefore !== "DET"
  )
    return "VERB";
  if (token.lower === "court" && before?.lower === "to" && !isObject(tokens[index + 1], inName(index + 1)))
    return "NOUN";
  if (
    tag === "VERB" &&
    tags[index - 2] === "VERB" &&
    (before?.lower === "it" || before?.lower === "them") &&
    token.lower === token.lemma &&
    !BARE_INFINITIVE.has(tokens[index - 2]?.lemma ?? "")
  )
    return "NOUN";
  if (tagBefore === "AUX" && tag === "VERB" && /[^s]s$/u.test(token.lower)) return "NOUN";
  const floats = FLOATING.has(before?.lower ?? "") && FINITE_BE.has(tokens[index - 2]?.lower ?? "");
  if (floats && (tag === "VERB" || token.lower.endsWith("ing") || isPast(token.lower))) return "VERB";
  if (
    tag === "VERB" &&
    FLOATING.has(before?.lower ?? "") &&
    (tags[index - 2] === "AUX" || tokens[index + 1]?.lower === "by")
  )
    return tag;
  if (
    FLOATING.has(before?.lower ?? "") &&
    inName(index - 2) &&
    (isPast(token.lower) || verbReading(token.lower) !== null)
  )
    return "VERB";
  if (tag === "VERB" && tagBefore === "ADP" && before?.lower !== "to" && HELPS.has(token.lower))
    return "NOUN";
  if (tag === "VERB" && before?.lower === "as" && token.lower === token.lemma && tagAfter === "NOUN")
    return "NOUN";
  if (tag === "VERB" && token.lower === "holding" && COMPANIES.has(tokens[index + 1]?.lower ?? ""))
    return "ADJ";
  if (
    tag === "VERB" &&
    isCompoundHead(tokens, tags, index) &&
    !isObject(tokens[index + 1], inName(index + 1))
  )
    return "NOUN";
  if (tag === "VERB" && (isSoleThing(tokens, index) || isCounted(tokens, tags, index))) return "NOUN";
  if (tag === "VERB") {
    if (isHyphen(before) && touches(before, token) && touches(tokens[index - 2], before)) return "ADJ";
    const nominal =
      (tagBefore !== undefined && NOMINAL_CONTEXT.has(tagBefore)) ||
      isPossessive(before) ||
      isDeterminer(before);
    if (
      nominal &&
      tagAfter !== undefined &&
      NOMINAL_NEXT.has(tagAfter) &&
      /(?:ed|ing|en)$/u.test(token.lower)
    )
      return "ADJ";
    if (tagBefore === "ADP" && /(?:ed|en)$/u.test(token.lower) && (tagAfter === "NOUN" || tagAfter === "ADJ"))
      return "ADJ";
    if (
      tagBefore === "ADV" &&
      (isDeterminer(tokens[index - 2]) || tags[index - 2] === "NUM") &&
      /(?:ed|ing|en)$/u.test(token.lower) &&
      tagAfter !== undefined &&
      NOMINAL_NEXT.has(tagAfter)
    )
      return "ADJ";
    if ((isPossessive(before) || isDeterminer(before)) && tagBefore !== "PRON") return "NOUN";
    if (isPossessive(before)) return "NOUN";
    return tag;
  }
  if (tag === "NOUN" && isSubjectRelative(before) && isThirdPerson(token) && !isVerbal(tagAfter))
    return "VERB";
  if ((tag === "NOUN" || tag === "ADJ" || tag === "PROPN") && verbReading(token.lower) !== null) {
    const nameBefore = inName(index - 1) && !POSSESSIVE_PRONOUNS.has(before?.lower ?? "");
    if (
      nameBefore &&
      token.lower.endsWith("s") &&
      isFirstVerb(tags, index) &&
      (tagAfter === "NOUN" || tagAfter === "ADJ" || tagAfter === "NUM" || inName(index + 1))
    )
      return "VERB";
    const verbLikeBefore =
      nameBefore ||
      (tagBefore === "ADV" && inName(index - 2)) ||
      tagBefore === "CCONJ" ||
      tagBefore === "AUX" ||
      before?.lower === "to" ||
      isRelative(before);
    const after = tokens[index + 1];
    const objectAfter =
      (isRelative(before) && tagAfter === "NOUN") ||
      inName(index + 1) ||
      isDeterminer(after) ||
      isPossessive(after) ||
      after?.text === "$" ||
      tagAfter === "ADP" ||
      tagAfter === "PRON";
    if (
      verbLikeBefore &&
      (tagBefore === "AUX" || before?.lower === "to" || objectAfter) &&
      token.text === token.lower
    )
      return "VERB";
  }
  if (
    tag === "NOUN" &&
    isPluralVerb(tokens, tags, index) &&
    (inName(index + 1) || isDeterminer(tokens[index + 1]))
  )
    return "VERB";
  if (tag === "NOUN" && isThirdPerson(token) && isFirstVerb(tags, index)) {
    if (inName(index - 1) && !isPossessive(before) && opensObject(token, tokens[index + 1])) return "VERB";
    if (isSingular(before, tagBefore) && inName(index + 1) && verbReading(token.lower) !== null)
      return "VERB";
  }
  if (
    isPast(token.lower) &&
    token.text === token.lower &&
    FLOATING.has(before?.lower ?? "") &&
    inName(index - 2) &&
    isFirstVerb(tags, index)
  )
    return "VERB";
  if (
    isPast(token.lower) &&
    inName(index - 1) &&
    inName(index + 1) &&
    token.text === token.lower &&
    tag !== "AUX"
  )
    return "VERB";
  if ((tag === "ADJ" || tag === "NOUN") && token.text === token.lower && isPast(token.lower)) {
    const isNamed = inName(index - 1) && !POSSESSIVE_PRONOUNS.has(before?.lower ?? "");
    const opensClause = tokens[index + 1]?.lower === "that";
    if (isNamed && (tagAfter === "ADP" || opensClause) && isFirstVerb(tags, index)) return "VERB";
    if (PERFECT.has(before?.lower ?? "") && inName(index + 1)) return "VERB";
    if (tokens[index + 1]?.lower === "by" && (tagBefore === "NUM" || tagBefore === "NOUN")) return "VERB";
  }
  const infinitiveAfter =
    tokens[index + 1]?.lower === "to" && (tags[index + 2] === "VERB" || tags[index + 2] === "AUX");
  if (
    tag === "NOUN" &&
    inName(index - 1) &&
    (token.lower.endsWith("s") ||
      (tokens[index - 2]?.lower === "and" && verbReading(token.lower) !== null)) &&
    infinitiveAfter &&
    isFirstVerb(tags, index)
  )
    return "VERB";
  return tag;
}

/** "Acme's share *register*", "a $40m *grant*": in a determined singular phrase no verb stands in its base form. */
function isCompoundHead(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.lower !== token.lemma.toLowerCase() || isPast(token.lower)) return false;
  let first = index - 1;
  while (
    first > index - LONGEST_PREFIX &&
    PREFIX_TAGS.has(tags[first] ?? "X") &&
    !isPossessive(tokens[first])
  )
    first -= 1;
  const opening = tokens[first];
  const before = tokens[index - 1];
  if (opening === undefined || before === undefined || first === index - 1) return false;
  const isSingular = tags[index - 1] === "NOUN" && before.lower === before.lemma.toLowerCase();
  return (
    opening.lower === "a" ||
    opening.lower === "an" ||
    (isSingular && (isPossessive(opening) || opening.lower === "the"))
  );
}

/** "its only *source* of steel". */
function isSoleThing(tokens: readonly Token[], index: number): boolean {
  const [determiner, only, token] = tokens.slice(Math.max(0, index - 2), index + 1);
  return (
    only?.lower === "only" &&
    (isPossessive(determiner) || isDeterminer(determiner)) &&
    token?.lower === token?.lemma.toLowerCase()
  );
}

/** "900 sonar *buoys*": what is counted is plural, so the singular noun before is not yet all of it. */
function isCounted(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  const [count, singular, token] = tokens.slice(Math.max(0, index - 2), index + 1);
  return (
    token !== undefined &&
    tags[index - 2] === "NUM" &&
    tags[index - 1] === "NOUN" &&
    count?.lower !== "one" &&
    singular?.lower === singular?.lemma.toLowerCase() &&
    !MEASURES.has(singular?.lower ?? "") &&
    isThirdPerson(token)
  );
}

/** "Acme *reserves* the right", "Acme *shares* a depot", "Acme *claims* that"; but "Acme shares all fell". */
function opensObject(token: Token, after: Token | undefined): boolean {
  if (after?.lower === "that") return verbReading(token.lower) !== null;
  return (isDeterminer(after) && !FLOATING.has(after?.lower ?? "")) || isPossessive(after);
}

/** The "case" of "the case *pits* Acme against Borea". */
function isSingular(token: Token | undefined, tag: Tag | undefined): boolean {
  return token !== undefined && tag === "NOUN" && token.lower === token.lemma.toLowerCase();
}

/** "which *searches* land records". */
function isSubjectRelative(token: Token | undefined): boolean {
  return token?.lower === "which" || token?.lower === "who";
}

/** "its phones *use* Acme chips": a base form after a plural, before any verb. */
function isPluralVerb(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  const [subject, token] = [tokens[index - 1], tokens[index]];
  return (
    subject !== undefined &&
    token !== undefined &&
    tags[index - 1] === "NOUN" &&
    subject.lower.endsWith("s") &&
    subject.lower !== subject.lemma.toLowerCase() &&
    token.text === token.lemma &&
    VERB_READINGS.has(token.text) &&
    isFirstVerb(tags, index)
  );
}

function isThirdPerson(token: Token): boolean {
  return token.lower.endsWith("s") && token.lower !== token.lemma.toLowerCase() && token.text === token.lower;
}

function isVerbal(tag: Tag | undefined): boolean {
  return tag === undefined || tag === "VERB" || tag === "AUX" || tag === "PUNCT";
}

function isFirstVerb(tags: readonly Tag[], index: number): boolean {
  return tags.slice(0, index).every((tag) => tag !== "VERB" && tag !== "AUX");
}

/** The verb lemma behind a surface form, if it is one of the known readings. */
function verbReading(lower: string): string | null {
  for (const stem of stems(lower)) if (VERB_READINGS.has(stem)) return stem;
  return null;
}

function stems(lower: string): readonly string[] {
  if (lower.endsWith("ies")) return [`${lower.slice(0, -3)}y`];
  if (lower.endsWith("ied")) return [`${lower.slice(0, -3)}y`];
  if (lower.endsWith("s")) return [lower.slice(0, -1), lower.slice(0, -2)];
  if (lower.endsWith("ed")) return [lower.slice(0, -2), lower.slice(0, -1)];
  if (lower.endsWith("ing")) return [lower.slice(0, -3), `${lower.slice(0, -3)}e`];
  return [lower];
}

function isPossessive(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (POSSESSIVE_PRONOUNS.has(token.lower) ||
      ((token.text === "'s" || token.text === "’s" || token.text === "'" || token.text === "’") &&
        token.tag === "PART"))
  );
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && DETERMINERS.has(token.lower) && token.lower !== "that";
}

/** "to court Acme" woos; "to court over unpaid bills" sues. */
function isObject(after: Token | undefined, isName: boolean): boolean {
  return isName || isDeterminer(after) || isPossessive(after);
}

function isRelative(token: Token | undefined): boolean {
  return token?.lower === "which" || token?.lower === "who" || token?.lower === "that";
}
