import { describe, expect, it } from "vitest";
import { readView, viewText } from "../../../../src/app/view/scene/map-view.ts";

describe("a place of the map in the address", () => {
  it.each([
    [{ x: 12.4, y: -300.6, span: 812.2 }, "12*-301*812"],
    [{ x: 12.44, y: -0.04, span: 60.26 }, "12.4*0*60.3"],
    [{ x: 0, y: 0, span: 0.001 }, "0*0*0.1"],
  ])("%o is %s, and back", (view, text) => {
    expect(viewText(view)).toBe(text);
    const [x, y, span] = text.split("*").map(Number);
    expect(readView(text)).toEqual({ x, y, span });
  });

  it.each([null, "", "1*2", "1*2*0", "1*2*-3", "a*b*c", "1*2*3*4", "1e9*2*3"])("%s is none", (text) => {
    expect(readView(text)).toBeNull();
  });
});
