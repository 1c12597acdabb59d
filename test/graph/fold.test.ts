import { beforeEach, describe, expect, it } from "vitest";

import { isEmptyChange } from "../../src/graph/change.ts";
import { createFold, foldAll, type GraphFold } from "../../src/graph/fold.ts";
import type { EntityNode, RelationEdge } from "../../src/graph/graph-model.ts";
import { serialize, toSnapshot } from "../../src/graph/snapshot.ts";
import { type Decision, toJudgement } from "../../src/model/judgement.ts";
import { type BriefRelation, briefRecord } from "./brief-record.ts";

const ROUND: BriefRelation = {
  source: "Harbour Capital",
  type: "investment",
  target: "Kestrel",
  confidence: 0.8,
};
const AMOUNT = { value: 40_000_000, currency: "USD", approximate: false } as const;
const FIRST = briefRecord({
  title: "Kestrel raises a round",
  date: "2025-01-10",
  entities: { "Ada Quist/Quist": "person", "Kestrel Robotics/Kestrel": "company" },
  relations: [{ ...ROUND, amount: AMOUNT }],
  claims: [{ by: "Ada Quist", about: ["Kestrel"], kind: "forecast" }],
});
const SECOND = briefRecord({
  title: "Talks at Kestrel",
  date: "2025-01-03",
  relations: [{ ...ROUND, target: "Kestrel Robotics", status: "rumoured", confidence: 0.5, amount: AMOUNT }],
});

let fold: GraphFold;
beforeEach(() => {
  fold = createFold();
});

describe("entities", () => {
  it("are one across articles, and found by every key", () => {
    fold.putAll([FIRST, SECOND]);
    const kestrel = entityOf("party:kestrel robotics");
    expect(fold.findEntity("party:kestrel")).toBe(fold.findEntity("party:kestrel robotics"));
    expect(kestrel).toMatchObject({
      label: "Kestrel Robotics",
      kind: "company",
      keys: ["party:kestrel", "party:kestrel robotics"],
      names: ["Kestrel Robotics", "Kestrel"],
      mentions: 2,
      firstSeen: "2025-01-03",
      lastSeen: "2025-01-10",
    });
    expect(kestrel.articles).toEqual([FIRST.article.id, SECOND.article.id].sort());
  });

  it("keep a surname out of the keys", () => {
    fold.put(FIRST);
    expect(entityOf("person:ada quist").keys).toEqual(["person:ada quist"]);
    expect(fold.findEntity("person:quist")).toBeUndefined();
  });

  it("take the kind that most articles give", () => {
    for (const [title, kind] of [
      ["A", "media"],
      ["B", "company"],
      ["C", "company"],
    ] as const) {
      fold.put(briefRecord({ title, entities: { Gazette: kind } }));
    }
    expect(entityOf("party:gazette").kind).toBe("company");
  });
});

describe("relations", () => {
  it("gather what all articles say, in order of publication", () => {
    fold.putAll([FIRST, SECOND]);
    expect(onlyRelation()).toMatchObject({
      kind: "investment",
      status: "confirmed",
      timeline: [
        { date: "2025-01-03", status: "rumoured", article: SECOND.article.id },
        { date: "2025-01-10", status: "confirmed", article: FIRST.article.id },
      ],
      support: 2,
      origins: 2,
      confidence: 0.9,
      firstSeen: "2025-01-03",
      lastSeen: "2025-01-10",
      amounts: [AMOUNT],
    });
    expect(onlyRelation().evidence.map(({ article }) => article)).toEqual([
      SECOND.article.id,
      FIRST.article.id,
    ]);
  });

  it("count copies of one report once", () => {
    const text =
      "The round was announced on Friday by both sides and closes in March, they said in a joint statement.";
    fold.put(briefRecord({ title: "One", text, relations: [{ ...ROUND, confidence: 0.6 }] }));
    fold.put(briefRecord({ title: "Two", text, relations: [{ ...ROUND, confidence: 0.7 }] }));
    expect(onlyRelation()).toMatchObject({ support: 2, origins: 1, confidence: 0.7 });
  });

  it("are undirected where the ontology says so", () => {
    fold.put(
      briefRecord({
        title: "A",
        relations: [{ source: "Oslo Ferries", type: "partnership", target: "Bergen Lines" }],
      }),
    );
    fold.put(
      briefRecord({
        title: "B",
        relations: [{ source: "Bergen Lines", type: "partnership", target: "Oslo Ferries" }],
      }),
    );
    expect(fold.graph.undirectedSize).toBe(1);
    expect(onlyRelation().support).toBe(2);
  });

  it("run in parallel between one pair", () => {
    const supply: BriefRelation = { ...ROUND, type: "supply" };
    const back: BriefRelation = { source: ROUND.target, type: "supply", target: ROUND.source };
    fold.put(briefRecord({ title: "A", relations: [ROUND, supply, back] }));
    expect(fold.graph.size).toBe(3);
  });

  it("are nothing when both ends are one entity", () => {
    fold.put(FIRST);
    const self: BriefRelation = { source: "Kestrel", type: "ownership", target: "Kestrel Robotics" };
    fold.put(briefRecord({ title: "Inside Kestrel", entities: { Kestrel: "company" }, relations: [self] }));
    judge({ op: "same", left: "party:kestrel", right: "party:kestrel robotics" });
    expect(fold.graph.filterEdges((_key, { kind }) => kind === "ownership")).toEqual([]);
  });
});

describe("claims", () => {
  it("stand between who says them and whom they are about", () => {
    fold.put(FIRST);
    const [claim = ""] = fold.graph.filterNodes((_key, { node }) => node === "claim");
    expect(fold.graph.getNodeAttributes(claim)).toMatchObject({
      kind: "forecast",
      publishedAt: "2025-01-10",
    });
    expect(fold.graph.inNeighbors(claim)).toEqual([fold.findEntity("person:ada quist")]);
    expect(fold.graph.outNeighbors(claim)).toEqual([fold.findEntity("party:kestrel")]);
  });
});

describe("judgements", () => {
  const statement = FIRST.relations[0]?.id ?? "";
  const claim = FIRST.claims[0]?.id ?? "";

  it("rejected statements and claims disappear, accepted ones are certain", () => {
    fold.put(FIRST);
    judge({ op: "accept", statement });
    expect(onlyRelation()).toMatchObject({ accepted: true, confidence: 1 });
    judge({ op: "accept", statement: claim });
    expect(fold.graph.getNodeAttributes(claim)).toMatchObject({ accepted: true, confidence: 1 });
    judge({ op: "reject", statement }, "2026-02-01");
    judge({ op: "reject", statement: claim }, "2026-02-01");
    expect(fold.graph.size).toBe(0);
    expect(fold.graph.hasNode(claim)).toBe(false);
  });

  it("reach statements that arrive later", () => {
    judge({ op: "reject", statement });
    fold.put(FIRST);
    expect(fold.graph.filterEdges((_key, { edge }) => edge === "relation")).toEqual([]);
  });

  it("restate a relation: it stands where it ought to, and a person vouches for it", () => {
    fold.putAll([FIRST, SECOND]);
    judge({ op: "restate", statement, type: "acquisition", turned: true, status: "denied" });
    const [restated = ""] = fold.graph.filterEdges((_key, { kind }) => kind === "acquisition");
    expect(fold.graph.extremities(restated)).toEqual(
      ["party:kestrel", "party:harbour capital"].map((key) => fold.findEntity(key)),
    );
    expect(fold.graph.getEdgeAttributes(restated)).toMatchObject({
      status: "denied",
      timeline: [{ date: "2025-01-10", status: "denied", article: FIRST.article.id }],
      accepted: true,
      confidence: 1,
      amounts: [AMOUNT],
      evidence: [{ statement, status: "denied" }],
    });
    const [other = ""] = fold.graph.filterEdges((_key, { kind }) => kind === "investment");
    expect(fold.graph.getEdgeAttributes(other)).toMatchObject({ support: 1, status: "rumoured" });
  });

  it("restate how a relation stood at its date, and leave what later articles say", () => {
    fold.putAll([FIRST, SECOND]);
    const earlier = SECOND.relations[0]?.id ?? "";
    judge({ op: "restate", statement: earlier, type: "investment", turned: false, status: "denied" });
    expect(onlyRelation()).toMatchObject({
      status: "confirmed",
      timeline: [
        { date: "2025-01-03", status: "denied" },
        { date: "2025-01-10", status: "confirmed" },
      ],
    });
  });

  it("restate from what was read, however often", () => {
    fold.put(FIRST);
    judge({ op: "restate", statement, type: "supply", turned: true, status: "ended" }, "2026-01-01");
    judge({ op: "restate", statement, type: "investment", turned: false, status: "confirmed" }, "2026-01-02");
    expect(onlyRelation()).toMatchObject({ kind: "investment", status: "confirmed", accepted: true });
  });

  it("restate no claim", () => {
    fold.put(FIRST);
    const before = fold.graph.getNodeAttributes(claim);
    judge({ op: "restate", statement: claim, type: "supply", turned: false, status: "ended" });
    expect(fold.graph.getNodeAttributes(claim)).toEqual(before);
  });

  it("rename and retype an entity by any of its keys, the latest on any of them", () => {
    fold.put(FIRST);
    judge({ op: "rename", entity: "party:kestrel robotics", name: "Kestrel One" }, "2026-01-02");
    judge({ op: "rename", entity: "party:kestrel", name: "Kestrel Zero" }, "2026-01-01");
    judge({ op: "retype", entity: "party:kestrel", kind: "organization" });
    expect(entityOf("party:kestrel")).toMatchObject({ label: "Kestrel One", kind: "organization" });
  });

  it("join and part entities", () => {
    fold.put(briefRecord({ title: "A", entities: { Alpha: "company", Omega: "company" } }));
    judge({ op: "same", left: "party:alpha", right: "party:omega" });
    expect(fold.graph.order).toBe(1);
    judge({ op: "different", left: "party:omega", right: "party:alpha" }, "2026-02-01");
    expect(fold.graph.order).toBe(2);
  });

  it("part names that an article takes for one thing", () => {
    fold.put(FIRST);
    judge({ op: "different", left: "party:kestrel", right: "party:kestrel robotics" });
    expect(fold.findEntity("party:kestrel")).not.toBe(fold.findEntity("party:kestrel robotics"));
  });
});

describe("articles", () => {
  it("replace what the same article said before", () => {
    fold.put(FIRST);
    fold.put({ ...FIRST, relations: [], claims: [] });
    expect(fold.graph.size).toBe(0);
    expect(fold.graph.getAttribute("articles")).toHaveLength(1);
  });

  it("follow corrected metadata", () => {
    fold.put(FIRST);
    const change = fold.put({ ...FIRST, article: { ...FIRST.article, url: "https://example.org/kestrel" } });
    expect(change).toMatchObject({ droppedArticles: [FIRST.article.id], changedNodes: [] });
    expect(fold.graph.getAttribute("articles")).toMatchObject([{ url: "https://example.org/kestrel" }]);
  });

  it("leave nothing behind, and an unknown one changes nothing", () => {
    fold.put(FIRST);
    expect(isEmptyChange(fold.remove("unknown"))).toBe(true);
    fold.remove(FIRST.article.id);
    expect(serialize(toSnapshot(fold.graph))).toBe(serialize(toSnapshot(createFold().graph)));
  });

  it("with dangling references yield what can be resolved", () => {
    const [relation] = FIRST.relations;
    const [claimed] = FIRST.claims;
    if (relation === undefined || claimed === undefined) throw new Error("the record lost its statements");
    fold.put({
      ...FIRST,
      relations: [{ ...relation, target: "e99" }],
      claims: [{ ...claimed, speaker: "e99", about: ["e98", ...claimed.about] }],
    });
    expect(fold.graph.mapEdges((_key, { kind }) => kind)).toEqual(["about"]);
  });
});

it("foldAll gives what putting one by one gives", () => {
  fold.put(SECOND);
  fold.put(FIRST);
  expect(serialize(toSnapshot(foldAll([FIRST, SECOND]).graph))).toBe(serialize(toSnapshot(fold.graph)));
});

function judge(decision: Decision, day = "2026-01-01"): void {
  fold.judge(toJudgement(decision, { by: "reader", at: `${day}T00:00:00Z` }));
}

function entityOf(key: string): EntityNode {
  const node = fold.graph.getNodeAttributes(fold.findEntity(key));
  if (node.node !== "entity") throw new Error(`${key} is no entity`);
  return node;
}

function onlyRelation(): RelationEdge {
  const relations = fold.graph
    .mapEdges((_key, attributes) => attributes)
    .filter((attributes): attributes is RelationEdge => attributes.edge === "relation");
  expect(relations).toHaveLength(1);
  const [relation] = relations;
  if (relation === undefined) throw new Error("there is no relation");
  return relation;
}
