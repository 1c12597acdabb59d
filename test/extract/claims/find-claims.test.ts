import { describe, expect, it } from "vitest";

import { findClaims } from "../../../src/extract/claims/find-claims.ts";
import type { Claim, RelationStatement } from "../../../src/model/record.ts";
import { evidenceAt } from "../../../src/model/span.ts";
import { markedReading } from "./marked-reading.ts";

const claimsOf = (marked: string): Claim[] => findClaims(markedReading(marked), []);

const ONE_CLAIM: readonly (readonly [
  marked: string,
  kind: Claim["kind"],
  speaker: string | null,
  about: string[],
])[] = [
  // Figures and results.
  ["Sales of [Orbel](c1) rose by 4% to $40 million in the spring quarter.", "fact", null, ["c1"]],
  ["[Orbel](c1) reported a loss of 12 million crowns for the half year.", "fact", "c1", ["c1"]],
  [
    "The contract values [Orbel](c1) at about $3 billion, twice the figure of last year.",
    "fact",
    null,
    ["c1"],
  ],
  ["[Tarn Foods](c1) denied that it had lost any stocks.", "fact", "c1", ["c1"]],
  // Predictions and guidance.
  ["[Tarn Foods](c1) expects revenue to grow by a tenth next year.", "forecast", "c1", ["c1"]],
  ["[Dana Lee](p1) predicts that flour will be cheaper than rice by 2035.", "forecast", "p1", []],
  ["The new mill is expected to double output.", "forecast", null, []],
  // Judgements, causes, evaluations.
  ["[Dana Lee](p1) argues that the tariff is a costly mistake.", "opinion", "p1", []],
  ["The takeover is a risky bet, because [Orbel](c1) depends on a single harvest.", "opinion", null, ["c1"]],
  [
    "[Tom Ash](p2) called the merger of [Orbel](c1) and [Tarn Foods](c2) absurd.",
    "opinion",
    "p2",
    ["c1", "c2"],
  ],
];

describe("what is claimed, by whom, about whom", () => {
  it.each(ONE_CLAIM)("%s", (marked, kind, speaker, about) => {
    expect(claimsOf(marked)).toMatchObject([{ kind, speaker, about }]);
  });
});

it("reads a forecast of the article's own, behind its opening", () => {
  const marked = "[Tarn Foods](c1) sells flour. [Tarn Foods](c1) may lose its place within five years.";
  expect(claimsOf(marked).at(-1)).toMatchObject({ kind: "forecast", speaker: null, about: ["c1"] });
});

const NO_CLAIM = [
  "Is grain scarce?",
  "[Orbel](c1) declined to comment.",
  "Neither company has commented.",
  "About [Orbel](c1): [Orbel](c1) runs mills in five countries.",
  "[Orbel](c1) was founded in 2011 and is based in Lisbon.",
  "[Dana Lee](p1) will host the webcast.",
];

describe("no claim", () => {
  it.each(NO_CLAIM)("%s", (marked) => {
    expect(claimsOf(marked)).toEqual([]);
  });

  it("does not repeat a relation", () => {
    const reading = markedReading(
      "[Tarn Foods](c1) signed an agreement with [Orbel](c2) to deliver flour in May.",
    );
    const relation: RelationStatement = {
      id: "r1",
      type: "supply",
      source: "c1",
      target: "c2",
      status: "confirmed",
      confidence: 0.9,
      rule: "test",
      speaker: null,
      evidence: [evidenceAt(reading.document.text, { start: 0, end: reading.document.text.length })],
    };
    expect(findClaims(reading, [relation])).toEqual([]);
  });
});

describe("the words of a claim", () => {
  it("are the whole sentence when it says nothing else", () => {
    const text = "Dana Lee said that Orbel is dangerously short of grain in every northern port.";
    expect(
      claimsOf("[Dana Lee](p1) said that [Orbel](c1) is dangerously short of grain in every northern port."),
    ).toMatchObject([{ text, start: 0, end: text.length }]);
  });

  it("are the clause when the article says something of its own before it", () => {
    const [claim] = claimsOf(
      "[Orbel](c1) closed two mills last week, and [Dana Lee](p1) said that [Tarn](c2) is dangerously short of grain in every northern port.",
    );
    expect(claim).toMatchObject({ speaker: "p1" });
    expect(claim?.text).toMatch(/^Tarn is dangerously short of grain in every northern port/u);
  });

  it("stand verbatim at their place, without a bullet's mark", () => {
    const reading = markedReading("- [Orbel](c1) faces a costly fight over the strongest market");
    const claims = findClaims(reading, []);
    expect(claims.map(({ text, start, end }) => [text, reading.document.text.slice(start, end)])).toEqual([
      [
        "Orbel faces a costly fight over the strongest market",
        "Orbel faces a costly fight over the strongest market",
      ],
    ]);
  });

  it("are split between two speakers", () => {
    const claims = claimsOf(
      "[Dana Lee](p1) says that the tariff is a mistake, and [Orbel](c1) reports that it lost $4 million.",
    );
    expect(claims.map(({ speaker }) => speaker)).toEqual(["p1", "c1"]);
  });
});

describe("speakers who stand elsewhere", () => {
  it("keeps a person speaking through pronouns", () => {
    const claims = claimsOf(
      "[Dana Lee](p1) said that the tariff is a mistake. [Tom Ash](p2) designed it. [He](p2) added that it will hurt [Orbel](c1).",
    );
    expect(claims.at(-1)).toMatchObject({ speaker: "p1" });
  });

  it("carries a quotation", () => {
    const claims = claimsOf(
      "“The tariff is a mistake,” said [Dana Lee](p1). “It will hurt the weakest mills most.”",
    );
    expect(claims.map(({ speaker }) => speaker)).toEqual(["p1", "p1"]);
  });

  it("gives answers to the interviewee and questions to nobody", () => {
    const claims = claimsOf(
      "[Dana Lee](p1) met us.\n\nQ: Is the tariff a mistake?\n\nA: I think it will hurt the weakest mills most.",
    );
    expect(claims).toMatchObject([{ speaker: "p1", rule: "interview" }]);
  });

  it("leaves the author's own words to the article", () => {
    expect(claimsOf("I believe that the tariff is a costly mistake.")).toMatchObject([{ speaker: null }]);
  });

  it("lets no product speak", () => {
    expect(
      claimsOf("[Millbot](d1) says that the tariff will cost growers $40 million next year."),
    ).toMatchObject([{ speaker: null }]);
  });
});

describe("topics", () => {
  it("go on from the sentence before", () => {
    const claims = claimsOf("[Orbel](c1) published its results. The loss was twice as large as a year ago.");
    expect(claims.at(-1)).toMatchObject({ about: ["c1"] });
  });

  it("are both sides of the deal that is spoken of", () => {
    const reading = markedReading("[Tarn Foods](c1) bought [Orbel](c2). The purchase is a risky bet.");
    const relation = {
      source: "c1",
      target: "c2",
      evidence: [{ start: 0, end: 24, quote: "" }],
    } as unknown as RelationStatement;
    expect(findClaims(reading, [relation]).at(-1)).toMatchObject({ about: ["c1", "c2"] });
  });

  it("leave out a party that only speaks", () => {
    const marked = [
      "[Tarn Foods](c1), [Orbel](c2) and [Birk](c3) sell flour. [Tarn Foods](c1), [Orbel](c2) and [Birk](c3) are old.",
      "[The Grain Office](o1) said that the flour of [Tarn Foods](c1) is unsafe.",
    ].join("\n\n");
    expect(claimsOf(marked).at(-1)).toMatchObject({ speaker: "o1", about: ["c1"] });
  });
});

it("gives the same claims for the same reading", () => {
  const marked = "[Dana Lee](p1) said that the tariff is a mistake. Sales of [Orbel](c1) fell by 4%.";
  expect(claimsOf(marked)).toEqual(claimsOf(marked));
  expect(new Set(claimsOf(marked).map(({ id }) => id)).size).toBe(2);
});
