/** Relations in one line each: sign, words that open it, status. */
import { RELATION_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { relationSentence } from "../../view/words/relation-words.ts";
import { SelectionLink } from "./selection-link.tsx";
import { StatusBadge } from "./status-badge.tsx";

export function RelationLines({ app, edges }: { readonly app: App; readonly edges: readonly string[] }) {
  const { graph } = app.state.graph.value;
  return (
    <ul class="parallel-rows">
      {edges.map((edge) => {
        const relation = graph.getEdgeAttributes(edge);
        if (relation.edge !== "relation") return null;
        return (
          <li key={edge} style={{ "--sign": `var(--${RELATION_TABLE[relation.kind].color})` }}>
            <span class="relation-sign" aria-hidden="true" />
            <SelectionLink app={app} to={{ kind: "relation", edge }} class="entity-link">
              {relationSentence(graph, edge)}
            </SelectionLink>
            <StatusBadge status={relation.status} />
          </li>
        );
      })}
    </ul>
  );
}
