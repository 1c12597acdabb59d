/** "The Ledger puts the price at $2bn". */
import type { Token } from "../../../text/document.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { subjectBefore } from "./find-subject.ts";
import { isEmbedded } from "./spoken.ts";

/** How far behind "put" the "at" may stand. */
const REACH = 8;
/** What a price begins with: "$2bn", "about $2bn", "roughly two billion". */
const PRICE_TAGS = new Set(["SYM", "NUM", "ADV", "ADJ"]);

/** The attribution whose "put" stands at `at`. */
export function priceEstimate(view: SentenceView, at: number, clause: number): Attribution | undefined {
  const { tokens } = view.sentence;
  if (tokens[at]?.lemma !== "put" || tokens[at]?.tag !== "VERB") return undefined;
  const price = tokens.findIndex(
    (_, index) => index > at && index < at + REACH && lowerAt(view, index) === "at",
  );
  if (price < 0 || !PRICE_TAGS.has(tokens[price + 1]?.tag ?? "")) return undefined;
  const subject = subjectBefore(view, at, clause);
  if (subject === undefined || subject.speaker === null || isEmbedded(view, subject)) return undefined;
  return {
    speaker: subject.speaker,
    stance: "fact",
    rule: "puts-at",
    source: { first: subject.first, last: subject.last },
    contents: [{ first: subject.first, last: endOfPrice(tokens, price) }],
  };
}

/** The price ends where the next clause begins. */
function endOfPrice(tokens: readonly Token[], price: number): number {
  const comma = tokens.findIndex(({ lower }, index) => index > price && lower === ",");
  return comma < 0 ? tokens.length : comma;
}
