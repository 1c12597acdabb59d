import { expect, it } from "vitest";
import { latestFirst, leadingSentence } from "../../../../src/app/view/reading/evidence-order.ts";
import { sampleGraph, sayingRecord } from "../../sample-graph.ts";

const told = (title: string, date: string | null, status: "rumoured" | "confirmed") =>
  sayingRecord({
    title,
    date,
    entities: [
      ["Qorvel", "company"],
      ["Nimbrax", "company"],
    ],
    relations: [{ type: "acquisition", ends: ["Qorvel", "Nimbrax"], status }],
  });

const { graph, edge } = sampleGraph(
  told("First a rumour", "2025-01-02", "rumoured"),
  told("Then the news", "2025-02-03", "confirmed"),
  told("An old rumour again", "2025-03-04", "rumoured"),
  told("Nobody knows when", null, "rumoured"),
);
const articles = new Map(graph.getAttribute("articles").map((article) => [article.id, article]));
const relation = graph.getEdgeAttributes(edge("acquisition", "Qorvel", "Nimbrax"));
if (relation.edge !== "relation") throw new Error("An acquisition is a relation.");
const titleOf = ({ article }: { readonly article: string }) => articles.get(article)?.title;

it("puts the latest first and the undated last", () => {
  expect(latestFirst(relation.evidence, articles).map(titleOf)).toEqual([
    "An old rumour again",
    "Then the news",
    "First a rumour",
    "Nobody knows when",
  ]);
});

it("lets the sentence speak that says what is so", () => {
  const leading = leadingSentence(relation, articles);
  expect(leading && titleOf(leading)).toBe("Then the news");
  expect(leadingSentence({ ...relation, evidence: [] }, articles)).toBeUndefined();
});
