/** How long the suggestions of the search field take at 50,000 companies, letter by letter as a reader types. No browser is needed. */
import { toSuggestion } from "../../src/app/view/suggestion.ts";
import { createFold } from "../../src/graph/fold.ts";
import { createSearch } from "../../src/graph/query/search.ts";
import { wideRecords } from "../../test/e2e/support/wide-records.ts";
import { type Figure, median } from "./figure.ts";

const COMPANIES = 50_000;
const SUGGESTIONS = 8;
const REPETITIONS = 9;
const TYPED = ["ba", "mar", "mare", "tolu", "tolu b", "tolu bar", "report 12", "qwertz"];

export function measureSearch(): readonly Figure[] {
  const fold = createFold();
  fold.putAll(wideRecords(COMPANIES));
  const { graph } = fold;
  const start = performance.now();
  const index = createSearch(graph);
  const built = performance.now() - start;
  const suggest = (text: string): number => {
    const begin = performance.now();
    index.search(text, SUGGESTIONS).forEach((hit) => toSuggestion(graph, hit, text));
    return performance.now() - begin;
  };
  const times = TYPED.map((text) => median(Array.from({ length: REPETITIONS }, () => suggest(text))));
  return [
    { what: "search, index of 50,000 companies, once", value: built, unit: "ms" },
    {
      what: "search, suggestions, slowest of the typed words",
      value: Math.max(...times),
      unit: "ms",
      goal: 50,
    },
  ];
}
