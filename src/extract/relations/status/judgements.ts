/** What somebody thinks of a statement: "it is untrue that …", "the report is false", "it is possible that …". */
import type { Status } from "../../../model/ontology.ts";
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";
import { REPORTS } from "./status-cues.ts";
import { negated, opened } from "./turns.ts";

const UNTRUE: ReadonlySet<string> = wordSet(
  `untrue, false, wrong, incorrect, inaccurate, nonsense, unfounded, baseless, absurd, ludicrous, preposterous, fanciful, laughable, wide`,
);
const UNSURE: ReadonlySet<string> = wordSet(`possible, likely, unlikely, conceivable, doubtful`);

/** The status of `child` once the predicate of "be" at `index` is read: "It is untrue that A bought B", "the report that A would buy B is false", "it is possible that A buys B". */
export function afterJudgement(
  status: Status,
  { units, links }: Parse,
  { index, child }: { readonly index: number; readonly child: number },
): Status {
  const [predicate, told] = [units[index + 1], units[child]];
  const isJudged =
    links.get(child)?.governance === "content" ||
    (told?.kind === "noun" && told.members.some(({ head }) => REPORTS.has(head)));
  if (predicate?.kind !== "noun" || !isJudged) return status;
  if (predicate.members.some(({ head }) => UNTRUE.has(head))) return negated(status);
  return predicate.members.some(({ head }) => UNSURE.has(head)) ? opened(status) : status;
}
