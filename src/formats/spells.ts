/** When nodes and edges exist, as the intervals that Gephi's timeline plays. */
import type { EdgeAttributes, NodeAttributes, RelationEdge, TimelinePoint } from "../graph/graph-model.ts";
import { statusAsOf } from "../graph/timeline.ts";
import { firstSeenOf } from "./node-columns.ts";

/** ISO dates; `null` is open: since ever, or still. */
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

/** Readers of `timeformat="date"` stop at anything else. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A node exists from the first article on. No spell is no limit. */
export function nodeSpells(node: NodeAttributes): readonly Spell[] {
  return bounded([{ start: firstSeenOf(node), end: null }]);
}

/**
 * A relation exists from its first report until it is told to have ended, and again if a later article says so.
 * One first heard of when it ended has existed since ever. Edges of claims have no limits of their own.
 */
export function edgeSpells(edge: EdgeAttributes): readonly Spell[] {
  return edge.edge === "relation" ? bounded(relationSpells(edge)) : [];
}

function relationSpells(relation: RelationEdge): readonly Spell[] {
  const spells: Spell[] = [];
  let open: Spell | null = null;
  for (const { date, status } of statesOf(relation.timeline)) {
    if (status !== "ended") {
      open ??= { start: date, end: null };
    } else if (open !== null || spells.length === 0) {
      spells.push({ start: open?.start ?? null, end: date });
      open = null;
    }
  }
  return open === null ? spells : [...spells, open];
}

/** The status at the end of each day of the timeline; the undated points are the day before all others. */
function statesOf(timeline: readonly TimelinePoint[]): readonly Pick<TimelinePoint, "date" | "status">[] {
  if (timeline.length < 2 || timeline.every(({ status }) => status !== "ended")) return timeline.slice(0, 1);
  return [...new Set(timeline.map(({ date }) => date))].flatMap((date) => {
    const told = date === null ? timeline.filter((point) => point.date === null) : timeline;
    const status = statusAsOf(told, date);
    return status === null ? [] : [{ date, status }];
  });
}

function bounded(spells: readonly Spell[]): readonly Spell[] {
  return spells
    .map(({ start, end }) => ({ start: isoDate(start), end: isoDate(end) }))
    .filter(({ start, end }) => start !== null || end !== null);
}

function isoDate(date: string | null): string | null {
  return date !== null && ISO_DATE.test(date) ? date : null;
}
