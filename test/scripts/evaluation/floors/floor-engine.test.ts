import { describe, expect, it } from "vitest";
import { floorEngine } from "../../../../scripts/evaluation/floors/floor-engine.ts";
import { regexNames } from "../../../../scripts/evaluation/floors/regex-names.ts";
import { toArticle } from "../../../../src/model/article.ts";
import { recordProblems } from "../../../../src/model/check-record.ts";
import { markPair } from "../../../evaluate/public/mark-pair.ts";

const FLOOR = floorEngine("regex", regexNames);
const TEXT =
  "Qorvel Inc has acquired Nimbrax Ltd for $3m. Nimbrax Ltd is owned by Tarn Holdings, said Ms Dana Lee. Qorvel will hire 40 people.";

describe("floorEngine", () => {
  const record = FLOOR.extract(toArticle({ title: "", text: TEXT }));
  const nameOf = (id: string | null): string | undefined =>
    record.entities.find((one) => one.id === id)?.name;

  it("gives a sound record", () => {
    expect(recordProblems(record)).toEqual([]);
  });

  it("joins short forms with their names", () => {
    const qorvel = record.entities.find(({ name }) => name === "Qorvel Inc");
    expect(qorvel?.kind).toBe("company");
    expect(record.entities.map(({ name }) => name)).toContain("Tarn Holdings");
  });

  it("relates neighbours by the words between them", () => {
    expect(
      record.relations.map(({ type, source, target, status }) => [
        type,
        nameOf(source),
        nameOf(target),
        status,
      ]),
    ).toEqual([
      ["acquisition", "Qorvel Inc", "Nimbrax Ltd", "confirmed"],
      ["ownership", "Tarn Holdings", "Nimbrax Ltd", "confirmed"],
    ]);
  });

  it("takes figures, predictions and reported words for claims", () => {
    expect(record.claims.map(({ kind, speaker }) => [kind, nameOf(speaker)])).toEqual([
      ["fact", undefined],
      ["opinion", "Ms Dana Lee"],
      ["forecast", undefined],
    ]);
  });

  it.each([
    ["[h Qorvel] was acquired by [t Nimbrax]", "acquisition", "tail"],
    ["[t Nimbrax] sued [h Qorvel]", "litigation", "tail"],
    ["The alliance of [h Qorvel] and [t Nimbrax]", "partnership", "head"],
  ])("relates the given pair of %s", (marked, type, source) => {
    expect(FLOOR.relate(markPair(marked))).toMatchObject([{ type, source }]);
  });

  it("draws nothing without a word for it", () => {
    expect(FLOOR.relate(markPair("[h Qorvel] and [t Nimbrax]"))).toEqual([]);
  });

  it("names the source beside a reporting verb", () => {
    const text = "Prices rose, said Ms Dana Lee.";
    const [source] = FLOOR.attribute(toArticle({ title: "", text }));
    expect(source?.mentions.map(([start, end]) => text.slice(start, end))).toEqual(["Ms Dana Lee"]);
  });
});
