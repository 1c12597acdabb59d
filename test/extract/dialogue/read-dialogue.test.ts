import { describe, expect, it } from "vitest";

import { findEmployers } from "../../../src/extract/employers.ts";
import { markedReading } from "../claims/marked-reading.ts";

/** Who speaks in each sentence: "-" the article, "?" who asks, else the id of who answers. */
function turnsOf(...paragraphs: readonly string[]): string {
  const { dialogue } = markedReading(paragraphs.join("\n\n"));
  return dialogue.turns
    .map((turn) => (turn === undefined ? "-" : turn.side === "asks" ? "?" : (turn.person ?? "nobody")))
    .join(" ");
}

const INTRODUCTION = "[Dana Lee](p1) runs [Tarn Foods](c1).";

describe("labels", () => {
  it.each([
    ["-- names", ["[Dana Lee](p1): Grain is scarce. Rice too.", "[Tom Ash](p2): I doubt it."], "p1 p1 p2"],
    ["-- Q and A", ["[Dana Lee](p1) spoke to us.", "Q: Is grain scarce?", "A: It is."], "- ? p1"],
    [
      "-- Q and A in one paragraph",
      [INTRODUCTION, "Q: Is grain scarce? A: It is. We buy it abroad."],
      "- ? p1 p1",
    ],
    [
      "-- names with their office, over several paragraphs",
      ["Operator: Welcome.", "[Dana Lee](p1), CEO: Grain is scarce.", "Rice too.", "[Tom Ash](p2): Thanks."],
      "? p1 p1 p2",
    ],
    [
      "-- a single one ends with its paragraph",
      ["[Dana Lee](p1): Grain is scarce.", "The market shrugged."],
      "p1 -",
    ],
  ])("%s", (_, paragraphs, turns) => {
    expect(turnsOf(...paragraphs)).toBe(turns);
  });
});

it("reads headings with the names of who speaks", () => {
  const transcript = [
    "Operator",
    "Good morning to all of you.",
    "[Dana Lee](p1), President and CEO",
    "Grain is scarce. We buy it abroad.",
    "Rice is not.",
    "[Tom Ash](p2), Chief Financial Officer",
    "Sales rose by 4%.",
  ];
  expect(turnsOf(...transcript)).toBe("- ? - p1 p1 p1 - p2");
});

describe("questions and addresses without labels", () => {
  it("alternate with answers", () => {
    const paragraphs = [
      INTRODUCTION,
      "Is grain scarce?",
      "It is.",
      "And rice?",
      "No.",
      "And oats?",
      "I would not know.",
    ];
    expect(turnsOf(...paragraphs)).toBe("- ? p1 ? p1 ? p1");
  });

  it("need no question mark where somebody is addressed", () => {
    const paragraphs = [
      INTRODUCTION,
      "How did you begin?",
      "We had a mill.",
      "You lost a customer last year.",
      "That happens. I don't mourn him.",
      "Will you sell?",
      "Never.",
      "Why not?",
      "We like bread.",
    ];
    expect(turnsOf(...paragraphs)).toBe("- ? p1 ? p1 p1 ? p1 ? p1");
  });

  it("may stand before their answers in one paragraph", () => {
    const paragraphs = [
      INTRODUCTION,
      "You began in a shed. How was that? Cold. We had one lamp.",
      "Who buys your flour? Bakers do. I know them all.",
      "Is there a rival? There are two.",
    ];
    expect(turnsOf(...paragraphs)).toBe("- ? ? p1 p1 ? p1 p1 ? p1");
  });

  it("may have answers in quotation marks", () => {
    const paragraphs = [
      INTRODUCTION,
      "Who buys your flour? “Bakers do. I know them all.”",
      "It is said that you will sell. “We never will.”",
      "And your brother? “He hates bread.”",
    ];
    expect(turnsOf(...paragraphs)).toBe("- ? p1 p1 ? p1 ? p1");
  });

  it.each([
    ["one question", [INTRODUCTION, "Is grain scarce?", "It is."]],
    [
      "a column that asks itself",
      [
        "[Tarn Foods](c1) is cheap. Or is it?",
        "The mill is old. Who will pay for a new one? Not the bank.",
        "[Orbel](c2) might. Why should it? Bread is out of fashion.",
      ],
    ],
    [
      "quotations",
      [INTRODUCTION, "“Would you sell?” we asked.", "“Would you?” she said.", "“Why should I?” he said."],
    ],
  ])("make no interview: %s", (_, paragraphs) => {
    expect(turnsOf(...paragraphs).replaceAll(/[- ]/gu, "")).toBe("");
  });
});

describe("who is interviewed", () => {
  const QUESTIONS = [
    "Who buys it?",
    "Bakers do, I hope.",
    "What does it cost?",
    "A pound.",
    "And next year?",
    "More.",
  ];

  it.each([
    [
      "[Dana Lee](p1) has little patience. Her firm, [Tarn Foods](c1), sells flour to [Orbel](c2).",
      "p1",
      "c1",
    ],
    ["The office of [Tarn Foods](c1) is cold, and [Dana Lee](p1) likes it so.", "p1", "c1"],
    ["[Dana Lee](p1) has little patience.", "p1", null],
    ["A chair stood in the hall of [Tarn Foods](c1).", null, "c1"],
  ])("%s", (introduction, interviewee, company) => {
    const { dialogue } = markedReading([introduction, ...QUESTIONS].join("\n\n"));
    expect(dialogue).toMatchObject({ interviewee, company });
  });

  it("speaks for the company of the introduction", () => {
    const reading = markedReading(
      ["[Dana Lee](p1) has little patience. Her firm, [Tarn Foods](c1), sells flour.", ...QUESTIONS].join(
        "\n\n",
      ),
    );
    expect(findEmployers(reading, reading.dialogue).get("p1")).toBe("c1");
  });

  it("leaves people with whom they are introduced with", () => {
    const reading = markedReading(
      ["[Orbel](c2) is in trouble, says [Dana Lee](p1) of [Tarn Foods](c1).", ...QUESTIONS].join("\n\n"),
    );
    expect(findEmployers(reading, reading.dialogue).get("p1")).toBe("c1");
  });
});
