import { expect, it } from "vitest";

import { findAttributions } from "../../../src/extract/claims/attribution/find-attributions.ts";
import { quotedSpeakers } from "../../../src/extract/claims/quoted-speakers.ts";
import { viewSentences } from "../../../src/extract/claims/sentence-view.ts";
import { markedReading } from "./marked-reading.ts";

function speakersOf(marked: string): (string | null | undefined)[] {
  const views = viewSentences(markedReading(marked));
  return quotedSpeakers(
    views,
    views.map((view) => findAttributions(view)),
  );
}

it("carries a speaker over the rest of a quotation", () => {
  expect(
    speakersOf("“Grain is getting scarce,” said [Dana Lee](p1). “Rice is next. Oats may follow.”"),
  ).toEqual([undefined, "p1", "p1"]);
});

it("finds a speaker who is named only after the quotation", () => {
  expect(speakersOf("“Grain is scarce. Rice is getting scarce too,” [Dana Lee](p1) said.")).toEqual([
    "p1",
    undefined,
  ]);
});

it("reads straight marks as well", () => {
  expect(speakersOf('"Grain is getting scarce," said [Dana Lee](p1). "Rice is next."')).toEqual([
    undefined,
    "p1",
  ]);
});

it("goes on in the next paragraph when the quotation was left open", () => {
  const marked = "[Dana Lee](p1) said that grain is scarce. “Rice is next.\n\n“Oats may follow.”";
  expect(speakersOf(marked)).toEqual([undefined, "p1", "p1"]);
});

it("ends with its paragraph otherwise", () => {
  expect(speakersOf("[Dana Lee](p1) said that grain is scarce.\n\nThe mills are idle.")).toEqual([
    undefined,
    undefined,
  ]);
});
