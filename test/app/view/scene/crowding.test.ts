import { describe, expect, it } from "vitest";
import { crowding } from "../../../../src/app/view/scene/crowding.ts";

describe("crowding", () => {
  const desk = { width: 1440, height: 850 };
  const phone = { width: 390, height: 740 };

  it("leaves a small graph its full size", () => {
    expect(crowding(0, desk)).toBe(1);
    expect(crowding(60, desk)).toBe(1);
  });

  it("makes everything smaller with less room or more nodes, down to what can still be hit", () => {
    expect(crowding(100, phone)).toBeLessThan(crowding(100, desk));
    expect(crowding(400, desk)).toBeLessThan(crowding(200, desk));
    expect(crowding(50_000, phone)).toBe(0.45);
  });
});
