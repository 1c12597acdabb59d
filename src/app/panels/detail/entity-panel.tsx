/** Everything the graph knows of one entity: names, relations with their sentences, claims, and how to correct it. */
import { viewEntity } from "../../../graph/query/entity-view.ts";
import { ENTITY_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { periodWords } from "../../view/words/date-words.ts";
import { aliasesOf } from "../../view/words/other-names.ts";
import { counted } from "../../view/words/summary.ts";
import { CorrectEntity } from "../judging/correct-entity.tsx";
import { KindBadge } from "../evidence/kind-badge.tsx";
import { ClaimList } from "./claim-list.tsx";
import { EntityTools } from "./entity-tools.tsx";
import { PanelHeading } from "./panel-heading.tsx";
import { RelationGroup } from "./relation-group.tsx";

export function EntityPanel({ app, id }: { readonly app: App; readonly id: string }) {
  const view = viewEntity(app.state.graph.value.graph, id);
  if (view === null) return <p class="panel-empty">This is no longer in the graph.</p>;
  const { entity, relations, claimsBy, claimsAbout } = view;
  const aliases = aliasesOf(entity);
  const isBare = relations.length === 0 && claimsBy.length === 0 && claimsAbout.length === 0;
  return (
    <>
      <header class="panel-head panel-head-sticky">
        <KindBadge {...ENTITY_KIND_TABLE[entity.kind]} />
        <PanelHeading>{entity.label}</PanelHeading>
        {aliases.length > 0 && <p class="panel-aliases">also {aliases.join(" · ")}</p>}
        <p class="panel-facts">
          In {counted(entity.articles.length, "article", "articles")},{" "}
          {counted(entity.mentions, "mention", "mentions")} · {periodWords(entity.firstSeen, entity.lastSeen)}
        </p>
      </header>
      <EntityTools app={app} id={id} entity={entity} />
      {relations.map((group) => (
        <RelationGroup key={group.type} app={app} type={group.type} relations={group.relations} />
      ))}
      <ClaimList app={app} title="Claims by it" claims={claimsBy} />
      <ClaimList app={app} title="Claims about it" claims={claimsAbout} />
      {isBare && (
        <p class="panel-empty">
          The articles name {entity.label} but say nothing of it that Relata keeps: no relation and no claim.
        </p>
      )}
      <CorrectEntity app={app} id={id} entity={entity} />
    </>
  );
}
