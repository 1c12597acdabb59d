import { describe, expect, it } from "vitest";

import { statusAsOf, toTimeline } from "../../src/graph/timeline.ts";
import type { TimelinePoint } from "../../src/graph/graph-model.ts";
import type { Status } from "../../src/model/ontology.ts";

describe("statusAsOf", () => {
  it.each<[string, Status | null]>([
    ["", null],
    ["1 rumoured", "rumoured"],
    ["1 rumoured, 2 confirmed", "confirmed"],
    ["1 confirmed, 2 rumoured", "confirmed"],
    ["1 confirmed, 2 denied", "denied"],
    ["1 rumoured, 2 denied", "denied"],
    ["1 denied, 2 rumoured", "rumoured"],
    ["1 confirmed, 2 ended", "ended"],
    ["1 ended, 2 rumoured", "rumoured"],
    ["1 ended, 2 confirmed", "confirmed"],
    ["1 confirmed, 2 ended, 3 rumoured, 4 confirmed", "confirmed"],
    ["1 confirmed, 2 denied, 3 rumoured", "rumoured"],
    ["1 ended, 1 confirmed", "ended"],
    ["1 confirmed, 1 rumoured", "confirmed"],
    ["1 confirmed, 1 denied", "confirmed"],
    ["1 denied, 1 rumoured", "denied"],
    ["? ended, 1 rumoured", "rumoured"],
    ["? confirmed, 1 rumoured", "confirmed"],
    ["? rumoured, ? ended, ? confirmed", "ended"],
  ])("after %j it is %s", (told, expected) => {
    expect(statusAsOf(timeline(told), null)).toBe(expected);
  });

  it.each<[string | null, Status | null]>([
    ["2025-01-01", "rumoured"],
    ["2025-01-02", "confirmed"],
    ["2025-01-03", "confirmed"],
    ["2025-01-04", "ended"],
    ["2026-01-01", "ended"],
    [null, "ended"],
  ])("at the end of %s it is %s", (date, expected) => {
    expect(statusAsOf(timeline("1 rumoured, 2 confirmed, 4 ended"), date)).toBe(expected);
  });

  it("knows nothing before the first report, except what is undated", () => {
    expect(statusAsOf(timeline("2 confirmed"), "2025-01-01")).toBeNull();
    expect(statusAsOf(timeline("? rumoured, 2 confirmed"), "2025-01-01")).toBe("rumoured");
  });

  it("does not care about the order of its points", () => {
    const points = timeline("1 confirmed, 2 ended, 3 rumoured, ? denied");
    expect(statusAsOf([...points].reverse(), null)).toBe(statusAsOf(points, null));
  });
});

describe("toTimeline", () => {
  it("orders by date, undated first, then by article, and drops repeats", () => {
    const points: TimelinePoint[] = [
      { date: "2025-01-02", status: "ended", article: "b" },
      { date: "2025-01-02", status: "confirmed", article: "a" },
      { date: null, status: "rumoured", article: "z" },
      { date: "2025-01-02", status: "ended", article: "b" },
    ];
    expect(toTimeline(points).map(({ article }) => article)).toEqual(["z", "a", "b"]);
  });
});

/** `day status` pairs of January 2025; `?` is undated. Each is told by an article of its own. */
function timeline(told: string): TimelinePoint[] {
  const points = told.split(", ").filter((point) => point !== "");
  return points.map((point, index) => {
    const [day = "", status = ""] = point.split(" ");
    return { date: day === "?" ? null : `2025-01-0${day}`, status: status as Status, article: `a${index}` };
  });
}
