/** What a phrase goes on after: adverbs, brackets, asides between commas, participles that only state a price. */
import type { Parse } from "../syntax/parse.ts";
import type { Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { isSubjectAhead } from "./subject-ahead.ts";

/** Participles that only state a price or an announcement, so that what follows still belongs to the noun before. */
const TRANSPARENT: ReadonlySet<string> = wordSet(`
  value, estimate, price, announce, sign, reach, report, base, design, aim, agree, strike, total, complete,
  bring, file, lodge, launch, open, issue, place, hold, form, create, award, grant, impose, levy, make,
  take, own, pay, buy, negotiate, unveil, disclose, cut, conclude, call
`);
/** "a deal *totalling* $5m": participles that say how much the noun before comes to. */
const MEASURING: ReadonlySet<string> = wordSet(`
  total, amount, cover, value, number, exceed
`);

/** Index after a unit that does not end the phrase, or `null` when it does. */
export function stepOver(parse: Parse, index: number): number | null {
  const { units } = parse;
  const unit = units[index];
  const next = units[index + 1];
  if (unit === undefined) return null;
  if (unit.kind === "adverb" || unit.kind === "quote" || unit.kind === "other") return index + 1;
  if (unit.kind === "open") return closing(units, index);
  if (unit.kind === "comma") return afterComma(parse, index);
  if (unit.kind === "conjunction") {
    if (next?.kind === "preposition") return index + 1;
    return next?.kind === "adverb" && units[index + 2]?.kind === "preposition" ? index + 2 : null;
  }
  const transparent =
    unit.kind === "verb" &&
    ((unit.form === "past" && TRANSPARENT.has(unit.lemma) && (parse.links.get(index)?.reduced ?? false)) ||
      (unit.form === "gerund" && MEASURING.has(unit.lemma)));
  return transparent ? index + 1 : null;
}

function afterComma(parse: Parse, index: number): number | null {
  const { units } = parse;
  const next = units[index + 1];
  if (next?.kind === "conjunction" && units[index + 2]?.kind === "preposition") return index + 2;
  if (
    next?.kind === "adverb" &&
    units[index + 2]?.kind === "preposition" &&
    units[index + 3]?.kind === "noun"
  )
    return isSubjectAhead(parse, index + 3) ? null : index + 2;
  if (next?.kind === "preposition")
    return units[index + 2]?.kind === "noun" && !isSubjectAhead(parse, index + 2) ? index + 1 : null;
  const aside =
    next?.kind === "relative" ||
    (next?.kind === "noun" && parse.hosts.has(index + 1)) ||
    (next?.kind === "verb" && (parse.links.get(index + 1)?.reduced ?? false));
  if (!aside) return null;
  const comma = units.findIndex(
    (unit, at) => at > index + 1 && (unit.kind === "comma" || unit.kind === "break"),
  );
  if (comma < 0 || units[comma]?.kind === "break") return null;
  const resumed = units[comma + 1]?.kind === "conjunction" ? comma + 2 : comma + 1;
  return units[resumed]?.kind === "preposition" ? resumed : null;
}

function closing(units: readonly Unit[], index: number): number | null {
  const close = units.findIndex((unit, at) => at > index && unit.kind === "close");
  return close < 0 ? null : close + 1;
}
