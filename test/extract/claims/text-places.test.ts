import { expect, it } from "vitest";

import { viewSentences } from "../../../src/extract/claims/sentence-view.ts";
import { textPlaces } from "../../../src/extract/claims/text-places.ts";
import { markedReading } from "./marked-reading.ts";

it("knows paragraphs, quarters and the end", () => {
  const places = textPlaces(
    viewSentences(markedReading("One is here.\n\nTwo is here. Three is here. Four is here.")),
  );
  expect(places).toEqual([
    { paragraph: 1, inParagraph: "only", quarter: 0, closes: false },
    { paragraph: 3, inParagraph: "first", quarter: 1, closes: false },
    { paragraph: 3, inParagraph: "middle", quarter: 2, closes: true },
    { paragraph: 3, inParagraph: "last", quarter: 3, closes: true },
  ]);
});

it("has nothing to place in an empty text", () => {
  expect(textPlaces([])).toEqual([]);
});
