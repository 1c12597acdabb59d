/** Dates as authors and pages write them, made into ISO dates without ever going through a time zone. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(`^(?:[a-z]+,\\s*)?${DAY}\\s+${MONTH},?\\s+(\\d{4})\\b`, "i");
const MONTH_FIRST = new RegExp(`^(?:[a-z]+,\\s*)?${MONTH}\\s+${DAY},?\\s+(\\d{4})\\b`, "i");

/** `YYYY-MM-DD` from an ISO date or date-time, "3 June 2025" or "June 3, 2025"; `null` for anything else, such as 3/6/2025. */
export function toIsoDate(written: string): string | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso !== null) return compose(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return compose(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null)
    return compose(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

function monthNumber(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `null` for a day that the calendar does not have. */
function compose(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
