import { describe, expect, it } from "vitest";
import { sentencesWithBoth, sharedArticles } from "../../../../src/app/view/reading/named-together.ts";
import { nodesByKey } from "../../../../src/app/view/reading/node-of-name.ts";
import { toArticle } from "../../../../src/model/article.ts";
import { SAMPLE_RECORD, sampleGraph, sayingRecord } from "../../sample-graph.ts";

const apart = sayingRecord({ title: "Orvane alone", entities: [["Solana Sails", "company"]] });
const { graph, id } = sampleGraph(SAMPLE_RECORD, apart);

describe("where two are named together", () => {
  it("is the articles that mention both", () => {
    expect(sharedArticles(graph, id("Nimbrax"), id("Orvane"))).toEqual([SAMPLE_RECORD.article.id]);
    expect(sharedArticles(graph, id("Nimbrax"), id("Solana Sails"))).toEqual([]);
  });

  it("is the sentences that name both", () => {
    const text = "Qorvel fell. Then Qorvel met Nimbrax in Oslo.  Nimbrax left.";
    const record = {
      ...SAMPLE_RECORD,
      article: toArticle({ title: "A meeting", text }),
      entities: SAMPLE_RECORD.entities.map((entity) => ({
        ...entity,
        mentions: [...text.matchAll(new RegExp(entity.name, "gu"))].map(
          ({ index }) => [index, index + entity.name.length] as const,
        ),
      })),
    };
    const nodes = nodesByKey(graph);
    const quotes = sentencesWithBoth(record, nodes, id("Qorvel"), id("Nimbrax")).map(({ quote }) => quote);
    expect(quotes).toEqual(["Then Qorvel met Nimbrax in Oslo."]);
    expect(sentencesWithBoth(record, nodes, id("Qorvel"), id("Orvane"))).toEqual([]);
  });
});
