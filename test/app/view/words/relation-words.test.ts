import { describe, expect, it } from "vitest";
import {
  entityAt,
  isDisputed,
  relationArrow,
  relationSentence,
  relationVerb,
  supportWords,
} from "../../../../src/app/view/words/relation-words.ts";
import type { Status } from "../../../../src/model/ontology.ts";
import { sampleGraph } from "../../sample-graph.ts";

const { graph, id, edge } = sampleGraph();

describe("a relation in words", () => {
  it.each([
    ["investment", "forward", "invests in", "→"],
    ["investment", "backward", "is funded by", "←"],
    ["partnership", "forward", "partners with", "↔"],
  ] as const)("%s, %s", (type, direction, verb, arrow) => {
    expect(relationVerb(type, direction)).toBe(verb);
    expect(relationArrow(type, direction)).toBe(arrow);
  });

  it("is a sentence from source to target", () => {
    expect(relationSentence(graph, edge("acquisition", "Qorvel", "Tessaro"))).toBe("Qorvel acquires Tessaro");
  });
});

describe("support in words", () => {
  it.each([
    [1, 1, "1 report"],
    [3, 3, "3 independent reports"],
    [3, 1, "3 reports, 1 independent origin"],
    [5, 2, "5 reports, 2 independent origins"],
  ])("%i reports of %i origins", (support, origins, words) => {
    expect(supportWords({ support, origins })).toBe(words);
  });
});

describe("a relation", () => {
  const timeline = (...statuses: readonly Status[]) => ({
    timeline: statuses.map((status, index) => ({ date: null, status, article: String(index) })),
  });

  it("is disputed when reports differ", () => {
    expect(isDisputed(timeline("confirmed", "confirmed"))).toBe(false);
    expect(isDisputed(timeline("rumoured", "denied"))).toBe(true);
  });
});

describe("the entity at a node", () => {
  it("is none at a claim and where nothing is", () => {
    const claim = graph.filterNodes((_, { node }) => node === "claim")[0] ?? "";
    expect(entityAt(graph, id("Qorvel"))?.label).toBe("Qorvel");
    expect(entityAt(graph, claim)).toBeNull();
    expect(entityAt(graph, "ent_none")).toBeNull();
  });
});
