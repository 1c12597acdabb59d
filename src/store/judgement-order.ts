/** The order in which every store gives back the log of judgements. */
import type { Judgement } from "../model/judgement.ts";
import { compareText } from "../model/order.ts";

/** By the time written on them, then by id. */
export function compareJudgements(left: Judgement, right: Judgement): number {
  return compareText(left.at, right.at) || compareText(left.id, right.id);
}
