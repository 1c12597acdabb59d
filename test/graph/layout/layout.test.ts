import { describe, expect, it } from "vitest";

import { foldAll, type GraphFold } from "../../../src/graph/fold.ts";
import type { RelataGraph } from "../../../src/graph/graph-model.ts";
import { layout, placeNew, type Point, type Positions } from "../../../src/graph/layout/layout.ts";
import { seededRandom } from "../../seeded-random.ts";
import { isParty } from "../../../src/model/ontology.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import { type BriefRelation, briefRecord } from "../brief-record.ts";

/** As for 49 articles: some 160 parties, a few of them in most relations, 100 claims, 50 people. */
const RECORDS = Array.from({ length: 49 }, (_, index) => recordOf(index));
const LEAST_DISTANCE = 20;

describe("layout", () => {
  const fold = foldAll(RECORDS);
  const positions = layout(fold.graph);

  it("has a finite place for every node", () => {
    expect(positions.size).toBe(fold.graph.order);
    for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it("is the same for the same graph, whatever the order of articles", () => {
    const again = layout(foldAll([...RECORDS].reverse()).graph);
    expect(again).toEqual(positions);
  });

  it("lets no two parties overlap", () => {
    expect(closest(partiesOf(fold.graph, positions))).toBeGreaterThanOrEqual(LEAST_DISTANCE);
  });

  it("puts related parties closer than others", () => {
    const related = fold.graph
      .filterEdges((_key, { edge }) => edge === "relation")
      .map((edge) => distance(fold.graph.extremities(edge).map((node) => placeOf(positions, node))));
    const parties = partiesOf(fold.graph, positions);
    const random = parties.map((point, index) =>
      distance([point, parties[(index * 7 + 1) % parties.length] ?? point]),
    );
    expect(mean(related)).toBeLessThan(0.8 * mean(random));
  });

  it("keeps single nodes and small groups near the rest", () => {
    const alone = fold.graph.filterNodes(
      (node, { kind }) => kind === "company" && fold.graph.degree(node) === 0,
    );
    expect(alone.length).toBeGreaterThan(0);
    const connected = partiesOf(fold.graph, positions).map(({ x, y }) => Math.hypot(x, y));
    for (const node of alone) {
      const { x, y } = placeOf(positions, node);
      expect(Math.hypot(x, y)).toBeLessThan(
        1.5 * Math.max(...connected.toSorted((a, b) => a - b).slice(0, -alone.length)),
      );
    }
  });

  it("of an empty graph is empty, and of one node the origin", () => {
    expect(layout(foldAll([]).graph).size).toBe(0);
    const single = foldAll([briefRecord({ title: "A", entities: { Alpha: "company" } })]);
    expect([...layout(single.graph).values()]).toEqual([{ x: 0, y: 0 }]);
  });
});

describe("placeNew", () => {
  const fold = foldAll(RECORDS);
  const positions = layout(fold.graph);
  const hub = fold.findEntity("party:party 0") ?? "";

  it("places what is new near its neighbours, and nothing else", () => {
    const { places, node } = placed(fold, positions, {
      title: "Newcomer",
      relations: [{ source: "Newcomer", type: "supply", target: "Party 0" }],
    });
    expect(places.size).toBe(1);
    expect(distance([placeOf(places, node("party:newcomer")), placeOf(positions, hub)])).toBeLessThan(120);
  });

  it("keeps newcomers apart from each other and from the others", () => {
    const { places } = placed(fold, positions, {
      title: "Crowd",
      relations: Array.from({ length: 8 }, (_, index): BriefRelation => ({
        source: `Crowd ${index}`,
        type: "supply",
        target: "Party 0",
      })),
    });
    expect(places.size).toBe(8);
    expect(closest([...partiesOf(fold.graph, positions), ...places.values()])).toBeGreaterThan(10);
  });

  it("places newcomers without neighbours, too", () => {
    const { places } = placed(fold, positions, { title: "Hermit", entities: { Hermitage: "company" } });
    for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
    expect(places.size).toBe(1);
  });
});

function placed(fold: GraphFold, positions: Positions, brief: Parameters<typeof briefRecord>[0]) {
  const record = briefRecord(brief);
  const change = fold.put(record);
  const ids = new Map(record.entities.map(({ name }) => [`party:${name.toLowerCase()}`, name]));
  const places = placeNew(fold.graph, positions, change);
  const found = new Map([...ids.keys()].map((key) => [key, fold.findEntity(key) ?? ""]));
  fold.remove(record.article.id);
  return { places, node: (key: string): string => found.get(key) ?? "" };
}

function recordOf(index: number): ArticleRecord {
  const random = seededRandom(index + 1);
  const party = (): string => `Party ${Math.floor(160 * random() ** 3)}`;
  const relations = Array.from({ length: 6 }, (): BriefRelation => ({
    source: party(),
    type: "supply",
    target: party(),
  }));
  return briefRecord({
    title: `Report ${index}`,
    relations: relations.filter(({ source, target }) => source !== target),
    entities: {
      [`Ada ${["Quist", "Lind", "Berg"][index % 3]} ${index}`]: "person",
      [`Loner ${index % 9}`]: "company",
    },
    claims: [{ by: null, about: [relations[0]?.source ?? ""] }],
  });
}

function partiesOf(graph: RelataGraph, positions: Positions): Point[] {
  return [...positions].flatMap(([node, point]) => {
    const attributes = graph.getNodeAttributes(node);
    return attributes.node === "entity" && isParty(attributes.kind) ? [point] : [];
  });
}

function placeOf(positions: Positions, node: string): Point {
  const point = positions.get(node);
  if (point === undefined) throw new Error(`${node} has no place`);
  return point;
}

function closest(points: readonly Point[]): number {
  return Math.min(
    ...points.flatMap((point, index) => points.slice(index + 1).map((other) => distance([point, other]))),
  );
}

function distance([left, right]: readonly Point[]): number {
  if (left === undefined || right === undefined) throw new Error("a distance needs two places");
  return Math.hypot(left.x - right.x, left.y - right.y);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
