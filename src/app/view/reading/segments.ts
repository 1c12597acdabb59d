/** Cuts text where marks begin and end, so that marks that overlap become flat pieces, each with all the marks upon it. */
import type { Span } from "../../../model/span.ts";

export interface Segment<Mark extends Span> extends Span {
  /** In the order in which they were given. */
  readonly marks: readonly Mark[];
}

/** The pieces of `within`, in order and without a gap. Marks are clipped to it; empty ones are passed over. */
export function toSegments<Mark extends Span>(within: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const clipped = marks
    .map((mark) => ({
      mark,
      start: Math.max(mark.start, within.start),
      end: Math.min(mark.end, within.end),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([within.start, within.end, ...clipped.flatMap(({ start, end }) => [start, end])]);
  const points = [...cuts].sort((left, right) => left - right);
  return points.slice(0, -1).map((start, index) => ({
    start,
    end: points[index + 1] ?? within.end,
    marks: clipped.filter((mark) => mark.start <= start && start < mark.end).map(({ mark }) => mark),
  }));
}
