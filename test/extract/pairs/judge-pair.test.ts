import { describe, expect, it } from "vitest";
import { markedScene } from "../../../src/evaluate/public/marked-scene.ts";
import { judgePair } from "../../../src/extract/pairs/judge-pair.ts";
import { pairCues } from "../../../src/extract/pairs/pair-cues.ts";
import { JUDGED_LABELS, PAIR_LABELS, pairLabel, relationOf } from "../../../src/extract/pairs/pair-labels.ts";
import { markPair } from "../../evaluate/public/mark-pair.ts";

function sceneOf(marked: string) {
  const found = markedScene(markPair(marked));
  if (found === null) throw new Error(`No scene in "${marked}".`);
  return found.scene;
}

describe("judge of given pairs", () => {
  it.each([
    ["[h Qorvel] acquired [t Nimbrax] for $90 million in May.", "acquisition →"],
    ["In May [h Nimbrax] was acquired by [t Qorvel].", "acquisition ←"],
    ["[h Qorvel] and [t Nimbrax] formed an alliance to develop sensors.", "partnership"],
    ["[h Nimbrax] is a wholly owned subsidiary of [t Qorvel].", "ownership ←"],
    ["[h Qorvel] competes with [t Nimbrax] in trucks.", "competition"],
    ["[h Qorvel] led a funding round in [t Nimbrax].", "investment →"],
  ])("%s", (marked, expected) => {
    const judged = judgePair(sceneOf(marked));
    expect(judged === null ? "none" : pairLabel(judged.relation)).toBe(expected);
    expect(judged?.chance).toBeGreaterThan(0.3);
  });

  it("has little faith in any relation where the words tell of none", () => {
    const judged = judgePair(
      sceneOf("[h Qorvel] published its results on Monday, a day before [t Nimbrax] closed its canteen."),
    );
    expect(judged?.chance).toBeLessThan(0.3);
  });

  it("has nothing to say without weights", () => {
    const judged = judgePair(sceneOf("[h Qorvel] acquired [t Nimbrax]."), {});
    expect(judged?.chance).toBeCloseTo(1 / JUDGED_LABELS.length);
  });
});

describe("cues of pairs", () => {
  it("never hold a name", () => {
    const cues = pairCues(sceneOf("Last week [h Qorvel] of Leeds sued Dravane and [t Nimbrax] in Texas."));
    expect([...cues.keys()].join(" ")).not.toMatch(/qorvel|nimbrax|dravane|leeds|texas/iu);
  });

  it("tell what stands between, before and after, and what the frames found", () => {
    const cues = pairCues(sceneOf("When [h Qorvel] acquired [t Nimbrax] outright, nobody knew."));
    expect([...cues.keys()]).toEqual(
      expect.arrayContaining([
        "between acquire",
        "between left acquire",
        "between acquire right",
        "before 1 when",
        "after 1 outright",
        "near acquire",
        "frame acquisition →",
        "distance 1",
      ]),
    );
  });
});

describe("cues of lists", () => {
  it("take a list for one name", () => {
    const cues = pairCues(sceneOf("[h Qorvel] acquired Dravane, Ostrel and [t Nimbrax] in May."));
    expect([...cues.keys()]).toEqual(
      expect.arrayContaining(["right in list", "wording acquire", "last verb acquire", "items between 1"]),
    );
  });

  it("go by what stands around a list that holds both", () => {
    const cues = pairCues(sceneOf("Its rivals include Dravane, [h Qorvel] and [t Nimbrax]."));
    expect([...cues.keys()]).toEqual(
      expect.arrayContaining(["same list of 3", "before list 1 include", "before list rival"]),
    );
  });
});

describe("cues of meaning", () => {
  it("are alike for words that mean alike", () => {
    const meaningOf = (noun: string): number[] =>
      [...pairCues(sceneOf(`[h Qorvel] has an ${noun} with [t Nimbrax].`))].flatMap(([cue, amount]) =>
        cue.startsWith("meaning between") ? [amount] : [],
      );
    const closeness = (one: string, other: string): number =>
      meaningOf(one).reduce((sum, value, at) => sum + value * (meaningOf(other)[at] ?? 0), 0);
    expect(closeness("alliance", "agreement")).toBeGreaterThan(closeness("alliance", "egg"));
  });
});

describe("labels of pairs", () => {
  it("are read as they are written", () => {
    for (const label of PAIR_LABELS) {
      const relation = relationOf(label);
      expect(relation === null ? "none" : pairLabel(relation)).toBe(label);
    }
  });
});
