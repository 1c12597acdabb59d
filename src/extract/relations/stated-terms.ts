/** The date and the sum that a sentence states for its deal, taken only when they can belong to nothing else. */
import type { RelationType } from "../../model/ontology.ts";
import type { RelationStatement } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { findAmounts } from "../../text/amounts.ts";
import { findDates } from "../../text/dates.ts";
import type { Reading } from "../reading.ts";

/** Deals have prices; rivalries and ownership do not. */
const PRICED: readonly RelationType[] = ["acquisition", "investment", "supply", "litigation"];

/** Terms stated in the sentence at `span`, when it states exactly one of the kind. */
export function statedTerms(
  reading: Reading,
  type: RelationType,
  span: Span,
): Pick<RelationStatement, "date" | "amount"> {
  const { text, publishedAt } = reading.article;
  const [date, otherDate] = findDates(text, publishedAt, span);
  const [sum, otherSum] = PRICED.includes(type) ? findAmounts(text, span.start, span.end) : [];
  return {
    ...(date !== undefined && otherDate === undefined ? { date: date.date } : {}),
    ...(sum !== undefined && otherSum === undefined ? { amount: sum.amount } : {}),
  };
}
