import { describe, expect, it } from "vitest";

import { foldAll } from "../../src/graph/fold.ts";
import type { GraphSnapshot } from "../../src/graph/graph-model.ts";
import { fromSnapshot, serialize, toSnapshot } from "../../src/graph/snapshot.ts";
import { briefRecord } from "./brief-record.ts";

const GRAPH = foldAll([
  briefRecord({
    title: "B",
    relations: [{ source: "Oslo Ferries", type: "partnership", target: "Bergen Lines" }],
  }),
  briefRecord({
    title: "A",
    relations: [{ source: "Oslo Ferries", type: "supply", target: "Bergen Lines" }],
  }),
]).graph;

describe("snapshot", () => {
  it("sorts every list by key", () => {
    const { articles, nodes, edges } = toSnapshot(GRAPH);
    for (const keys of [
      articles.map(({ id }) => id),
      nodes.map(({ key }) => key),
      edges.map(({ key }) => key),
    ]) {
      expect(keys).toHaveLength(2);
      expect(keys).toEqual([...keys].sort());
    }
  });

  it("comes back as the same graph, through JSON", () => {
    const text = serialize(toSnapshot(GRAPH));
    const copy = fromSnapshot(JSON.parse(text) as GraphSnapshot);
    expect(serialize(toSnapshot(copy))).toBe(text);
    expect([copy.undirectedSize, copy.directedSize]).toEqual([1, 1]);
  });

  it("does not depend on the order of object keys", () => {
    const { articles, nodes, edges } = toSnapshot(GRAPH);
    expect(serialize({ edges, nodes, articles })).toBe(serialize({ articles, nodes, edges }));
  });
});
