import { describe, expect, it } from "vitest";
import { absenceSentences } from "../../../../src/app/view/reading/absence.ts";
import { nodesByKey } from "../../../../src/app/view/reading/node-of-name.ts";
import { verdictsOf } from "../../../../src/app/view/reading/verdicts.ts";
import { toArticle } from "../../../../src/model/article.ts";
import { createFold } from "../../../../src/graph/fold.ts";
import { type Decision, type Judgement, toJudgement } from "../../../../src/model/judgement.ts";
import type { ArticleRecord } from "../../../../src/model/record.ts";
import { SAMPLE_RECORD } from "../../sample-graph.ts";

const TEXT =
  "Qorvel and Nimbrax were named. Qorvel may buy Tessaro. Qorvel will not speak of Tessaro. The Ministry of Tides sues Tessaro, not Nimbrax. It would rain if Qorvel bought the Ministry of Tides.";

/** The sample's relations as sentences in which both parties really stand. */
function record(): ArticleRecord {
  const article = toArticle({ title: "Named together", text: TEXT, publishedAt: "2025-03-04" });
  const sentenceOf = (part: string) => {
    const start = TEXT.indexOf(part);
    return { start, end: start + part.length, quote: part };
  };
  const quotes: Readonly<Record<string, string>> = {
    acquisition: "Qorvel may buy Tessaro.",
    litigation: "The Ministry of Tides sues Tessaro, not Nimbrax.",
  };
  return {
    ...SAMPLE_RECORD,
    article,
    entities: SAMPLE_RECORD.entities.map((entity) => ({
      ...entity,
      mentions: [...TEXT.matchAll(new RegExp(entity.name, "gu"))].map(
        ({ index }) => [index, index + entity.name.length] as const,
      ),
    })),
    relations: SAMPLE_RECORD.relations.flatMap((relation) => {
      const quote = quotes[relation.type];
      return quote === undefined ? [] : [{ ...relation, evidence: [sentenceOf(quote)] }];
    }),
    claims: [],
  };
}

const told = record();
const fold = createFold();
fold.put(told);
const { graph } = fold;
const statement = told.relations.find(({ type }) => type === "acquisition")?.id ?? "";
let minute = 0;
const id = (name: string): string => graph.findNode((_, { label }) => label === name) ?? "";

function findings(
  left: string,
  right: string,
  seen = graph.edges(),
  { judged = [], minConfidence = 0 }: { judged?: readonly Judgement[]; minConfidence?: number } = {},
) {
  const input = {
    graph,
    record: told,
    nodes: nodesByKey(graph),
    visible: { edges: new Set(seen) },
    verdicts: verdictsOf(judged),
    minConfidence,
  };
  return absenceSentences(input, id(left), id(right)).map(({ finding }) => [finding.kind, finding.words]);
}

describe("why there is no edge", () => {
  it("names the sentences in which nothing was found", () => {
    expect(findings("Qorvel", "Nimbrax")).toEqual([["nothing", "No relation of these two was found in it."]]);
  });

  it("tells what is drawn, and what the filters hide", () => {
    const words = "“Qorvel acquires Tessaro”, rumoured";
    expect(findings("Qorvel", "Tessaro")[0]).toEqual(["drawn", `Drawn as ${words}.`]);
    expect(findings("Qorvel", "Tessaro", [])[0]).toEqual([
      "hidden",
      `Known as ${words}: the filters hide it.`,
    ]);
    expect(findings("Qorvel", "Tessaro")[1]?.[0]).toBe("nothing");
  });

  it("tells what is less sure than the filters ask for", () => {
    expect(findings("Qorvel", "Tessaro", [], { minConfidence: 0.95 })[0]).toEqual([
      "unsure",
      "Known as “Qorvel acquires Tessaro”, rumoured, but at 0.90 below the least confidence, 0.95.",
    ]);
  });

  it("tells what is only supposed", () => {
    expect(findings("Qorvel", "Ministry of Tides")).toEqual([
      ["supposed", "What stands after “if” is only supposed: nothing is drawn from it."],
    ]);
  });

  it("tells what was read of others", () => {
    expect(findings("Ministry of Tides", "Nimbrax")).toEqual([
      ["other", "Read as “Ministry of Tides takes action against Tessaro”."],
    ]);
  });

  it("tells what it was corrected to, hidden or drawn", () => {
    const restated = judge({ op: "restate", statement, type: "supply", turned: true, status: "ended" });
    const words = "“Tessaro supplies Qorvel”, ended, as it was corrected";
    const judged = [restated];
    expect(findings("Qorvel", "Tessaro", graph.edges(), { judged })[0]).toEqual([
      "drawn",
      `Drawn as ${words}.`,
    ]);
    expect(findings("Qorvel", "Tessaro", [], { judged })[0]).toEqual([
      "hidden",
      `Known as ${words}: the filters hide it.`,
    ]);
  });

  it("tells what was judged wrong", () => {
    const judged = [judge({ op: "reject", statement })];
    expect(findings("Qorvel", "Tessaro", graph.edges(), { judged })[0]).toEqual([
      "rejected",
      "Read as “Qorvel acquires Tessaro”, which was judged wrong.",
    ]);
  });
});

/** Judges in the graph; each judgement is later than the one before. */
function judge(decision: Decision): Judgement {
  minute += 1;
  const judgement = toJudgement(decision, { by: "reader", at: `2025-04-01T10:0${minute}:00Z` });
  fold.judge(judgement);
  return judgement;
}
