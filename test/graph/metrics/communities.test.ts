import { describe, expect, it } from "vitest";

import { foldAll } from "../../../src/graph/fold.ts";
import { communitiesOf } from "../../../src/graph/metrics/communities.ts";
import { briefRecord } from "../brief-record.ts";
import { partyId, twoGroups } from "./two-groups.ts";

describe("communitiesOf", () => {
  it("tells two groups apart, the same way every time", () => {
    const fold = twoGroups();
    const communities = communitiesOf(fold.graph);
    const numbers = (names: readonly string[]) =>
      new Set(names.map((name) => communities.get(partyId(fold, name))));
    expect(numbers(["Alpha", "Beta", "Gamma", "Delta"]).size).toBe(1);
    expect(numbers(["Alpha", "Rho", "Solo"]).size).toBe(3);
    expect(communities.get(partyId(fold, "Solo"))).toBe(2);
    expect(communitiesOf(twoGroups().graph)).toEqual(communities);
  });

  it("of unrelated parties are one each", () => {
    const { graph } = foldAll([briefRecord({ title: "A", entities: { Alpha: "company", Beta: "company" } })]);
    expect([...communitiesOf(graph).values()]).toEqual([0, 1]);
    expect(communitiesOf(foldAll([]).graph).size).toBe(0);
  });
});
