import { expect, it } from "vitest";

import { claimCandidates } from "../../../../src/extract/claims/claim-candidates.ts";
import { kindCues } from "../../../../src/extract/claims/cues/kind-cues.ts";
import { markedReading } from "../marked-reading.ts";

/** The cues of the last proposition. */
function cuesIn(marked: string): string[] {
  const last = claimCandidates(markedReading(marked), []).flat().at(-1);
  if (last === undefined) throw new Error("no proposition");
  return kindCues(last);
}

it("has the words, but never those of a name", () => {
  const cues = cuesIn("[Tarn Foods](c1) dominates milling.");
  expect(cues).toContain("word dominate");
  expect(cues.filter((cue) => /tarn|food/iu.test(cue))).toEqual([]);
});

it("has the shape of what is said", () => {
  expect(cuesIn("But [Tarn Foods](c1), a large mill, won't sell; it grew by 4%.")).toEqual(
    expect.arrayContaining(["begins but", "commas 2", "names 1", "mark ;", "contraction"]),
  );
});

it("has the place in the text", () => {
  expect(cuesIn("[Tarn Foods](c1) sells flour. It grew. It grew again.")).toEqual(
    expect.arrayContaining(["paragraph-3", "in-paragraph-last", "quarter-2", "closing"]),
  );
});

it("leaves out cues that are put together with who speaks", () => {
  expect(cuesIn("[Tarn Foods](c1) grew by 4%.").filter((cue) => cue.startsWith("own "))).toEqual([]);
});

it("has each cue once", () => {
  const cues = cuesIn("The mill is a mill, and the mill grew, and grew, and grew.");
  expect(new Set(cues).size).toBe(cues.length);
});
