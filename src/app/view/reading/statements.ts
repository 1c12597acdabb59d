/** What an article says, as one list in the order of its text: relations sentence by sentence, and claims. */
import type { ArticleRecord, Claim, RelationStatement } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";

/** One place where a relation or a claim is stated; a relation with three sentences has three. */
export type PlacedStatement = Span & { readonly key: string; readonly number: number } & (
    | { readonly what: "relation"; readonly statement: RelationStatement }
    | { readonly what: "claim"; readonly claim: Claim }
  );

type Unnumbered = PlacedStatement extends infer Placed
  ? Placed extends PlacedStatement
    ? Omit<Placed, "number">
    : never
  : never;

/** Numbered from 1. Of two at one place relations come first, since claims comment on them. */
export function placedStatements({ relations, claims }: ArticleRecord): PlacedStatement[] {
  const places: Unnumbered[] = [
    ...relations.flatMap((statement) =>
      statement.evidence.map(({ start, end }) => ({
        key: `${statement.id}@${start}`,
        what: "relation" as const,
        statement,
        start,
        end,
      })),
    ),
    ...claims.map((claim) => ({
      key: claim.id,
      what: "claim" as const,
      claim,
      start: claim.start,
      end: claim.end,
    })),
  ];
  return places.sort(compareSpans).map((place, index) => ({ ...place, number: index + 1 }));
}

/** The statement after or before `place`; the first or last when there is no place; `null` at either end. */
export function nextStatement(
  statements: readonly PlacedStatement[],
  place: Span | null,
  by: 1 | -1,
): PlacedStatement | null {
  const stops = statements.filter(({ start, end }, index) => {
    const before = statements[index - 1];
    return before?.start !== start || before.end !== end;
  });
  if (place === null) return (by === 1 ? stops[0] : stops.at(-1)) ?? null;
  const next =
    by === 1
      ? stops.find((stop) => compareSpans(stop, place) > 0)
      : stops.findLast((stop) => compareSpans(stop, place) < 0);
  return next ?? null;
}

/** Whether a statement stands exactly at `place`. */
export function isAt({ start, end }: Span, place: Span | null): boolean {
  return place !== null && place.start === start && place.end === end;
}

function compareSpans(left: Span, right: Span): number {
  return left.start - right.start || left.end - right.end;
}
