/** The edge of a relation: all that articles say of it, as one timeline with its evidence. */
import { compareText, sortedUnique } from "../model/order.ts";
import type { Amount } from "../model/record.ts";
import type { Saying } from "./contribution.ts";
import type { EdgeEntry, EdgeEvidence, RelationEdge } from "./graph-model.ts";
import { originsOf } from "./origins.ts";
import { seenRange } from "./seen.ts";
import { statusAsOf, toTimeline } from "./timeline.ts";

/** Digits kept of a confidence, so that it does not carry the noise of floating-point products. */
const CONFIDENCE_DIGITS = 4;

/** The edge that all `sayings` belong to, or `null` of none. They may come in any order. */
export function toRelationEdge(sayings: readonly Saying[]): EdgeEntry | null {
  const place = sayings[0]?.place;
  if (place === undefined) return null;
  const ordered = [...sayings].sort(compareSayings);
  const origins = independentOrigins(ordered);
  const accepted = ordered.some((saying) => saying.accepted);
  const timeline = toTimeline(
    ordered.map(({ entry, statement }) => ({
      date: entry.summary.publishedAt,
      status: statement.status,
      article: entry.id,
    })),
  );
  const attributes: RelationEdge = {
    edge: "relation",
    kind: place.type,
    status: statusAsOf(timeline, null) ?? "rumoured",
    timeline,
    support: new Set(ordered.map(({ entry }) => entry.id)).size,
    origins: origins.length,
    confidence: accepted ? 1 : combinedConfidence(ordered, origins),
    accepted,
    ...seenRange(ordered.map(({ entry }) => entry.summary.publishedAt)),
    amounts: distinctAmounts(ordered),
    evidence: ordered.flatMap(toEvidence),
  };
  return {
    key: place.key,
    source: place.source,
    target: place.target,
    undirected: place.undirected,
    attributes,
  };
}

/** Undated first, then by date, article and statement. */
function compareSayings(left: Saying, right: Saying): number {
  return (
    compareText(left.entry.summary.publishedAt ?? "", right.entry.summary.publishedAt ?? "") ||
    compareText(left.entry.id, right.entry.id) ||
    compareText(left.statement.id, right.statement.id)
  );
}

function independentOrigins(sayings: readonly Saying[]): string[][] {
  const entries = [...new Map(sayings.map(({ entry }) => [entry.id, entry])).values()];
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return [[only.id]];
  return originsOf(entries.map((entry) => ({ id: entry.id, signature: entry.signature() })));
}

/** Noisy-or: the chance that not every independent origin is wrong. */
function combinedConfidence(sayings: readonly Saying[], origins: readonly string[][]): number {
  const best = new Map<string, number>();
  for (const { entry, statement } of sayings) {
    best.set(entry.id, Math.max(best.get(entry.id) ?? 0, statement.confidence));
  }
  const doubt = origins
    .map((articles) => 1 - Math.max(...articles.map((id) => best.get(id) ?? 0)))
    .reduce((product, each) => product * each, 1);
  return Number((1 - doubt).toFixed(CONFIDENCE_DIGITS));
}

function distinctAmounts(sayings: readonly Saying[]): Amount[] {
  const amounts = new Map<string, Amount>();
  for (const { statement } of sayings) {
    const { amount } = statement;
    if (amount === undefined) continue;
    const { value, currency, approximate } = amount;
    amounts.set(`${currency} ${value} ${approximate}`, { value, currency, approximate });
  }
  return sortedUnique(amounts.keys()).flatMap((key) => amounts.get(key) ?? []);
}

function toEvidence({ entry, statement, speaker }: Saying): EdgeEvidence[] {
  return statement.evidence.map(({ start, end, quote }) => ({
    article: entry.id,
    statement: statement.id,
    start,
    end,
    quote,
    status: statement.status,
    speaker,
    rule: statement.rule,
  }));
}
