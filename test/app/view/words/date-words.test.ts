import { describe, expect, it } from "vitest";
import { dateWords, periodWords } from "../../../../src/app/view/words/date-words.ts";

describe("dates in words", () => {
  it.each<[date: string | null, words: string]>([
    ["2025-11-03", "3 Nov 2025"],
    ["2025-01-31", "31 Jan 2025"],
    ["2025-11", "Nov 2025"],
    ["2025", "2025"],
    ["2025-13-01", "2025"],
    ["early spring", "early spring"],
    [null, "undated"],
  ])("%s", (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

describe("periods in words", () => {
  it.each<[first: string | null, last: string | null, words: string]>([
    ["2023-03-09", "2025-11-03", "Mar 2023 – Nov 2025"],
    ["2025-11-03", "2025-11-28", "Nov 2025"],
    [null, "2025-11-03", "Nov 2025"],
    ["2025-11-03", null, "Nov 2025"],
    [null, null, "undated"],
  ])("%s to %s", (first, last, words) => {
    expect(periodWords(first, last)).toBe(words);
  });
});
