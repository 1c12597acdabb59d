/** One step of a path: the surest relation between the two with its sentence, and what else joins them. */
import type { Hop } from "../../../graph/query/path.ts";
import { RELATION_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { leadingSentence } from "../../view/reading/evidence-order.ts";
import { relationSentence, relationVerb } from "../../view/words/relation-words.ts";
import { EntityLink } from "../evidence/entity-link.tsx";
import { EvidenceItem } from "../evidence/evidence-item.tsx";
import { RelationLines } from "../evidence/relation-lines.tsx";
import { SelectionLink } from "../evidence/selection-link.tsx";

interface PathStepProps {
  readonly app: App;
  readonly hop: Hop;
  readonly number: number;
}

export function PathStep({ app, hop, number }: PathStepProps) {
  const { graph } = app.state.graph.value;
  const [edge, ...others] = hop.edges;
  if (edge === undefined || !graph.hasEdge(edge)) return null;
  const relation = graph.getEdgeAttributes(edge);
  if (relation.edge !== "relation") return null;
  const articles = new Map(graph.getAttribute("articles").map((article) => [article.id, article]));
  const sentence = leadingSentence(relation, articles);
  const direction = graph.source(edge) === hop.from ? "forward" : "backward";
  return (
    <li class="path-step" style={{ "--sign": `var(--${RELATION_TABLE[relation.kind].color})` }}>
      <h3 class="path-words">
        <span class="path-number">{number}</span>
        <span>
          <EntityLink app={app} id={hop.from} />{" "}
          <SelectionLink app={app} to={{ kind: "relation", edge }} class="path-verb">
            {relationVerb(relation.kind, direction)}
          </SelectionLink>{" "}
          <EntityLink app={app} id={hop.to} />
        </span>
      </h3>
      {sentence !== undefined && (
        <ul class="evidence-list">
          <EvidenceItem
            app={app}
            evidence={sentence}
            article={articles.get(sentence.article)}
            parties={[hop.from, hop.to]}
            words={relationSentence(graph, edge)}
          />
        </ul>
      )}
      {others.length > 0 && (
        <div class="path-others">
          <p class="panel-facts">Also between them</p>
          <RelationLines app={app} edges={others} />
        </div>
      )}
    </li>
  );
}
