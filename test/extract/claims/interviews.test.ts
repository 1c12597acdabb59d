import { expect, it } from "vitest";

import { interviewSpeakers } from "../../../src/extract/claims/interviews.ts";
import { viewSentences } from "../../../src/extract/claims/sentence-view.ts";
import { markedReading } from "./marked-reading.ts";

function speakersOf(marked: string): (string | null | undefined)[] {
  const reading = markedReading(marked);
  return interviewSpeakers(reading, viewSentences(reading));
}

it("reads labels with names", () => {
  expect(speakersOf("[Dana Lee](p1): Grain is scarce. Rice too.\n\n[Tom Ash](p2): I doubt it.")).toEqual([
    "p1",
    "p1",
    "p2",
  ]);
});

it("reads Q and A; the interviewer is nobody", () => {
  expect(speakersOf("[Dana Lee](p1) spoke to us.\n\nQ: Is grain scarce?\n\nA: It is.")).toEqual([
    undefined,
    null,
    "p1",
  ]);
});

it("takes paragraphs of questions as an interview when there are several", () => {
  const marked = [
    "[Dana Lee](p1) runs [Tarn Foods](c1).",
    "Is grain scarce?",
    "It is getting scarce.",
    "And rice?",
    "Rice is plentiful.",
    "And oats?",
    "I would not know.",
  ].join("\n\n");
  expect(speakersOf(marked)).toEqual([undefined, null, "p1", null, "p1", null, "p1"]);
});

it("makes no interview of a single question", () => {
  expect(speakersOf("[Dana Lee](p1) runs mills.\n\nIs grain scarce?\n\nIt is.")).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
