/** The sentences behind a relation, latest first: each with its article, date, status, speaker, and a way to judge it. */
import type { App } from "../../state/app.ts";
import { latestFirst } from "../../view/reading/evidence-order.ts";
import { relationSentence } from "../../view/words/relation-words.ts";
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
