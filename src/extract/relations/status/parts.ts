/** What is told of a part only, so that the rest stays as it is: "sold half of its stake in B", "cancelled a third of its order". */
import type { Parse } from "../syntax/parse.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import { wordSet } from "../word-list.ts";

const PARTS: ReadonlySet<string> = wordSet(`
  half, third, quarter, fifth, tenth, part, some, portion, slice, chunk, block, %, percent, cent, sliver, tranche, one, two, three, several
`);

/** Whether "half of" or the like stands before the noun unit. */
export function isOnlyPart({ units }: Parse, noun: number): boolean {
  const [part, of] = [units[noun - 2], units[noun - 1]];
  return of?.kind === "preposition" && of.word === "of" && hasHead(part, PARTS);
}
