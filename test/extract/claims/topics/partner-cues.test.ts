import { expect, it } from "vitest";

import { claimCandidates } from "../../../../src/extract/claims/claim-candidates.ts";
import { findRelations } from "../../../../src/extract/relations/find-relations.ts";
import { partnerCues } from "../../../../src/extract/claims/topics/partner-cues.ts";
import { markedReading } from "../marked-reading.ts";

const DEAL = "[Tarn Foods](c1) acquired [Orbel](c2).";
const NOBODY = { named: [], speaker: null, employer: undefined, mark: "crowded", hints: [] };

/** The cues of a party as the last sentence sees it. */
function cuesOf(id: string, marked: string, scene: Partial<Parameters<typeof partnerCues>[2]>): string[] {
  const reading = markedReading(marked);
  const last = claimCandidates(reading, findRelations(reading)).flat().at(-1);
  if (last === undefined) throw new Error("no proposition");
  return partnerCues(last.context, id, { ...NOBODY, ...scene });
}

it("knows the sides of a relation stated here", () => {
  expect(cuesOf("c1", DEAL, {})).toContain("crowded source-of-acquisition");
  expect(cuesOf("c2", DEAL, {})).toContain("crowded target-of-acquisition");
});

it("knows the other side of whoever is named", () => {
  const text = `${DEAL} The deal is dear.`;
  expect(cuesOf("c1", text, { named: ["c2"], hints: ["deal", "result"] })).toEqual(
    expect.arrayContaining(["crowded partner", "crowded partner deal"]),
  );
  expect(cuesOf("c1", text, { named: ["c1"] })).not.toContain("crowded partner");
});

it("knows the other side of the speaker and of those the speaker works for", () => {
  expect(cuesOf("c2", `${DEAL} Prices fell.`, { speaker: "c1" })).toContain("crowded partner-of-speaker");
  expect(cuesOf("c2", `${DEAL} Prices fell.`, { employer: "c1" })).toContain("crowded partner-of-employer");
});

it("says nothing of parties without relations", () => {
  expect(cuesOf("c3", `${DEAL} Prices fell.`, { named: ["c1"] })).toEqual([]);
});
