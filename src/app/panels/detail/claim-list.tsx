/** Claims in short: kind, words, speaker, date. A long list begins with its latest. */
import { useSignal } from "@preact/signals";
import type { ClaimView } from "../../../graph/query/entity-view.ts";
import type { App } from "../../state/app.ts";
import { usePrinting } from "../parts/use-printing.ts";
import { ClaimItem } from "./claim-item.tsx";

interface ClaimListProps {
  readonly app: App;
  readonly title: string;
  readonly claims: readonly ClaimView[];
}

/** Claims shown before the reader asks for more. */
const FIRST = 5;

export function ClaimList({ app, title, claims }: ClaimListProps) {
  const isWhole = useSignal(false);
  const isPrinting = usePrinting();
  if (claims.length === 0) return null;
  const shown = isWhole.value || isPrinting.value ? claims : claims.slice(0, FIRST);
  return (
    <section class="panel-section">
      <h3 class="section-title">
        {title}
        <span class="section-count">{claims.length}</span>
      </h3>
      <ul class="claim-rows">
        {shown.map(({ id, claim }) => (
          <ClaimItem key={id} app={app} id={id} claim={claim} />
        ))}
      </ul>
      {shown.length < claims.length && (
        <button
          type="button"
          class="link show-all"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          Show all {claims.length}
        </button>
      )}
    </section>
  );
}
