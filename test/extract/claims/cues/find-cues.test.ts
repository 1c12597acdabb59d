import { expect, it } from "vitest";

import { type ContentCue, findCues } from "../../../../src/extract/claims/cues/find-cues.ts";
import { viewSentences } from "../../../../src/extract/claims/sentence-view.ts";
import { markedReading } from "../marked-reading.ts";

function cuesOf(marked: string): Set<ContentCue> {
  const [view] = viewSentences(markedReading(marked));
  if (view === undefined) throw new Error("no sentence");
  return findCues(view, { first: 0, last: view.sentence.tokens.length });
}

const PRESENT: readonly (readonly [string, readonly ContentCue[]])[] = [
  ["Sales of [Orbel](c1) rose by 4% to $40 million.", ["result", "change", "percentage", "amount"]],
  ["The order book doubled to 12 billion yen.", ["change", "amount", "no-party"]],
  ["Output grew threefold.", ["number", "result", "short"]],
  ["[Orbel](c1) may close the mill.", ["may", "tense-conditional"]],
  ["The sale is expected to close in 2031.", ["due", "plan", "year"]],
  ["[Orbel](c1) is likely to sell.", ["due", "may"]],
  ["This is the cheapest and most absurd mill.", ["comparison", "evaluation", "demonstrative"]],
  ["Prices fell because nobody wanted flour.", ["cause", "generality", "result"]],
  ["[Orbel](c1) declined to comment.", ["silence"]],
  ["About [Orbel](c1): the group runs mills.", ["boilerplate"]],
  ["[Ames](c1), [Birk](c2), [Corl](c3) and [Dorn](c4) signed.", ["many-names", "event"]],
  ["- Five mills in three countries", ["bullet", "no-verb"]],
];

it.each(PRESENT)("%s", (marked, cues) => {
  expect([...cuesOf(marked)]).toEqual(expect.arrayContaining([...cues]));
});

const ABSENT: readonly (readonly [string, ContentCue])[] = [
  ["[Orbel](c1) opened two mills.", "number"],
  ["[Orbel](c1) was founded in 2031.", "number"],
  ["[Orbel](c1) sold the mill.", "no-party"],
];

it.each(ABSENT)("%s does not show %s", (marked, cue) => {
  expect(cuesOf(marked).has(cue)).toBe(false);
});
