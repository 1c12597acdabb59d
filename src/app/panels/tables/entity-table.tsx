/** The drawn entities as a table. */
import { ENTITY_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { dateWords } from "../../view/words/date-words.ts";
import { type EntityTableRow, entityRows } from "../../view/tables/table-rows.ts";
import { EntityLink } from "../evidence/entity-link.tsx";
import { KindBadge } from "../evidence/kind-badge.tsx";
import { SortableTable, type TableColumn } from "./sortable-table.tsx";

type Name = "name" | "kind" | "relations" | "mentions" | "articles" | "first" | "last";

export function EntityTable({ app }: { readonly app: App }) {
  const { graph, visible } = app.state;
  return (
    <SortableTable
      label="Entities"
      columns={columnsFor(app)}
      rows={entityRows(graph.value.graph, visible.value)}
      keyOf={({ id }) => id}
      first={{ column: "relations", direction: "descending" }}
    />
  );
}

function columnsFor(app: App): readonly TableColumn<EntityTableRow, Name>[] {
  return [
    {
      name: "name",
      words: "Name",
      value: ({ entity }) => entity.label,
      cell: ({ id }) => <EntityLink app={app} id={id} />,
    },
    {
      name: "kind",
      words: "Kind",
      value: ({ entity }) => entity.kind,
      cell: ({ entity }) => <KindBadge {...ENTITY_KIND_TABLE[entity.kind]} />,
    },
    { name: "relations", words: "Relations", isNumber: true, value: ({ relations }) => relations },
    { name: "mentions", words: "Mentions", isNumber: true, value: ({ entity }) => entity.mentions },
    { name: "articles", words: "Articles", isNumber: true, value: ({ entity }) => entity.articles.length },
    {
      name: "first",
      words: "First seen",
      isNumber: true,
      value: ({ entity }) => entity.firstSeen,
      cell: ({ entity }) => dateWords(entity.firstSeen),
    },
    {
      name: "last",
      words: "Last seen",
      isNumber: true,
      value: ({ entity }) => entity.lastSeen,
      cell: ({ entity }) => dateWords(entity.lastSeen),
    },
  ];
}
