/** What stands in the middle of the page when there is no graph to see: loading, failed, empty, or all filtered away. */
import type { App } from "../../state/app.ts";
import { OPENING_FILTERS } from "../../state/opening-filters.ts";

interface PageStateProps {
  readonly app: App;
  readonly onAdd: () => void;
}

export function PageState({ app, onAdd }: PageStateProps) {
  const { phase, graph, visible } = app.state;
  const now = phase.value;
  if (now.kind === "loading") return <Loading done={now.done} total={now.total} />;
  if (now.kind === "gathering") return <Gathering nodes={now.nodes} />;
  if (now.kind === "failed") return <Failed message={now.error.message} hint={now.error.hint} />;
  if (graph.value.graph.getAttribute("articles").length === 0) {
    return (
      <section class="page-state">
        <h1>No articles yet</h1>
        <p>Add one, and Relata draws the companies, relations and claims in it, each with its sentence.</p>
        <button type="button" class="button button-primary" onClick={onAdd}>
          Add an article
        </button>
      </section>
    );
  }
  if (visible.value.nodes.size > 0) return null;
  return (
    <section class="page-state">
      <h1>Nothing passes the filters</h1>
      <p>
        The graph has {graph.value.graph.order} nodes, and together the filters above hide them all. Take one
        of them off, or all:
      </p>
      <button
        type="button"
        class="button"
        onClick={() => app.actions.setLook({ filters: OPENING_FILTERS, trail: [] }, "Filters reset")}
      >
        Reset the filters
      </button>
    </section>
  );
}

function Loading({ done, total }: { readonly done: number; readonly total: number }) {
  const hasCount = total > 0;
  return (
    <section class="page-state" aria-busy="true">
      <p>{hasCount ? `Reading articles: ${done} of ${total}` : "Opening the graph…"}</p>
      <progress aria-label="Loading" {...(hasCount && { max: total, value: done })} />
    </section>
  );
}

function Gathering({ nodes }: { readonly nodes: number }) {
  return (
    <section class="page-state" aria-busy="true">
      <p>Gathering {nodes.toLocaleString("en")} nodes into communities…</p>
      <progress aria-label="Gathering" />
    </section>
  );
}

function Failed({ message, hint }: { readonly message: string; readonly hint: string }) {
  return (
    <section class="page-state" role="alert">
      <h1>The graph could not be opened</h1>
      <p>{message}</p>
      {hint !== "" && <p>{hint}</p>}
      <button type="button" class="button" onClick={() => window.location.reload()}>
        Try again
      </button>
    </section>
  );
}
