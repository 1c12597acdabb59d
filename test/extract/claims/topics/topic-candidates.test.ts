import { expect, it } from "vitest";

import { claimCandidates } from "../../../../src/extract/claims/claim-candidates.ts";
import { topicCandidates } from "../../../../src/extract/claims/topics/topic-candidates.ts";
import { markedReading } from "../marked-reading.ts";

/** The cues of each candidate of the last proposition. */
function cuesIn(marked: string): Map<string, readonly string[]> {
  const last = claimCandidates(markedReading(marked), []).flat().at(-1);
  if (last === undefined) throw new Error("no proposition");
  return new Map(topicCandidates(last.proposition, last.context).map(({ id, cues }) => [id, cues]));
}

it("tells the named from those that stood before", () => {
  const cues = cuesIn("[Tarn Foods](c1) sells flour. [Orbel](c2) sells oats.");
  expect(cues.get("c2")).toEqual(expect.arrayContaining(["named", "named-early", "named-subject"]));
  expect(cues.get("c1")).toEqual(expect.arrayContaining(["absent", "crowded before"]));
});

it("knows for whom a person says we", () => {
  const cues = cuesIn("[Dana Lee](p1) of [Tarn Foods](c1) smiled. [Dana Lee](p1) said that we sell flour.");
  expect(cues.get("c1")).toEqual(expect.arrayContaining(["alone employer", "employer we"]));
});

it("puts those first that the sentence names first", () => {
  expect([...cuesIn("[Tarn Foods](c1) sells flour. [Orbel](c2) feeds [Birk](c3).").keys()]).toEqual([
    "c2",
    "c3",
    "c1",
  ]);
});
