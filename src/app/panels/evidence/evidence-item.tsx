/** One sentence behind a relation. */
import type { ArticleSummary, EdgeEvidence } from "../../../graph/graph-model.ts";
import { STATUS_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { EntityLink } from "./entity-link.tsx";
import { MarkedQuote } from "./marked-quote.tsx";
import { SourceLine } from "./source-line.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { VerdictButtons } from "./verdict-buttons.tsx";

interface EvidenceItemProps {
  readonly app: App;
  readonly evidence: EdgeEvidence;
  readonly article: ArticleSummary | undefined;
  readonly parties: readonly string[];
  /** The relation in words. */
  readonly words: string;
}

export function EvidenceItem({ app, evidence, article, parties, words }: EvidenceItemProps) {
  const { status, speaker, statement, quote, start, end } = evidence;
  return (
    <li class={`evidence evidence-${status}`} style={{ "--sign": `var(--${STATUS_TABLE[status].color})` }}>
      <MarkedQuote app={app} quote={quote} parties={parties} />
      <SourceLine app={app} article={article} span={{ start, end }} />
      <div class="evidence-foot">
        <StatusBadge status={status} />
        {speaker !== null && (
          <span class="evidence-speaker">
            says <EntityLink app={app} id={speaker} />
          </span>
        )}
        <VerdictButtons app={app} statement={statement} words={words} relationOf={evidence.article} />
      </div>
    </li>
  );
}
