/** What every statement must be, whatever the text: law 2 and law 3, ends, order and confidence. */
import { describe, expect, it } from "vitest";

import { findRelations } from "../../../src/extract/relations/find-relations.ts";
import { relationStatementId } from "../../../src/model/id.ts";
import { isParty } from "../../../src/model/ontology.ts";
import { isVerbatim } from "../../../src/model/span.ts";
import { goldReading, loadGold } from "./gold-reading.ts";
import { markedReading } from "./marked-reading.ts";
import { SENTENCES } from "./tables/sentences.ts";

const READINGS = [
  ...loadGold().map((gold) => goldReading(gold)),
  ...SENTENCES.flatMap(([, rows]) => rows.map(([sentence]) => markedReading(sentence))),
];

describe("every statement", () => {
  it("quotes its article, relates two different parties, and is unique", () => {
    for (const reading of READINGS) {
      const statements = findRelations(reading);
      for (const statement of statements) {
        expect(statement.source).not.toBe(statement.target);
        expect(statement.evidence.every((evidence) => isVerbatim(reading.article.text, evidence))).toBe(true);
        for (const end of [statement.source, statement.target]) {
          expect(isParty(reading.entities.find((entity) => entity.id === end)?.kind ?? "person")).toBe(true);
        }
        expect(statement.confidence).toBeGreaterThan(0);
        expect(statement.confidence).toBeLessThan(1);
      }
      expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length);
    }
  });

  it("is the same on every run", () => {
    for (const reading of READINGS.slice(0, 5))
      expect(findRelations(reading)).toEqual(findRelations(reading));
  });
});

describe("one statement", () => {
  it("has an id that ignores the order of an undirected pair", () => {
    const reading = markedReading("[Borea] competes with [Acme].");
    const [statement] = findRelations(reading);
    expect(statement?.id).toBe(relationStatementId(reading.article.id, "competition", "Acme", "Borea"));
    expect(statement).toMatchObject({ source: "e1", target: "e2" });
  });

  it("gathers the sentences that say it", () => {
    const [statement] = findRelations(
      markedReading("[Acme] bought [Borea] in May. [Acme]'s purchase of [Borea] has paid off."),
    );
    expect(statement?.evidence.map((evidence) => evidence.quote)).toEqual([
      "Acme bought Borea in May.",
      "Acme's purchase of Borea has paid off.",
    ]);
  });

  it.each([
    ["[@Jane Doe] said that [Acme] bought [Borea].", "Jane Doe"],
    ["[Acme] bought [Borea], [%The Courier] reported.", "The Courier"],
    ["According to [%The Courier], [Acme] bought [Borea].", "The Courier"],
    ["[Acme] bought [Borea].", null],
    ["[Acme] bought [Borea], sources said.", null],
  ])("names who says %s", (text, speaker) => {
    const reading = markedReading(text);
    const [statement] = findRelations(reading);
    expect(reading.entities.find((entity) => entity.id === statement?.speaker)?.name ?? null).toBe(speaker);
  });

  it.each([
    [
      "[Acme] bought [Borea] for $3 billion in 2019.",
      { date: "2019", amount: { value: 3e9, currency: "USD", approximate: false } },
    ],
    ["[Acme] owns [Borea].", {}],
  ])("carries the terms of %s", (text, terms) => {
    const [statement] = findRelations(markedReading(text));
    const { date, amount } = statement ?? {};
    expect({ ...(date === undefined ? {} : { date }), ...(amount === undefined ? {} : { amount }) }).toEqual(
      terms,
    );
  });
});
