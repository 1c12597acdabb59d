import { describe, expect, it } from "vitest";
import { inSlices } from "../../../src/app/state/slices.ts";
import { finish, type Steps } from "../../../src/model/steps.ts";

/** Each step takes some milliseconds of work. */
function* slowSum(count: number): Steps<number> {
  let sum = 0;
  for (let number = 1; number <= count; number += 1) {
    sum += number;
    const until = performance.now() + 10;
    while (performance.now() < until);
    yield;
  }
  return sum;
}

describe("long work in slices", () => {
  it("comes to the same as in one go, and lets others have their turn meanwhile", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    expect(await inSlices(slowSum(20))).toBe(finish(slowSum(20)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it("ends without a result as soon as nobody wants it", async () => {
    let asked = 0;
    expect(await inSlices(slowSum(1000), () => (asked += 1) < 3)).toBeNull();
    expect(asked).toBe(3);
  });
});
