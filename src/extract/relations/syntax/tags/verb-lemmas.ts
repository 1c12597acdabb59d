/** Lemmas of verbs, also of those that the tagger takes for nouns or spells in its own way. */
import type { Token } from "../../../../text/document.ts";
import { wordSet } from "../../word-list.ts";
import { frameLemma } from "./frame-verbs.ts";

/** Lemmas that business news uses as verbs although the tagger often reads a noun. */
const VERB_READINGS: ReadonlySet<string> = wordSet(`
  dispose, divest, offload, unload, demerge, carve, invest, subscribe, bankroll, participate, supply, partner,
  back, fund, purchase, license, licence, lease, order, challenge, fine, sue, tap, power, host, own, use,
  source, probe, team, ally, finance, acquire, buy, merge, rent, train, distribute, plan, resell, equip,
  control, contract, outsource, stock, underwrite, guarantee, operate, manufacture, counter, report, offer,
  claim, need, launch, seek, face, name, target, aim, value, charge, block, sponsor, support, dispute, service,
  ship, export, market, trade, want, hope, rely, bid, move, test, design, fly, run, build, make, sell, hold,
  lead, join, trail, rank, court, poach, outsell, undercut, eye, circle, rival, stalk, woo, anchor, lodge,
  accuse, tie, wed, retain, list, count, pledge, fight, gain, pit, battle, edge, duel, overlap, pool, clash,
  screen, process, ferry, audit, store, crew, staff, house, haul, film, code, pack, load, feed, fuel, heat,
  cool, light, guard, patrol, book, package, print, harvest, mill, forge, cast, bottle, blend, stage, map,
  pump, pipe, carry, award, grant, serve, treat, coat, pilot, trial, insure, brew, quarry, account, allege,
  demand, look, guide, sport, line, cover, mount, drive, cook, bake, roast, charter, sign, win, land, bag,
  strike, ink, pick, drop, cut, axe, scrap, swap, switch, hire, halt, clinch, nab, grab, snap, snag, score,
  rescue, co-promote, co-develop, co-market, co-brand, co-produce, co-fund, co-finance, co-invest, co-lead,
  co-host, co-design
`);
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
  ["unwound", "unwind"],
  ["forgone", "forgo"],
  ["resold", "resell"],
  ["redone", "redo"],
]);

/** Lemma of a token read as a verb, also when the tagger took it for a noun. */
export function verbLemma(token: Token): string {
  const lemma = baseOf(token.lemma.toLowerCase());
  const keepsPast = lemma === token.lower && lemma.endsWith("ed");
  const isTaggedVerb = token.tag === "VERB" || token.tag === "AUX";
  const reading = isTaggedVerb && !keepsPast ? null : verbReading(token.lower);
  return reading ?? LEMMA_REPAIRS.get(lemma) ?? frameLemma(isTaggedVerb ? lemma : token.lower) ?? lemma;
}

/** The verb lemma behind a surface form, if it is one of the known readings. */
export function verbReading(lower: string): string | null {
  for (const stem of stems(lower)) if (VERB_READINGS.has(stem)) return stem;
  return null;
}

/** Whether `lower` itself is the base form of a verb that the tagger often reads as a noun. */
export function isVerbBase(lower: string): boolean {
  return VERB_READINGS.has(lower);
}

/** "majority-owned" is owned; the tagger keeps such words whole. */
function baseOf(lemma: string): string {
  if (!lemma.includes("-")) return lemma;
  const [prefix = "", base] = lemma.split("-");
  if (base === undefined || prefix === "co" || prefix === "re") return lemma;
  return base.endsWith("ed") ? (verbReading(base) ?? base) : base;
}

function stems(lower: string): readonly string[] {
  if (lower.endsWith("ies") || lower.endsWith("ied")) return [`${lower.slice(0, -3)}y`];
  if (lower.endsWith("s")) return [lower.slice(0, -1), lower.slice(0, -2)];
  if (lower.endsWith("ed")) return [lower.slice(0, -2), lower.slice(0, -1)];
  if (lower.endsWith("ing")) return [lower.slice(0, -3), `${lower.slice(0, -3)}e`];
  return [lower];
}
