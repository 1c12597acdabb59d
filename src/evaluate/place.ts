/** How places in one text lie to each other. */
import type { MentionSpan } from "../model/record.ts";
import type { Span } from "../model/span.ts";

export function overlaps(left: MentionSpan, right: MentionSpan): boolean {
  return left[0] < right[1] && right[0] < left[1];
}

export function equals(left: MentionSpan, right: MentionSpan): boolean {
  return left[0] === right[0] && left[1] === right[1];
}

/** Characters both cover, as a share of those that either covers. */
export function jaccard(left: Span, right: Span): number {
  const common = commonLength(left, right);
  return common / (length(left) + length(right) - common);
}

/** Characters both cover, as a share of the shorter. */
export function coverage(left: Span, right: Span): number {
  return commonLength(left, right) / Math.min(length(left), length(right));
}

function commonLength(left: Span, right: Span): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

function length({ start, end }: Span): number {
  return end - start;
}
