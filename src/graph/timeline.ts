/**
 * The status of a relation over time. Only dates of publication order what articles say (law 4);
 * what was said without a date comes first, because anything dated is better evidence of the present.
 */
import type { Status } from "../model/ontology.ts";
import { compareText } from "../model/order.ts";
import type { TimelinePoint } from "./graph-model.ts";

/** Of things said on one day the more definite counts as the later. */
const DEFINITENESS: Readonly<Record<Status, number>> = { rumoured: 0, denied: 1, confirmed: 2, ended: 3 };

/** `points` without repeats, by date (undated first), then by article. */
export function toTimeline(points: Iterable<TimelinePoint>): TimelinePoint[] {
  const distinct = new Map<string, TimelinePoint>();
  for (const point of points) distinct.set(`${point.article} ${point.status}`, point);
  return [...distinct.values()].sort(
    (left, right) =>
      compareDates(left.date, right.date) ||
      compareText(left.article, right.article) ||
      DEFINITENESS[left.status] - DEFINITENESS[right.status],
  );
}

/** The state at the end of `date` (ISO), or at the end of the timeline; `null` before the first point. */
export function statusAsOf(timeline: readonly TimelinePoint[], date: string | null): Status | null {
  return timeline
    .filter((point) => date === null || point.date === null || point.date <= date)
    .sort(
      (left, right) =>
        compareDates(left.date, right.date) || DEFINITENESS[left.status] - DEFINITENESS[right.status],
    )
    .reduce<Status | null>((state, point) => nextStatus(state, point.status), null);
}

/** A rumour never lowers what is confirmed; everything else overrides what came before. */
function nextStatus(state: Status | null, said: Status): Status {
  return said === "rumoured" && state === "confirmed" ? state : said;
}

function compareDates(left: string | null, right: string | null): number {
  return compareText(left ?? "", right ?? "");
}
