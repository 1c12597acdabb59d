import { describe, expect, it } from "vitest";
import { findDates } from "../../src/text/dates.ts";

/** A Tuesday. */
const PUBLISHED = "2025-03-18";

describe("findDates", () => {
  it.each([
    ["on 22 January 2024", "22 January 2024", "2024-01-22"],
    ["on 2 February", "2 February", "2025-02-02"],
    ["September 5, 2025", "September 5, 2025", "2025-09-05"],
    ["on Oct. 30", "Oct. 30", "2024-10-30"],
    ["in May 2024", "in May 2024", "2024-05"],
    ["May 2024 was good", "May 2024", "2024-05"],
    ["last July it", "last July", "2024-07"],
    ["last March it", "last March", "2024-03"],
    ["by the end of April", "end of April", "2025-04"],
    ["announced on Monday that", "Monday", "2025-03-17"],
    ["Tuesday brought", "Tuesday", "2025-03-18"],
    ["next Friday", "next Friday", "2025-03-21"],
    ["yesterday it", "yesterday", "2025-03-17"],
    ["last month it", "last month", "2025-02"],
    ["next year it", "next year", "2026"],
    ["founded in 2015 and", "in 2015", "2015"],
    ["dated 2025-03-04.", "2025-03-04", "2025-03-04"],
  ])("reads %j", (text, surface, date) => {
    const found = findDates(text, PUBLISHED);
    expect(found.map((match) => [text.slice(match.start, match.end), match.date])).toEqual([[surface, date]]);
  });

  it.each(["Marchetti rose", "it may rise by 5", "at the end of the 1990s", "room 2015"])(
    "finds none in %j",
    (text) => {
      expect(findDates(text, PUBLISHED)).toEqual([]);
    },
  );

  it("leaves relative dates out when the day of publication is unknown", () => {
    expect(findDates("on Monday, 2 May, yesterday", null)).toEqual([]);
    expect(findDates("on 2 May 2024", null).map(({ date }) => date)).toEqual(["2024-05-02"]);
  });

  it("crosses the turn of the year", () => {
    expect(findDates("on 20 December", "2025-01-10").map(({ date }) => date)).toEqual(["2024-12-20"]);
    expect(findDates("on 5 January", "2025-12-20").map(({ date }) => date)).toEqual(["2026-01-05"]);
    expect(findDates("last month", "2025-01-10").map(({ date }) => date)).toEqual(["2024-12"]);
  });
});
