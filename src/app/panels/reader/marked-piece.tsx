/** A piece of an article's text inside all the marks upon it: the place gone to, statements by type and status, mentions by kind. */
import type { ComponentChildren, VNode } from "preact";
import { CLAIM_KIND_TABLE, ENTITY_KIND_TABLE, RELATION_TABLE } from "../../../model/ontology.ts";
import type { Span } from "../../../model/span.ts";
import type { App } from "../../state/app.ts";
import { encodeView } from "../../state/view-hash.ts";
import { nodeOfLocal, type NodesByKey } from "../../view/reading/node-of-name.ts";
import type { ReaderMark } from "../../view/reading/reader-blocks.ts";
import type { Segment } from "../../view/reading/segments.ts";
import type { PlacedStatement } from "../../view/reading/statements.ts";
import { EntityLink } from "../evidence/entity-link.tsx";
import { isPlainClick } from "../parts/plain-click.ts";

/** Where the reader went to. */
export interface PlaceMark extends Span {
  readonly what: "place";
}

export type TextMark = ReaderMark | PlaceMark;

interface MarkedPieceProps {
  readonly app: App;
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
  readonly piece: Segment<TextMark>;
  readonly nodes: NodesByKey;
  readonly onGo: (place: Span) => void;
}

export function MarkedPiece({ app, article, text, piece, nodes, onGo }: MarkedPieceProps) {
  const ending = piece.marks.filter(isStatement).filter(({ end }) => end === piece.end);
  const marked = piece.marks.reduceRight<ComponentChildren>(
    (inner, mark) => wrap(app, nodes, mark, inner),
    text,
  );
  return (
    <>
      {marked}
      {ending.map((statement) => (
        <a
          key={statement.key}
          class="note-number"
          href={hrefOf(app, article, statement)}
          aria-label={`Statement ${statement.number}`}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            onGo(statement);
          }}
        >
          {statement.number}
        </a>
      ))}
    </>
  );
}

function wrap(app: App, nodes: NodesByKey, mark: TextMark, inner: ComponentChildren): VNode {
  switch (mark.what) {
    case "place":
      return <mark class="at-place">{inner}</mark>;
    case "relation": {
      const { type, status } = mark.statement;
      return (
        <span class={`said said-${status}`} style={{ "--sign": `var(--${RELATION_TABLE[type].color})` }}>
          {inner}
        </span>
      );
    }
    case "claim":
      return (
        <span
          class="said said-claim"
          style={{ "--sign": `var(--${CLAIM_KIND_TABLE[mark.claim.kind].color})` }}
        >
          {inner}
        </span>
      );
    case "mention": {
      const node = nodeOfLocal(nodes, mark.entity);
      const { color, label } = ENTITY_KIND_TABLE[mark.entity.kind];
      return (
        <span class="mention" title={label} style={{ "--sign": `var(--${color})` }}>
          {node === undefined ? (
            inner
          ) : (
            <EntityLink app={app} id={node} class="mention-link">
              {inner}
            </EntityLink>
          )}
        </span>
      );
    }
  }
}

function hrefOf(app: App, id: string, { start, end }: Span): string {
  const selection = { kind: "article", id, span: { start, end } } as const;
  return encodeView({ selection, look: app.state.look.peek(), camera: null });
}

function isStatement(mark: TextMark): mark is PlacedStatement {
  return mark.what === "relation" || mark.what === "claim";
}
