/** The graph without pictures: every company with its relations, for browsers that have no WebGL. */
import type { App } from "../state/app-state.ts";
import { RELATION_TABLE, STATUS_TABLE } from "../../model/ontology.ts";
import { tableRows } from "../view/table-rows.ts";

export function GraphTable({ app }: { readonly app: App }) {
  const { graph, visible } = app.state;
  const rows = tableRows(graph.value.graph, visible.value);
  const name = (id: string, label: string) => (
    <button type="button" class="link" onClick={() => app.actions.select({ kind: "entity", id })}>
      {label}
    </button>
  );
  return (
    <section class="graph-table" aria-label="Relations">
      <p class="graph-table-note">
        This browser offers no WebGL, which drawing the graph needs. Here are its {rows.length} relations as a
        table.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
            <th scope="col">Status</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ edge, source, target, relation }) => (
            <tr key={edge}>
              <td>{name(source.id, source.label)}</td>
              <td>
                <button
                  type="button"
                  class="link"
                  onClick={() => app.actions.select({ kind: "relation", edge })}
                >
                  {RELATION_TABLE[relation.kind].forward}
                </button>
              </td>
              <td>{name(target.id, target.label)}</td>
              <td>{STATUS_TABLE[relation.status].label}</td>
              <td>{relation.support}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
