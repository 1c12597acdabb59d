/** Suits that are only threatened: "will sue if it is not paid", "would sue unless", "reserves the right to sue", "risks a fine". */
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";
import { governorsOf } from "./governors.ts";

const CONDITIONS: ReadonlySet<string> = wordSet(`if, unless`);
const FUTURE: ReadonlySet<string> = wordSet(`will, would, can, could`);
/** What one may do and has not yet done. */
const CLAIMS: ReadonlySet<string> = wordSet(`right, threat, power, option`);
const RISKING: ReadonlySet<string> = wordSet(`risk, avoid, avert, escape, fear, dread`);

/** Whether the suit or penalty that the unit `trigger` tells of is a threat. */
export function isThreat(parse: Parse, trigger: number): boolean {
  return governorsOf(parse, trigger).some((index, depth) => {
    const unit = parse.units[index];
    if (unit?.kind === "noun") return depth > 0 && unit.members.some(({ head }) => CLAIMS.has(head));
    if (unit?.kind !== "verb") return false;
    return (depth > 0 && RISKING.has(unit.lemma)) || (FUTURE.has(unit.modal) && isConditional(parse, index));
  });
}

function isConditional({ units }: Parse, verb: number): boolean {
  return units.some(
    (unit, index) => index > verb && unit.kind === "subordinator" && CONDITIONS.has(unit.word),
  );
}
