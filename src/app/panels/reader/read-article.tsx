/** An article with everything found in it: mentions, relations and claims marked in the text, each statement with a note beside it. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ArticleRecord } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import type { App } from "../../state/app.ts";
import { nodesByKey } from "../../view/reading/node-of-name.ts";
import { readerBlocks } from "../../view/reading/reader-blocks.ts";
import { restatedRecord, restatementsOf } from "../../view/reading/restatements.ts";
import { nextStatement, placedStatements } from "../../view/reading/statements.ts";
import { verdictsOf } from "../../view/reading/verdicts.ts";
import { ReaderBlock } from "./reader-block.tsx";
import { ReaderHead } from "./reader-head.tsx";
import { StatementSteps } from "./statement-steps.tsx";
import { bindStepKeys, flash } from "./reader-moves.ts";

interface ReadArticleProps {
  readonly app: App;
  /** As it was read. */
  readonly record: ArticleRecord;
  readonly span?: Span;
}

export function ReadArticle({ app, record: read, span }: ReadArticleProps) {
  const root = useRef<HTMLElement>(null);
  const place = useSignal<Span | null>(span ?? null);
  const nodes = useComputed(() => nodesByKey(app.state.graph.value.graph));
  const judgements = app.state.judgements.value;
  const { record, statements, blocks } = useMemo(() => {
    const corrected = restatedRecord(read, restatementsOf(verdictsOf(judgements)));
    const placed = placedStatements(corrected);
    return { record: corrected, statements: placed, blocks: readerBlocks(corrected, placed) };
  }, [read, judgements]);

  const goTo = (target: Span): void => {
    place.value = { start: target.start, end: target.end };
    requestAnimationFrame(() => flash(root.current));
  };
  const step = (by: 1 | -1): void => {
    const next = nextStatement(statements, place.value, by);
    if (next !== null) goTo(next);
  };
  useEffect(() => bindStepKeys(document, step), [statements]);
  useEffect(() => {
    if (span !== undefined) goTo(span);
  }, [span?.start, span?.end]);

  return (
    <article ref={root} class="reader">
      <ReaderHead app={app} article={record.article} />
      <StatementSteps statements={statements} place={place.value} onStep={step} />
      {statements.length === 0 && (
        <p class="panel-empty">Relata found no relation and no claim in this article.</p>
      )}
      <div class="reader-text">
        {blocks.map((block) => (
          <ReaderBlock
            key={block.start}
            app={app}
            record={record}
            block={block}
            nodes={nodes.value}
            place={place.value}
            onGo={goTo}
          />
        ))}
      </div>
    </article>
  );
}
