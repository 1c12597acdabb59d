import { describe, expect, it } from "vitest";
import { nodeOfLocal, nodesByKey } from "../../../../src/app/view/reading/node-of-name.ts";
import { statementHome } from "../../../../src/app/view/reading/statement-home.ts";
import { placedStatements } from "../../../../src/app/view/reading/statements.ts";
import { createFold } from "../../../../src/graph/fold.ts";
import { toJudgement } from "../../../../src/model/judgement.ts";
import { SAMPLE_RECORD, sampleGraph, sayingRecord } from "../../sample-graph.ts";

describe("the home of a statement", () => {
  it("is the relation or claim that it became", () => {
    const { graph, edge } = sampleGraph();
    const nodes = nodesByKey(graph);
    const homes = placedStatements(SAMPLE_RECORD).map((one) =>
      statementHome(graph, nodes, SAMPLE_RECORD, one),
    );
    expect(homes[0]).toEqual({ kind: "relation", edge: edge("supply", "Qorvel", "Nimbrax") });
    expect(homes[4]).toEqual({ kind: "claim", id: SAMPLE_RECORD.claims[0]?.id });
    expect(homes).not.toContain(null);
  });

  it("is found for undirected relations whichever end comes first", () => {
    for (const ends of [["Orvane", "Tessaro"] as const, ["Tessaro", "Orvane"] as const]) {
      const record = sayingRecord({
        title: "Rivals",
        entities: ends.map((name) => [name, "company"] as const),
        relations: [{ type: "competition", ends }],
      });
      const { graph } = sampleGraph(record);
      const [placed] = placedStatements(record);
      if (placed === undefined) throw new Error("The record states one relation.");
      expect(statementHome(graph, nodesByKey(graph), record, placed)?.kind).toBe("relation");
    }
  });

  it("is nowhere once it was judged wrong, or its article taken out", () => {
    const fold = createFold();
    fold.put(SAMPLE_RECORD);
    const signature = { by: "tester", at: "2025-01-01T00:00:00Z" };
    const [relation] = SAMPLE_RECORD.relations;
    const [claim] = SAMPLE_RECORD.claims;
    for (const statement of [relation?.id ?? "", claim?.id ?? ""])
      fold.judge(toJudgement({ op: "reject", statement }, signature));
    const homes = () =>
      placedStatements(SAMPLE_RECORD).map((one) =>
        statementHome(fold.graph, nodesByKey(fold.graph), SAMPLE_RECORD, one),
      );
    expect(homes().map((home) => home === null)).toEqual([true, false, false, false, true, false]);
    fold.remove(SAMPLE_RECORD.article.id);
    expect(homes().every((home) => home === null)).toBe(true);
  });
});

describe("the node of a local entity", () => {
  it("is found by its name key, however the name is written", () => {
    const { graph, id } = sampleGraph();
    const local = {
      id: "e9",
      name: "QORVEL Inc.",
      kind: "company",
      names: ["QORVEL Inc."],
      mentions: [],
    } as const;
    expect(nodeOfLocal(nodesByKey(graph), local)).toBe(id("Qorvel"));
    expect(nodeOfLocal(nodesByKey(graph), { ...local, name: "Nobody", names: ["Nobody"] })).toBeUndefined();
  });
});
