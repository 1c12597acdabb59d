import { expect, it } from "vitest";

import { claimCandidates } from "../../../../src/extract/claims/claim-candidates.ts";
import { discourseCues } from "../../../../src/extract/claims/topics/discourse-cues.ts";
import { markedReading } from "../marked-reading.ts";

/** The cues of a party as the last sentence sees it. */
function cuesOf(id: string, marked: string): string[] {
  const last = claimCandidates(markedReading(marked), []).flat().at(-1);
  if (last === undefined) throw new Error("no proposition");
  return discourseCues(last.context, id, "alone");
}

it("tells how much of the article is about the party", () => {
  const text =
    "[Tarn Foods](c1) fed [Orbel](c2). [Tarn Foods](c1) grew. [Tarn Foods](c1) shrank. Prices fell.";
  expect(cuesOf("c1", text)).toContain("alone share-4");
  expect(cuesOf("c2", text)).toContain("alone share-1");
});

it("tells how long ago the party was spoken of", () => {
  const text = "[Tarn Foods](c1) grew. Prices rose. [Orbel](c2) grew. Prices fell.";
  expect(cuesOf("c1", text)).toEqual(expect.arrayContaining(["alone since-3", "alone heads-paragraph"]));
  expect(cuesOf("c2", text)).toEqual(expect.arrayContaining(["alone since-1", "alone subject-before"]));
});

it("tells a new paragraph", () => {
  expect(cuesOf("c1", "[Tarn Foods](c1) grew.\n\nPrices fell.")).toEqual(
    expect.arrayContaining(["alone new-paragraph", "alone subject-of-last-paragraph"]),
  );
});
