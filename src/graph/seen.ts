/** First and last date of publication among articles. */

export interface Seen {
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** The range of `dates`, `null` at both ends when none is known. */
export function seenRange(dates: Iterable<string | null>): Seen {
  let firstSeen: string | null = null;
  let lastSeen: string | null = null;
  for (const date of dates) {
    if (date === null) continue;
    if (firstSeen === null || date < firstSeen) firstSeen = date;
    if (lastSeen === null || date > lastSeen) lastSeen = date;
  }
  return { firstSeen, lastSeen };
}
