import { describe, expect, it } from "vitest";

import { foldAll } from "../../../src/graph/fold.ts";
import { viewEntity } from "../../../src/graph/query/entity-view.ts";
import { briefRecord } from "../brief-record.ts";

const FOLD = foldAll([
  briefRecord({
    title: "Old",
    date: "2024-01-01",
    relations: [
      { source: "Kestrel", type: "supply", target: "Bergen Lines" },
      { source: "Kestrel", type: "partnership", target: "Aker Docks" },
      { source: "Bergen Lines", type: "partnership", target: "Kestrel" },
    ],
    claims: [{ by: "Kestrel", about: ["Bergen Lines"] }],
  }),
  briefRecord({
    title: "New",
    date: "2025-01-01",
    relations: [{ source: "Omega", type: "supply", target: "Kestrel" }],
    claims: [
      { by: null, about: ["Kestrel"] },
      { by: "Omega", about: ["Kestrel"] },
    ],
  }),
]);
const ID = FOLD.findEntity("party:kestrel") ?? "";

describe("viewEntity", () => {
  const view = viewEntity(FOLD.graph, ID);

  it("groups relations by type in the order of the ontology, the latest first", () => {
    const rows = view?.relations.map(({ type, relations }) => [
      type,
      relations.map(({ otherLabel, direction }) => `${direction} ${otherLabel}`),
    ]);
    expect(rows).toEqual([
      ["partnership", ["forward Aker Docks", "forward Bergen Lines"]],
      ["supply", ["backward Omega", "forward Bergen Lines"]],
    ]);
  });

  it("gives every relation its evidence", () => {
    for (const { relations } of view?.relations ?? []) {
      for (const { relation } of relations) expect(relation.evidence.length).toBeGreaterThan(0);
    }
  });

  it("tells claims by the entity from claims about it, the latest first", () => {
    expect(view?.claimsBy.map(({ claim }) => claim.publishedAt)).toEqual(["2024-01-01"]);
    expect(view?.claimsAbout.map(({ claim }) => [claim.publishedAt, claim.start])).toEqual([
      ["2025-01-01", 0],
      ["2025-01-01", 10],
    ]);
  });

  it("is null for what is no entity", () => {
    expect(viewEntity(FOLD.graph, "ent_unknown")).toBeNull();
    expect(viewEntity(FOLD.graph, view?.claimsBy[0]?.id ?? "")).toBeNull();
  });
});
