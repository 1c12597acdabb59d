import { describe, expect, it } from "vitest";
import {
  ENTITY_KIND_TABLE,
  isParty,
  RELATION_TABLE,
  RELATION_TYPES,
  STATUS_TABLE,
} from "../../src/model/ontology.ts";

describe("the ontology", () => {
  it("lets only companies and organizations take part in relations", () => {
    expect(
      Object.keys(ENTITY_KIND_TABLE).filter((kind) => isParty(kind as keyof typeof ENTITY_KIND_TABLE)),
    ).toEqual(["company", "organization"]);
  });

  it("words an undirected relation the same from both ends, a directed one not", () => {
    const mixed = RELATION_TYPES.filter((type) => {
      const { directed, forward, backward } = RELATION_TABLE[type];
      return (forward === backward) === directed;
    });
    expect(mixed).toEqual([]);
  });

  it("gives every row a colour token of its own", () => {
    const tokens = [ENTITY_KIND_TABLE, RELATION_TABLE, STATUS_TABLE].flatMap((table) =>
      Object.values(table).map((row) => row.color),
    );
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});
