/** The drawn relations as a table. */
import { RELATION_TABLE, STATUSES } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { dateWords } from "../../view/words/date-words.ts";
import { type RelationTableRow, relationRows } from "../../view/tables/table-rows.ts";
import { EntityLink } from "../evidence/entity-link.tsx";
import { SelectionLink } from "../evidence/selection-link.tsx";
import { StatusBadge } from "../evidence/status-badge.tsx";
import { SortableTable, type TableColumn } from "./sortable-table.tsx";

type Name = "from" | "relation" | "to" | "status" | "confidence" | "reports" | "last";

export function RelationTable({ app }: { readonly app: App }) {
  const { graph, visible } = app.state;
  return (
    <SortableTable
      label="Relations"
      columns={columnsFor(app)}
      rows={relationRows(graph.value.graph, visible.value)}
      keyOf={({ edge }) => edge}
      first={{ column: "from", direction: "ascending" }}
    />
  );
}

function columnsFor(app: App): readonly TableColumn<RelationTableRow, Name>[] {
  return [
    {
      name: "from",
      words: "From",
      value: ({ source }) => source.label,
      cell: ({ source }) => <EntityLink app={app} id={source.id} />,
    },
    {
      name: "relation",
      words: "Relation",
      value: ({ relation }) => RELATION_TABLE[relation.kind].forward,
      cell: ({ edge, relation }) => (
        <span class="table-relation" style={{ "--sign": `var(--${RELATION_TABLE[relation.kind].color})` }}>
          <span class="relation-sign" aria-hidden="true" />
          <SelectionLink app={app} to={{ kind: "relation", edge }}>
            {RELATION_TABLE[relation.kind].forward}
          </SelectionLink>
        </span>
      ),
    },
    {
      name: "to",
      words: "To",
      value: ({ target }) => target.label,
      cell: ({ target }) => <EntityLink app={app} id={target.id} />,
    },
    {
      name: "status",
      words: "Status",
      value: ({ relation }) => STATUSES.indexOf(relation.status),
      cell: ({ relation }) => <StatusBadge status={relation.status} />,
    },
    {
      name: "confidence",
      words: "Confidence",
      isNumber: true,
      value: ({ relation }) => relation.confidence,
      cell: ({ relation }) => relation.confidence.toFixed(2),
    },
    { name: "reports", words: "Reports", isNumber: true, value: ({ relation }) => relation.support },
    {
      name: "last",
      words: "Last report",
      isNumber: true,
      value: ({ relation }) => relation.lastSeen,
      cell: ({ relation }) => dateWords(relation.lastSeen),
    },
  ];
}
