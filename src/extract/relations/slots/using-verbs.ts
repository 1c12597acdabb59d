/** Verbs whose subject has goods that somebody else made: it uses them, waits for them, or is plagued by them. */
import { wordSet } from "../word-list.ts";

const USING: ReadonlySet<string> = wordSet(`
  use, recall, ground, install, fit, fly, drive, operate, run, deploy, eat, drink, wear, burn, consume, adopt, need,
  replace, withdraw, inspect, scrap, retire, test, trial, want, await, receive, favour, favor, prefer, choose, pick,
  depend, rely, import, order, stock, serve, employ, switch, select, take, house, keep, mount, wait, carry, blame, move, transport, travel,
  pull, return
`);

/** Whether the subject of `lemma` is likely to have bought what it speaks of. */
export function isUsing(lemma: string): boolean {
  return USING.has(lemma);
}
