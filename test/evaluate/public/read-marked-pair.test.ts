import { describe, expect, it } from "vitest";
import { readMarkedPair } from "../../../src/evaluate/public/read-marked-pair.ts";
import { markPair } from "./mark-pair.ts";

function namesOf(marked: string): Record<string, readonly string[]> | null {
  const pair = markPair(marked);
  const reading = readMarkedPair(pair);
  if (reading === null) return null;
  return Object.fromEntries(
    reading.entities.map(({ id, mentions }) => [
      id,
      mentions.map(([start, end]) => pair.text.slice(start, end)),
    ]),
  );
}

describe("readMarkedPair", () => {
  it("takes the marked places for companies, however they are written", () => {
    expect(namesOf("[h brindle] has bought [t oslet foods] for $3m.")).toEqual({
      head: ["brindle"],
      tail: ["oslet foods"],
    });
  });

  it("gives other places of the same name to the marked company", () => {
    const names = namesOf(
      "Qorvel Inc said that [h Qorvel Inc] had bought [t Nimbrax Therapeutics]. Nimbrax Therapeutics is Dutch.",
    );
    expect(names?.["head"]).toEqual(["Qorvel Inc", "Qorvel Inc"]);
    expect(names?.["tail"]).toEqual(["Nimbrax Therapeutics", "Nimbrax Therapeutics"]);
  });

  it("keeps other companies apart", () => {
    const names = namesOf("[h Qorvel Inc] bought [t Nimbrax Therapeutics] from Tarn Foods.");
    expect(Object.values(names ?? {}).flat()).toContain("Tarn Foods");
  });

  it("resolves pronouns to the marked companies", () => {
    const reading = readMarkedPair(
      markPair("[h Qorvel Inc] is Dutch. It bought [t Nimbrax Therapeutics] in May."),
    );
    const pronoun = reading?.references.find(({ form }) => form === "pronoun");
    expect(pronoun?.entities).toEqual(["head"]);
  });

  it("has no overlapping references", () => {
    const reading = readMarkedPair(markPair("The [h Qorvel]-Nimbrax deal pleases [t Tarn Foods] of Leeds."));
    const ends = reading?.references.map(({ end }) => end) ?? [];
    expect(reading?.references.slice(1).every(({ start }, index) => start >= (ends[index] ?? 0))).toBe(true);
  });

  it("is null when both marks fall on one token", () => {
    const text = "Qorvel";
    expect(readMarkedPair({ text, head: { start: 0, end: 3 }, tail: { start: 3, end: 6 } })).toBeNull();
  });

  it("is null when a mark lies outside the text", () => {
    expect(
      readMarkedPair({ text: "Qorvel bought it.", head: { start: 0, end: 6 }, tail: { start: 90, end: 95 } }),
    ).toBeNull();
  });
});
