/** Past forms of verbs: regular by ending, irregular by table. */
import { wordSet } from "../../word-list.ts";

/** Irregular past forms that serve as participles too, and pure participles. */
const IRREGULAR_PAST: ReadonlySet<string> = wordSet(`
  bought, sold, built, made, led, held, brought, won, lost, sought, paid, put, spent, struck, cut, set, bid,
  met, kept, left, lent, let, sent, said, told, found, fought, got, hit, spun, split, bound, caught, taught,
  run, come, become, overtaken, taken, given, known, shown, chosen, driven, written, begun, withdrawn,
  broken, thrown, grown, drawn, sworn, done, seen, gone, undertaken, forgotten, fallen, beaten, hidden,
  proven, borne, backed, forbidden, torn, sunk, shaken, stolen, woven, ridden, wound, unwound, undone, rebuilt, dealt,
  meant, overseen, outbid, forgone, swept, quit, stuck, stood, withheld, upheld, resold, rewritten, redone, sprung, shut,
  laid, fed, mistaken, overrun, overthrown, repaid, outsold, swung, slid, hung, felt, thought, understood, frozen, undercut
`);
/** Past forms that are never participles. */
const FINITE_PAST: ReadonlySet<string> = wordSet(`
  took, gave, knew, showed, chose, drove, wrote, began, withdrew, broke, threw, grew, drew, saw, went, fell,
  became, overtook, undertook, came, ran, forbade, stole, tore, shook, was, were, did, had, beat, bore, swore
`);

/** Base forms that only look like past forms. */
const NO_PAST: ReadonlySet<string> = wordSet(`
  need, feed, seed, speed, breed, heed, bleed, weed, proceed, succeed, exceed, embed
`);

/** Whether `lower` may be a past tense or a past participle. */
export function isPast(lower: string): boolean {
  if (lower.endsWith("ed") && lower.length > 3) return !NO_PAST.has(lower);
  return IRREGULAR_PAST.has(lower) || FINITE_PAST.has(lower);
}

/** Whether `lower` is a past tense that is never a participle. */
export function isOnlyFinitePast(lower: string): boolean {
  return FINITE_PAST.has(lower);
}
