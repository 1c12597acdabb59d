/** Passes over when something was said: "this week", "on Tuesday", "last month", "earlier". */
import { lowerAt, type SentenceView } from "../sentence-view.ts";

const TIME_WORDS = new Set(
  `this last week month quarter year monday tuesday wednesday thursday friday saturday sunday yesterday today earlier late later ago
  recently in january february march april may june july august september october november december`.split(
    /\s+/u,
  ),
);

/** "for years", "over two decades", "in recent weeks". */
const SPANS = new Set(["for", "over", "in", "since"]);
const UNITS = new Set("years months weeks decades days decade year month week generation".split(" "));

/** Index of the first token at or behind `from` that tells no time. */
export function skipTime(view: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    if (tellsTime(view, at)) at += 1;
    else if (SPANS.has(lowerAt(view, at)) && UNITS.has(lowerAt(view, at + 1))) at += 2;
    else if (SPANS.has(lowerAt(view, at)) && UNITS.has(lowerAt(view, at + 2))) at += 3;
    else return at;
  }
}

function tellsTime(view: SentenceView, at: number): boolean {
  const lower = lowerAt(view, at);
  return TIME_WORDS.has(lower) || (lower === "on" && TIME_WORDS.has(lowerAt(view, at + 1)));
}
