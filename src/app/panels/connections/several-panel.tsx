/** Several entities together: who they are, what joins them, whom they share; of two, how to get from one to the other. */
import { ENTITY_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { goInto } from "../../state/look-moves.ts";
import { commonNeighbours, relationsAmong } from "../../view/visible/common-neighbours.ts";
import { entityAt } from "../../view/words/relation-words.ts";
import { EntityLink } from "../evidence/entity-link.tsx";
import { Icon } from "../parts/icon.tsx";
import { KindBadge } from "../evidence/kind-badge.tsx";
import { PanelHeading } from "../detail/panel-heading.tsx";
import { RelationLines } from "../evidence/relation-lines.tsx";
import { Absence } from "./absence.tsx";

export function SeveralPanel({ app, ids }: { readonly app: App; readonly ids: readonly string[] }) {
  const { graph } = app.state.graph.value;
  const { edges } = app.state.visible.value;
  const among = relationsAmong(graph, ids);
  const shared = commonNeighbours(graph, ids);
  const [left, right] = ids;
  const pair = ids.length === 2 && left !== undefined && right !== undefined ? { left, right } : null;
  return (
    <>
      <header class="panel-head">
        <PanelHeading>{ids.length} selected</PanelHeading>
        <p class="panel-facts">Shift-click another, or open its menu, to add it or take it out.</p>
      </header>
      <ul class="several">
        {ids.map((id) => {
          const entity = entityAt(graph, id);
          if (entity === null) return null;
          return (
            <li key={id}>
              <EntityLink app={app} id={id} />
              <KindBadge {...ENTITY_KIND_TABLE[entity.kind]} />
              <button
                type="button"
                class="button button-quiet button-icon"
                aria-label={`Take out ${entity.label}`}
                onClick={() => app.actions.toggle(id)}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <p class="panel-tools">
        {pair !== null && (
          <button
            type="button"
            class="tool-button"
            data-key="path"
            onClick={() =>
              app.actions.select({ kind: "path", from: pair.left, to: pair.right, anywhere: false })
            }
          >
            How are they connected? <kbd aria-hidden="true">f</kbd>
          </button>
        )}
        <button type="button" class="tool-button" data-key="focus" onClick={() => goInto(app, ids)}>
          Focus on them <kbd aria-hidden="true">g</kbd>
        </button>
      </p>
      {among.length > 0 && (
        <section class="panel-section">
          <h3 class="section-title">
            Between them<span class="section-count">{among.length}</span>
          </h3>
          <RelationLines app={app} edges={among} />
        </section>
      )}
      {pair !== null && !among.some((edge) => edges.has(edge)) && <Absence app={app} {...pair} />}
      <section class="panel-section">
        <h3 class="section-title">
          {ids.length === 2 ? "Both have relations with" : "All have relations with"}
          <span class="section-count">{shared.length}</span>
        </h3>
        {shared.length === 0 && <p class="panel-empty">No party that the others have relations with too.</p>}
        <ul class="name-list">
          {shared.map((id) => (
            <li key={id}>
              <EntityLink app={app} id={id} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
