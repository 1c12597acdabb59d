import { describe, expect, it } from "vitest";
import { claimLinks } from "../../src/formats/claim-links.ts";
import { AWKWARD } from "./awkward-graph.ts";

describe("claimLinks", () => {
  it("gathers who says a claim and whom it is about", () => {
    expect([...claimLinks(AWKWARD.edges)]).toEqual([["clm_1", { speakers: ["ent_d"], about: ["ent_a"] }]]);
  });

  it("knows nothing of relations", () => {
    expect(claimLinks(AWKWARD.edges.filter(({ attributes }) => attributes.edge === "relation")).size).toBe(0);
  });
});
