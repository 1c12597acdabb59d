/** Signs that a sentence tells of a new start after an end: "again", "has resumed", "accepted a better offer later". */
import type { Parse } from "../syntax/parse.ts";
import type { Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

const AGAIN: ReadonlySet<string> = wordSet(
  `again, now, later, then, eventually, finally, since, instead, meanwhile, still, however, back`,
);
const STARTING: ReadonlySet<string> = wordSet(`
  resume, restart, revive, reinstate, renew, return, reopen, relaunch, resurrect, overturn, reverse, continue, improve, raise, accept,
  restore, reconcile, patch, bury
`);
const NEW: ReadonlySet<string> = wordSet(
  `new, second, third, fresh, improved, better, revised, higher, another, sweetened, separate`,
);

/** Whether the sentence may tell of a new start. */
export function tellsRestart({ units }: Parse): boolean {
  return units.some(isRestart);
}

function isRestart(unit: Unit): boolean {
  if (unit.kind === "verb")
    return STARTING.has(unit.lemma) || unit.adverbs.some((adverb) => AGAIN.has(adverb));
  if (unit.kind === "noun")
    return unit.members.some(({ head, words }) => AGAIN.has(head) || words.some((word) => NEW.has(word)));
  return AGAIN.has(unit.word);
}
