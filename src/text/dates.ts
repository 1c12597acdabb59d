/** Finds dates and places relative ones by the day of publication: "22 September", "last May", "on Monday", "in 2015". */
import type { Span } from "../model/span.ts";

/** A date as precisely as the text gives it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface DateMatch extends Span {
  readonly date: string;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = new RegExp(
  [
    String.raw`(?<iso>${YEAR}-\d\d-\d\d)`,
    String.raw`(?<day1>${DAY})(?: of)? (?<month1>${MONTH})(?:,? (?<year1>${YEAR}))?`,
    String.raw`(?<month2>${MONTH}) (?<day2>${DAY})(?!\d|[-–]?\d|,\d{3}| ?(?:percent|per cent|million|billion))(?:,? (?<year2>${YEAR}))?`,
    String.raw`(?<month3>${MONTH}),? (?<year3>${YEAR})`,
    String.raw`(?<lead>in|last|this|since|until|by|early|late|mid-|from|end of|of) ?(?<month4>${MONTH})(?:,? (?<year4>${YEAR}))?`,
    String.raw`(?<word>yesterday|today|tomorrow|last year|this year|next year|last month|this month|next month)`,
    String.raw`(?<next>next )?(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)`,
    String.raw`(?:in|since|of|during|by|until|from|for|early|late|mid-) ?(?<year5>${YEAR})(?!\d|[-–]\d)`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join("|"),
  "gu",
);
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const DAY_LENGTH = 86_400_000;

/** The dates in `text.slice(start, end)`, in order. Relative ones need `publishedAt` (`YYYY-MM-DD`) and are left out without it. */
export function findDates(
  text: string,
  publishedAt: string | null,
  { start, end }: Span = { start: 0, end: text.length },
): DateMatch[] {
  const found: DateMatch[] = [];
  const part = text.slice(start, end);
  DATE.lastIndex = 0;
  for (let match = DATE.exec(part); match !== null; match = DATE.exec(part)) {
    const around = text[start + match.index - 1] ?? " ";
    const after = text[start + match.index + match[0].length] ?? " ";
    if (WORD_CHARACTER.test(around) || WORD_CHARACTER.test(after)) continue;
    const date = toDate(match.groups ?? {}, publishedAt);
    if (date !== null)
      found.push({ start: start + match.index, end: start + match.index + match[0].length, date });
  }
  return found;
}

function toDate(
  groups: Readonly<Record<string, string | undefined>>,
  publishedAt: string | null,
): string | null {
  const { iso, word, weekday, next, lead } = groups;
  if (iso !== undefined) return iso;
  const year = groups["year1"] ?? groups["year2"] ?? groups["year3"] ?? groups["year4"] ?? groups["year5"];
  const month = groups["month1"] ?? groups["month2"] ?? groups["month3"] ?? groups["month4"];
  const day = groups["day1"] ?? groups["day2"];
  if (month !== undefined) return withMonth({ month: monthNumber(month), day, year }, lead, publishedAt);
  if (year !== undefined) return year;
  if (publishedAt === null) return null;
  if (word !== undefined) return relativeDate(word, publishedAt);
  return weekday === undefined ? null : weekdayDate(weekday, next !== undefined, publishedAt);
}

interface CalendarParts {
  readonly month: number;
  readonly day: string | undefined;
  readonly year: string | undefined;
}

/** A month without a year is the one nearest to publication, before it after "last". */
function withMonth(
  { month, day, year }: CalendarParts,
  lead: string | undefined,
  publishedAt: string | null,
): string | null {
  const tail = `-${pad(month)}${day === undefined ? "" : `-${pad(Number.parseInt(day, 10))}`}`;
  if (year !== undefined) return year + tail;
  if (publishedAt === null) return null;
  const [publishedYear = 0, publishedMonth = 0] = publishedAt.split("-").map(Number);
  return `${publishedYear + yearShift(month - publishedMonth, lead)}${tail}`;
}

/** `distance` is the month's number less that of publication. */
function yearShift(distance: number, lead: string | undefined): number {
  if (lead === "last" || lead === "since") return distance >= 0 ? -1 : 0;
  if (distance > 5) return -1;
  return distance < -7 ? 1 : 0;
}

function relativeDate(word: string, publishedAt: string): string {
  const [direction, unit] = word.split(" ");
  const step =
    direction === "last" || direction === "yesterday"
      ? -1
      : direction === "next" || direction === "tomorrow"
        ? 1
        : 0;
  if (unit === undefined) return addDays(publishedAt, step);
  const [year = 0, month = 0] = publishedAt.split("-").map(Number);
  if (unit === "year") return String(year + step);
  const months = year * 12 + month - 1 + step;
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
}

/** News names a weekday of the past week, unless it says "next". */
function weekdayDate(weekday: string, next: boolean, publishedAt: string): string {
  const published = new Date(`${publishedAt}T00:00:00Z`).getUTCDay();
  const back = (published - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7;
  return addDays(publishedAt, next ? 7 - back : -back);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_LENGTH).toISOString().slice(0, 10);
}

function monthNumber(month: string): number {
  const start = month.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((name) => name.startsWith(start)) + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
