import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toIsoDate } from "../../src/ingest/date.ts";

describe("a date", () => {
  it.each([
    ["2025-06-03", "2025-06-03"],
    ["2025-06-03T23:30:00-05:00", "2025-06-03"],
    ["2025-06-03 23:30", "2025-06-03"],
    [" 3 June 2025 ", "2025-06-03"],
    ["3rd Jun. 2025, 10:00", "2025-06-03"],
    ["June 3, 2025", "2025-06-03"],
    ["Tuesday, June 3rd, 2025", "2025-06-03"],
    ["Sept. 9, 2025", "2025-09-09"],
    ["2024-02-29", "2024-02-29"],
    ["2025-02-29", null],
    ["2025-13-01", null],
    ["31 April 2025", null],
    ["2025-06-031", null],
    ["3/6/2025", null],
    ["June 2025", null],
    ["yesterday", null],
    ["", null],
  ])("%s is %s", (written, date) => {
    expect(toIsoDate(written)).toBe(date);
  });

  it("keeps every day of the calendar", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString();
        expect(toIsoDate(iso)).toBe(iso.slice(0, 10));
        const words = date.toLocaleDateString("en-US", { timeZone: "UTC", dateStyle: "full" });
        expect(toIsoDate(words)).toBe(iso.slice(0, 10));
      }),
    );
  });
});
