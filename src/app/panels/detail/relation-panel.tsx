/** One relation: how it stands and stood, the sentences it rests on, and what else joins the same two parties. */
import { RELATION_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { amountWords } from "../../view/words/amount-words.ts";
import { periodWords } from "../../view/words/date-words.ts";
import { parallelRelations } from "../../view/reading/parallel-relations.ts";
import { isDisputed, relationVerb, supportWords } from "../../view/words/relation-words.ts";
import { ConfidenceBar } from "../evidence/confidence-bar.tsx";
import { EntityLink } from "../evidence/entity-link.tsx";
import { EvidenceList } from "../evidence/evidence-list.tsx";
import { KindBadge } from "../evidence/kind-badge.tsx";
import { RelationLines } from "../evidence/relation-lines.tsx";
import { StatusBadge } from "../evidence/status-badge.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import { StatusTimeline } from "./status-timeline.tsx";

export function RelationPanel({ app, edge }: { readonly app: App; readonly edge: string }) {
  const { graph } = app.state.graph.value;
  const relation = graph.hasEdge(edge) ? graph.getEdgeAttributes(edge) : null;
  if (relation?.edge !== "relation")
    return <p class="panel-empty">This relation is no longer in the graph.</p>;
  const wording = RELATION_TABLE[relation.kind];
  const [source, target] = graph.extremities(edge);
  const parallel = parallelRelations(graph, edge);
  const amounts = [...new Set(relation.amounts.map(amountWords))];
  return (
    <div style={{ "--sign": `var(--${wording.color})` }}>
      <header class="panel-head panel-head-sticky">
        <KindBadge {...wording} />
        <PanelHeading>
          <EntityLink app={app} id={source} />{" "}
          <span class="title-verb">{relationVerb(relation.kind, "forward")}</span>{" "}
          <EntityLink app={app} id={target} />
        </PanelHeading>
        <p class="panel-facts">
          {supportWords(relation)} · {periodWords(relation.firstSeen, relation.lastSeen)}
          {amounts.length > 0 && ` · ${amounts.join(", ")}`}
        </p>
        <p class="panel-marks">
          <StatusBadge status={relation.status} />
          {isDisputed(relation) && <span class="disputed">reports differ</span>}
          {relation.accepted && <span class="accepted">judged right</span>}
          <span class="labelled">
            Confidence <ConfidenceBar confidence={relation.confidence} />
          </span>
        </p>
      </header>
      {relation.timeline.length > 1 && <StatusTimeline app={app} timeline={relation.timeline} />}
      <section class="panel-section">
        <h3 class="section-title">
          Evidence<span class="section-count">{relation.evidence.length}</span>
        </h3>
        <EvidenceList app={app} edge={edge} />
      </section>
      {parallel.length > 0 && (
        <section class="panel-section">
          <h3 class="section-title">Between the same two</h3>
          <RelationLines app={app} edges={parallel.map((other) => other.edge)} />
        </section>
      )}
    </div>
  );
}
