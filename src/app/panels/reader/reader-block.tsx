/** One paragraph, bullet or heading of an article, and beside or below it the notes of what it states. */
import type { ArticleRecord } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import type { App } from "../../state/app.ts";
import type { NodesByKey } from "../../view/reading/node-of-name.ts";
import type { ReaderBlock as Block } from "../../view/reading/reader-blocks.ts";
import { toSegments } from "../../view/reading/segments.ts";
import { isAt } from "../../view/reading/statements.ts";
import { MarkedPiece, type TextMark } from "./marked-piece.tsx";
import { StatementNote } from "./statement-note.tsx";

interface ReaderBlockProps {
  readonly app: App;
  readonly record: ArticleRecord;
  readonly block: Block;
  readonly nodes: NodesByKey;
  /** Where the reader is. */
  readonly place: Span | null;
  readonly onGo: (place: Span) => void;
}

export function ReaderBlock({ app, record, block, nodes, place, onGo }: ReaderBlockProps) {
  const marks: readonly TextMark[] =
    place === null ? block.marks : [{ what: "place", ...place }, ...block.marks];
  return (
    <div class={`reader-block reader-${block.role}`}>
      <p>
        {toSegments(block, marks).map((piece) => (
          <MarkedPiece
            key={piece.start}
            app={app}
            article={record.article.id}
            text={record.article.text.slice(piece.start, piece.end)}
            piece={piece}
            nodes={nodes}
            onGo={onGo}
          />
        ))}
      </p>
      {block.notes.length > 0 && (
        <ul class="reader-notes">
          {block.notes.map((note) => (
            <StatementNote
              key={note.key}
              app={app}
              record={record}
              note={note}
              nodes={nodes}
              isCurrent={isAt(note, place)}
              onGo={() => onGo(note)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
