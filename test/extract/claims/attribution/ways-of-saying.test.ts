/** Who is taken to speak, and by which pattern, over the many ways in which business news gives somebody's word. */
import { describe, expect, it } from "vitest";

import { findAttributions } from "../../../../src/extract/claims/attribution/find-attributions.ts";
import { viewSentences } from "../../../../src/extract/claims/sentence-view.ts";
import { markedReading } from "../marked-reading.ts";

function speakersOf(marked: string): string[] {
  const [view] = viewSentences(markedReading(marked));
  if (view === undefined) throw new Error("no sentence");
  return findAttributions(view).map(({ speaker, rule }) => `${speaker ?? "nobody"} ${rule}`);
}

const ONE: readonly (readonly [marked: string, found: string])[] = [
  // Verbs with "that".
  ["[Tarn Foods](c1) objected that the fee would fall on small shippers alone.", "c1 said-that"],
  ["[Tarn Foods](c1) hinted that more cuts would follow.", "c1 said-that"],
  ["[Tarn Foods](c1) assured customers that deliveries would not be late.", "c1 said-that"],
  ["[Dana Lee](p1) likes to say that every mill is a school.", "p1 said-that"],
  ["[Dana Lee](p1) went on to say that the mill would be rebuilt.", "p1 said-that"],
  ["[Dana Lee](p1) has argued for years that the mill is a museum.", "p1 said-that"],
  ["[Dana Lee](p1) noted with satisfaction that the mill had never lost money.", "p1 said-that"],
  ["[Tarn Foods](c1) continues to expect that prices fall.", "c1 said-that"],
  // Questions.
  ["[Dana Lee](p1) doubts whether the mill will ever make money.", "p1 asks-whether"],
  ["[Dana Lee](p1) wondered aloud whether the mill would ever make money.", "p1 asks-whether"],
  // Prepositions and particles.
  ["[Tarn Foods](c1) warned of higher prices next year.", "c1 speaks-of"],
  ["[Tarn Foods](c1) fears for thousands of jobs in the north.", "c1 speaks-of"],
  ["[Tarn Foods](c1) is counting on growth of 4% this year.", "c1 speaks-of"],
  ["[Tarn Foods](c1) has ruled out further closures this year.", "c1 speaks-of"],
  // Objects.
  ["[Tarn Foods](c1) continues to expect revenue of $910m.", "c1 calls"],
  ["[Dana Lee](p1) attributes the fall to snow and a weak krona.", "p1 calls"],
  ["[Tarn Foods](c1) denied paying too much for the mill.", "c1 calls"],
  ["[Tarn Foods](c1) now sees profit of $90m.", "c1 sees"],
  ["[Tarn Foods](c1) sees no reason to sell.", "c1 sees"],
  ["[Tarn Foods](c1) promises savings of $8m a year.", "c1 sees"],
  ["[Tarn Foods](c1) claims to be the largest baker of rye bread.", "c1 expects-to"],
  // Adjectives.
  ["[Dana Lee](p1) is convinced that flour will be cheap.", "p1 is-convinced"],
  ["[Tarn Foods](c1) remains cautious about the second half.", "c1 is-convinced"],
  // Several words.
  ["[Dana Lee](p1) made it clear that the mill would stay open.", "p1 speech-phrase"],
  ["[Tarn Foods](c1) let it be known that it may make its own flour.", "c1 speech-phrase"],
  ["[Dana Lee](p1) took the view that the law was on her side.", "p1 speech-phrase"],
  ["[Tarn Foods](c1) raised its forecast for the year to $2bn.", "c1 speech-phrase"],
  ["[Tarn Foods](c1) kept its guidance of a margin of 7% to 8%.", "c1 speech-phrase"],
  // Nouns, colons and asides.
  ["[Dana Lee](p1)'s answer to the critics is that the mill will pay for itself.", "p1 view-is"],
  ["Word from [Tarn Foods](c1) is that the mill will close.", "c1 view-is"],
  ["[Dana Lee](p1)'s view, set out in a letter, is that the rule is unlawful.", "p1 view-is"],
  ["[Dana Lee](p1) was blunter: the price is absurd.", "p1 colon"],
  ["[Dana Lee](p1) had a short answer: the price is absurd.", "p1 colon"],
  ["[Dana Lee](p1) puts it differently: a mill is never cheap.", "p1 colon"],
  ["The mill is a jewel, in the words of [Dana Lee](p1).", "p1 in-view"],
  ["For [Dana Lee](p1), the mill is a jewel.", "p1 in-view"],
  ["If [Dana Lee](p1) is to be believed, the mill is a jewel.", "p1 in-view"],
  ["The mill will pay for itself, or so [Dana Lee](p1) hopes.", "p1 as-reported"],
  ["The mill is a jewel, as [Dana Lee](p1) likes to put it.", "p1 as-reported"],
];

describe("somebody's word", () => {
  it.each(ONE)("%s", (marked, found) => {
    expect(speakersOf(marked)).toEqual([found]);
  });
});

const NONE: readonly string[] = [
  "[Tarn Foods](c1) sees its customers every week.",
  "[Tarn Foods](c1) promised the mill to the town.",
  "[Tarn Foods](c1) kept its headquarters in Bergen.",
  "[Tarn Foods](c1) raised $40m from its owners.",
  "[Tarn Foods](c1)'s plans to build a mill were dropped.",
  "[Tarn Foods](c1) made bread that nobody wanted.",
  "[Tarn Foods](c1) took a loan that cost 9% a year.",
  "[Tarn Foods](c1) gave the town a park that bears its name.",
  "For [Tarn Foods](c1), the mill is a burden.",
  "It is certain that [Tarn Foods](c1) will grow.",
  "[Tarn Foods](c1) ensured that every mill was inspected.",
];

describe("nobody's word", () => {
  it.each(NONE)("%s", (marked) => {
    expect(speakersOf(marked)).toEqual([]);
  });
});
