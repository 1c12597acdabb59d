/** The sentences behind a relation, latest first: each with its article, date, status, speaker, and a way to judge it. */
import type { ArticleSummary, EdgeEvidence } from "../../graph/graph-model.ts";
import { compareText } from "../../model/order.ts";
import type { App } from "../state/app-state.ts";
import { relationSentence } from "../view/relation-words.ts";
import { EvidenceItem } from "./evidence-item.tsx";

export function EvidenceList({ app, edge }: { readonly app: App; readonly edge: string }) {
  const { graph } = app.state.graph.value;
  const relation = graph.getEdgeAttributes(edge);
  if (relation.edge !== "relation") return null;
  const articles = new Map(graph.getAttribute("articles").map((article) => [article.id, article]));
  const words = relationSentence(graph, edge);
  return (
    <ul class="evidence-list">
      {latestFirst(relation.evidence, articles).map((evidence) => (
        <EvidenceItem
          key={`${evidence.article} ${evidence.start}`}
          app={app}
          evidence={evidence}
          article={articles.get(evidence.article)}
          parties={graph.extremities(edge)}
          words={words}
        />
      ))}
    </ul>
  );
}

function latestFirst(
  evidence: readonly EdgeEvidence[],
  articles: ReadonlyMap<string, ArticleSummary>,
): EdgeEvidence[] {
  const dateOf = ({ article }: EdgeEvidence): string => articles.get(article)?.publishedAt ?? "";
  return [...evidence].sort(
    (left, right) => compareText(dateOf(right), dateOf(left)) || left.start - right.start,
  );
}
