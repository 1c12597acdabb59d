/** An article cut up for reading: blocks of text, each with the mentions and statements that stand in it. */
import type { ArticleRecord, LocalEntity } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import { type Block, findBlocks } from "../../../text/blocks.ts";
import type { PlacedStatement } from "./statements.ts";

/** A place where an entity is named. */
export interface MentionMark extends Span {
  readonly what: "mention";
  readonly entity: LocalEntity;
}

export type ReaderMark = MentionMark | PlacedStatement;

export interface ReaderBlock extends Block {
  readonly marks: readonly ReaderMark[];
  /** Statements that begin in this block: their notes stand beside it. */
  readonly notes: readonly PlacedStatement[];
}

/** Statements come before mentions among the marks, the longer first, so that nested elements follow the text. */
export function readerBlocks(record: ArticleRecord, statements: readonly PlacedStatement[]): ReaderBlock[] {
  const mentions = record.entities.flatMap((entity) =>
    entity.mentions.map(([start, end]): MentionMark => ({ what: "mention", entity, start, end })),
  );
  const outerFirst = [...statements].sort(
    (left, right) => right.end - right.start - (left.end - left.start) || left.number - right.number,
  );
  const marks: readonly ReaderMark[] = [...outerFirst, ...mentions];
  return findBlocks(record.article.text).map((block, index, blocks) => {
    const next = blocks[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return {
      ...block,
      marks: marks.filter(({ start, end }) => start < block.end && block.start < end),
      notes: statements.filter(({ start }) => (index === 0 || start >= block.start) && start < next),
    };
  });
}
