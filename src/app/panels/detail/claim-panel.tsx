/** One claim in full: its words, who says it, whom it is about, where it stands. */
import { CLAIM_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { claimEnds } from "../../view/reading/claim-ends.ts";
import { ConfidenceBar } from "../evidence/confidence-bar.tsx";
import { EntityLink } from "../evidence/entity-link.tsx";
import { KindBadge } from "../evidence/kind-badge.tsx";
import { MarkedQuote } from "../evidence/marked-quote.tsx";
import { SourceLine } from "../evidence/source-line.tsx";
import { VerdictButtons } from "../evidence/verdict-buttons.tsx";
import { PanelHeading } from "./panel-heading.tsx";

export function ClaimPanel({ app, id }: { readonly app: App; readonly id: string }) {
  const { graph } = app.state.graph.value;
  const claim = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
  if (claim?.node !== "claim") return <p class="panel-empty">This claim is no longer in the graph.</p>;
  const wording = CLAIM_KIND_TABLE[claim.kind];
  const { speaker, about } = claimEnds(graph, id);
  const article = graph.getAttribute("articles").find((summary) => summary.id === claim.article);
  const { start, end } = claim;
  return (
    <div class="claim-panel" style={{ "--sign": `var(--${wording.color})` }}>
      <header class="panel-head panel-head-sticky">
        <KindBadge {...wording} />
        <PanelHeading>
          {speaker === null ? "The article" : graph.getNodeAttribute(speaker, "label")} says
        </PanelHeading>
        <p class="panel-facts">{wording.description}</p>
      </header>
      <div class={`claim-quote claim-row-${claim.kind}`}>
        <MarkedQuote
          app={app}
          quote={claim.label}
          parties={[...about, ...(speaker === null ? [] : [speaker])]}
        />
        <SourceLine app={app} article={article} span={{ start, end }} />
        <div class="evidence-foot">
          <span class="labelled">
            Confidence <ConfidenceBar confidence={claim.confidence} />
          </span>
          <VerdictButtons app={app} statement={id} words={`“${claim.label}”`} />
        </div>
      </div>
      <dl class="facts">
        <dt>Said by</dt>
        <dd>{speaker === null ? "the article itself" : <EntityLink app={app} id={speaker} />}</dd>
        <dt>About</dt>
        <dd>
          {about.length === 0
            ? "the market as a whole, no one company"
            : about.map((party) => <EntityLink key={party} app={app} id={party} />)}
        </dd>
      </dl>
    </div>
  );
}
