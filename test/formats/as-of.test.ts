import { describe, expect, it } from "vitest";
import type { EntityNode, RelationEdge } from "../../src/graph/graph-model.ts";
import { entityAsOf, isPublishedBy, relationAsOf } from "../../src/formats/as-of.ts";
import { AWKWARD, entity, evidence, point, relation } from "./awkward-graph.ts";

const ARTICLES = new Map(AWKWARD.articles.map((article) => [article.id, article]));

const DEAL = relationOf({
  status: "ended",
  timeline: [
    point(null, "rumoured", "art3"),
    point("2024-03-01", "confirmed", "art1"),
    point("2024-06-15", "ended", "art2"),
  ],
  support: 3,
  origins: 3,
  firstSeen: "2024-03-01",
  lastSeen: "2024-06-15",
  evidence: [
    evidence("art1", { quote: "Done." }),
    evidence("art2", { quote: "Over.", status: "ended" }),
    evidence("art3", { quote: "Perhaps.", status: "rumoured" }),
  ],
});

describe("isPublishedBy", () => {
  it.each([
    ["2024-03-01", "2024-03-01", true],
    ["2024-03-02", "2024-03-01", false],
    [null, "2024-03-01", true],
  ])("%s by %s: %s", (published, date, expected) => {
    expect(isPublishedBy(published, date)).toBe(expected);
  });
});

describe("relationAsOf", () => {
  it("tells what the articles up to the date tell", () => {
    const then = relationAsOf(DEAL, "2024-03-01");
    expect(then).toMatchObject({
      status: "confirmed",
      support: 2,
      origins: 2,
      firstSeen: "2024-03-01",
      lastSeen: "2024-03-01",
    });
    expect(then?.evidence.map(({ quote }) => quote)).toEqual(["Done.", "Perhaps."]);
  });

  it("counts the undated from the start", () => {
    expect(relationAsOf(DEAL, "2000-01-01")).toMatchObject({
      status: "rumoured",
      firstSeen: null,
      lastSeen: null,
    });
  });

  it("is the relation itself at the end, and nothing before the first article", () => {
    expect(relationAsOf(DEAL, "2024-06-15")).toBe(DEAL);
    expect(relationAsOf({ ...DEAL, timeline: DEAL.timeline.slice(1) }, "2024-02-29")).toBeNull();
  });
});

describe("entityAsOf", () => {
  const party = entityOf({
    articles: ["art1", "art2"],
    firstSeen: "2024-03-01",
    lastSeen: "2024-06-15",
  });

  it("keeps the articles up to the date", () => {
    expect(entityAsOf(party, "2024-04-01", ARTICLES)).toEqual({
      ...party,
      articles: ["art1"],
      lastSeen: "2024-03-01",
    });
  });

  it("is nothing before the first article", () => {
    expect(entityAsOf(party, "2024-02-29", ARTICLES)).toBeNull();
  });

  it("is the entity itself at the end, and when nothing is dated", () => {
    expect(entityAsOf(party, "2024-06-15", ARTICLES)).toBe(party);
    const undated = entityOf({ articles: ["art3"] });
    expect(entityAsOf(undated, "2000-01-01", ARTICLES)).toBe(undated);
  });
});

function entityOf(given: Partial<EntityNode>): EntityNode {
  return entity("ent_x", given).attributes as EntityNode;
}

function relationOf(given: Partial<RelationEdge>): RelationEdge {
  return relation("edg_x", ["ent_x", "ent_y"], given).attributes as RelationEdge;
}
