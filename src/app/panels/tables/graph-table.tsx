/** What is drawn as tables, under the same filters: for reading in rows, for screen readers, and where there is no WebGL. */
import { useSignal } from "@preact/signals";
import type { App } from "../../state/app.ts";
import { Tabs } from "../parts/tabs.tsx";
import { EntityTable } from "./entity-table.tsx";
import { RelationTable } from "./relation-table.tsx";

interface GraphTableProps {
  readonly app: App;
  /** Why there is no drawing, where there can be none. */
  readonly note?: string;
}

type Table = "relations" | "entities";

const TABLES: readonly { readonly name: Table; readonly words: string }[] = [
  { name: "relations", words: "Relations" },
  { name: "entities", words: "Companies and others" },
];

export function GraphTable({ app, note }: GraphTableProps) {
  const table = useSignal<Table>("relations");
  return (
    <section class="graph-table" aria-label="The graph as tables">
      {note !== undefined && <p class="graph-table-note">{note}</p>}
      <Tabs label="Table of" tabs={TABLES} current={table}>
        {table.value === "relations" ? <RelationTable app={app} /> : <EntityTable app={app} />}
      </Tabs>
    </section>
  );
}
