import { describe, expect, it } from "vitest";

import { findEmployers } from "../../src/extract/employers.ts";
import { findInterviewee } from "../../src/extract/interviewee.ts";
import { markedReading } from "./claims/marked-reading.ts";

const QUESTIONS = ["Who buys it?", "Bakers do.", "What does it cost?", "A pound.", "And next year?", "More."];

const interview = (introduction: string, questions = QUESTIONS): ReturnType<typeof markedReading> =>
  markedReading([introduction, ...questions].join("\n\n"));

describe("findInterviewee", () => {
  it.each([
    [
      "[Dana Lee](p1) has little patience. Her firm, [Tarn Foods](c1), sells flour to [Orbel](c2).",
      { person: "p1", company: "c1" },
    ],
    [
      "The office of [Tarn Foods](c1) is cold, and [Dana Lee](p1) likes it so.",
      { person: "p1", company: "c1" },
    ],
    ["[Dana Lee](p1) and [Jon Reed](p2) met us at [Tarn Foods](c1).", undefined],
    ["[Dana Lee](p1) has little patience.", undefined],
    ["A chair stood in the hall of [Tarn Foods](c1).", undefined],
  ])("%s", (introduction, interviewee) => {
    expect(findInterviewee(interview(introduction))).toEqual(interviewee);
  });

  it("asks for several questions", () => {
    const text = "[Dana Lee](p1) has little patience. Her firm, [Tarn Foods](c1), sells flour.";
    expect(findInterviewee(interview(text, QUESTIONS.slice(0, 4)))).toBeUndefined();
  });
});

it("leaves people with whom they are introduced with", () => {
  const text = "[Orbel](c2) is in trouble, says [Dana Lee](p1) of [Tarn Foods](c1).";
  expect(findEmployers(interview(text)).get("p1")).toBe("c1");
});
