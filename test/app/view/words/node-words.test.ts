import { describe, expect, it } from "vitest";
import { nodeWords } from "../../../../src/app/view/words/node-words.ts";
import { sampleGraph } from "../../sample-graph.ts";

describe("a node in words", () => {
  const { graph, id } = sampleGraph();

  it.each([
    ["Qorvel", "Qorvel, company, 3 relations"],
    ["Nimbrax", "Nimbrax, company, 2 relations"],
    ["Ministry of Tides", "Ministry of Tides, organization, 1 relation"],
    ["Ada Lund", "Ada Lund, person, 0 relations"],
  ])("%s", (name, words) => {
    expect(nodeWords(graph, id(name))).toBe(words);
  });

  it("reads a claim out", () => {
    const claim = graph.findNode((_, { kind }) => kind === "fact") ?? "";
    expect(nodeWords(graph, claim)).toMatch(/^Here is fact number 2\. \(fact\)$/);
  });
});
