import { describe, expect, it } from "vitest";
import { counted, summaryWords } from "../../../../src/app/view/words/summary.ts";
import { sampleGraph } from "../../sample-graph.ts";

describe("the summary", () => {
  it("counts what the graph is made of", () => {
    expect(summaryWords(sampleGraph().graph)).toBe("1 article · 4 companies · 4 relations · 2 claims");
  });

  it.each([
    [0, "0 claims"],
    [1, "1 claim"],
    [1204, "1,204 claims"],
  ])("says %d as %s", (count, words) => {
    expect(counted(count, "claim", "claims")).toBe(words);
  });
});
