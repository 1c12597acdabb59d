/** What somebody thinks of a statement: "it is untrue that …", "the report is false", "it is possible that …". */
import type { Status } from "../../../model/ontology.ts";
import type { Parse } from "../syntax/parse.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import { wordSet } from "../word-list.ts";
import { REPORTS } from "./status-cues.ts";
import { negated, opened } from "./turns.ts";

const UNTRUE: ReadonlySet<string> = wordSet(
  `untrue, false, wrong, incorrect, inaccurate, nonsense, unfounded, baseless, absurd, ludicrous, preposterous, fanciful, laughable, wide`,
);
/** "The word in Frankfurt is that …". */
const HEARSAY: ReadonlySet<string> = wordSet(`
  word, rumour, rumor, talk, whisper, gossip, story, betting, speculation, buzz, hunch, theory, suspicion, guess, assumption,
  expectation, consensus, thinking, chatter, bet, impression, likelihood
`);
const UNSURE: ReadonlySet<string> = wordSet(`possible, likely, unlikely, conceivable, doubtful`);

/** The status of `child` once the predicate of "be" at `index` is read: "It is untrue that A bought B", "the report that A would buy B is false", "it is possible that A buys B". */
export function afterJudgement(
  status: Status,
  { units, links }: Parse,
  { index, child }: { readonly index: number; readonly child: number },
): Status {
  const [predicate, told] = [units[index + 1], units[child]];
  if (links.get(child)?.governance === "content" && hasHead(units[links.get(index)?.subject ?? -1], HEARSAY))
    return opened(status);
  const isJudged =
    links.get(child)?.governance === "content" ||
    (told?.kind === "noun" && told.members.some(({ head }) => REPORTS.has(head)));
  if (predicate?.kind !== "noun" || !isJudged) return status;
  if (predicate.members.some(({ head }) => UNTRUE.has(head))) return negated(status);
  return predicate.members.some(({ head }) => UNSURE.has(head)) ? opened(status) : status;
}
