/** ISO dates in words, without a time zone coming between: "3 Nov 2025". */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "3 Nov 2025" of a date, "Nov 2025" of a month, "2025" of a year, "undated" of `null`. Other text stays as it is. */
export function dateWords(date: string | null): string {
  if (date === null) return "undated";
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return date;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return [day === undefined ? [] : String(Number(day)), name, year].flat().join(" ");
}

/** "Mar 2023 – Nov 2025", one month where both are the same, "undated" where there is neither. */
export function periodWords(first: string | null, last: string | null): string {
  const [from, to] = [monthWords(first ?? last), monthWords(last ?? first)];
  return from === to ? from : `${from} – ${to}`;
}

function monthWords(date: string | null): string {
  return dateWords(date?.slice(0, "2025-11".length) ?? null);
}
