import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backbone, type WeightedTie } from "../../../../src/app/view/overview/backbone.ts";

const tie = (source: string, target: string, weight: number): WeightedTie => ({ source, target, weight });
const words = (ties: readonly WeightedTie[]): readonly string[] =>
  ties.map(({ source, target }) => source + target);

describe("the backbone of an overview", () => {
  it("has the strongest ties first, and all of them where there are few", () => {
    expect(words(backbone([tie("a", "b", 1), tie("b", "c", 5), tie("a", "c", 3)]))).toEqual([
      "bc",
      "ac",
      "ab",
    ]);
  });

  it("leaves out what is among the strongest at one end only", () => {
    const star = ["b", "c", "d", "e", "f"].map((name, index) => tie("a", name, 9 - index));
    const weak = tie("b", "f", 1);
    expect(words(backbone([...star, weak]))).toEqual(["ab", "ac", "ad", "ae", "af", "bf"]);
    const busy = ["b", "c", "d", "e"].map((name, index) => tie("f", name, 4 - index));
    expect(words(backbone([...star, ...busy]))).toEqual(["ab", "ac", "ad", "ae", "af", "fb", "fc"]);
  });

  it("holds together whatever its ties hold together, with few lines for each", () => {
    const name = fc.nat({ max: 12 }).map(String);
    const ties = fc.array(fc.tuple(name, name, fc.nat({ max: 50 })), { maxLength: 80 });
    fc.assert(
      fc.property(ties, (list) => {
        const all = list.filter(([one, other]) => one !== other).map((each) => tie(...each));
        const kept = backbone(all);
        expect(partsOf(kept)).toEqual(partsOf(all));
        expect(kept.length).toBeLessThanOrEqual(13 - 1 + (3 * 13) / 2);
      }),
    );
  });
});

/** The names that hold together, each part in order. */
function partsOf(ties: readonly WeightedTie[]): readonly string[] {
  const parts = new Map<string, Set<string>>();
  for (const { source, target } of ties) {
    const joined = new Set([...(parts.get(source) ?? [source]), ...(parts.get(target) ?? [target])]);
    for (const name of joined) parts.set(name, joined);
  }
  return [...new Set(parts.values())].map((part) => [...part].toSorted().join(" ")).toSorted();
}
