import { describe, expect, it } from "vitest";
import type { NodeEntry } from "../../src/graph/graph-model.ts";
import { aliases, firstSeenOf, nodeColumns } from "../../src/formats/node-columns.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD, entity } from "./awkward-graph.ts";

const WHOLE = selectGraph(AWKWARD, { claims: true });

describe("nodeColumns", () => {
  it("have those of claims only where there are claims", () => {
    const titles = nodeColumns(selectGraph(AWKWARD)).map(({ title }) => title);
    expect(titles).toEqual(["node", "kind", "aliases", "mentions", "articles", "firstSeen", "lastSeen"]);
    expect(nodeColumns(WHOLE).map(({ title }) => title)).toEqual([
      ...titles,
      "confidence",
      "accepted",
      "article",
      "spanStart",
      "spanEnd",
      "articleTitle",
      "publisher",
      "url",
    ]);
  });

  it("read a claim and its article", () => {
    expect(rowOf(AWKWARD.nodes[0])).toEqual({
      node: "claim",
      kind: "forecast",
      aliases: null,
      mentions: null,
      articles: null,
      firstSeen: "2024-06-15",
      lastSeen: null,
      confidence: 0.8,
      accepted: false,
      article: "art2",
      spanStart: 10,
      spanEnd: 55,
      articleTitle: "=SUM(A1)",
      publisher: null,
      url: null,
    });
  });

  it("leave empty what belongs to claims in the row of an entity", () => {
    expect(rowOf(entity("ent_x", { mentions: 3 }))).toMatchObject({
      mentions: 3,
      aliases: [],
      confidence: null,
      url: null,
    });
  });
});

describe("aliases", () => {
  it("are all names but the label", () => {
    const { attributes } = entity("ent_x", { label: "B", names: ["A", "B", "C"] });
    expect(attributes.node === "entity" && aliases(attributes)).toEqual(["A", "C"]);
  });
});

describe("firstSeenOf", () => {
  it("is the first article or the publication", () => {
    expect(AWKWARD.nodes.map(({ attributes }) => firstSeenOf(attributes))).toEqual([
      "2024-06-15",
      "2024-03-01",
      "2024-03-01",
      null,
      "2024-06-15",
    ]);
  });
});

function rowOf(node: NodeEntry | undefined): object {
  if (node === undefined) return {};
  return Object.fromEntries(nodeColumns(WHOLE).map(({ title, value }) => [title, value(node, WHOLE)]));
}
