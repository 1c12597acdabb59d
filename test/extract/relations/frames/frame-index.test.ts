/** The frame tables: well-formed as data, and found by their triggers. */
import { describe, expect, it } from "vitest";

import {
  FRAMES,
  framesOfCompound,
  framesOfVerb,
} from "../../../../src/extract/relations/frames/frame-index.ts";
import { RELATION_TYPES } from "../../../../src/model/ontology.ts";

describe("frame tables", () => {
  it("name every frame once", () => {
    const names = FRAMES.map((frame) => frame.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("cover every relation type", () => {
    expect(RELATION_TYPES.filter((type) => !FRAMES.some((frame) => frame.type === type))).toEqual([]);
  });

  it("give probabilities", () => {
    for (const frame of FRAMES) expect(frame.confidence).toSatisfy((value: number) => value > 0 && value < 1);
  });

  it.each(FRAMES.map((frame) => [frame.name, frame] as const))("%s repeats no trigger", (_name, frame) => {
    const triggers =
      frame.kind === "verb" ? frame.verbs : frame.kind === "compound" ? frame.words : frame.nouns;
    expect(triggers.filter((trigger, index) => triggers.indexOf(trigger) !== index)).toEqual([]);
  });
});

describe("lookup", () => {
  it("finds verbs with and without a particle", () => {
    expect(
      framesOfVerb("take").some((match) => match.particle === "over" && match.frame.name === "acquire"),
    ).toBe(true);
    expect(framesOfVerb("sue").map((match) => match.frame.type)).toContain("litigation");
    expect(framesOfVerb("sing")).toEqual([]);
  });

  it("finds hyphen compounds", () => {
    expect(framesOfCompound("backed").map((frame) => frame.type)).toEqual(["investment"]);
  });
});
