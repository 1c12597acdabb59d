/** Each format on sentences of our own, with the real engine. */
import { describe, expect, it } from "vitest";
import type { Counts } from "../../../src/evaluate/counts.ts";
import { OWN_ENGINE } from "../../../src/evaluate/own-engine.ts";
import { evaluatePublic } from "../../../src/evaluate/public/evaluate-public.ts";
import { RelataError } from "../../../src/model/errors.ts";
import type { Span } from "../../../src/model/span.ts";
import { markPair } from "./mark-pair.ts";

function countsOf(lines: readonly unknown[]): Record<string, Counts> {
  return Object.fromEntries(
    evaluatePublic("own.jsonl", lines, OWN_ENGINE).map(({ measure, figures: { hit, missed, wrong } }) => [
      measure,
      { hit, missed, wrong },
    ]),
  );
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe("it_partner", () => {
  const line = (relation: string, marked: string): object => ({
    id: marked,
    ...markPair(marked),
    relation,
    all_labels: { [relation]: 1 },
  });

  it("counts partnerships and competition apart", () => {
    const counts = countsOf([
      line("PARTNER", "[h Qorvel Inc] and [t Nimbrax Therapeutics] announced a strategic partnership."),
      line("PARTNER", "[h Qorvel Inc] sits next to [t Nimbrax Therapeutics] in the index."),
      line("COMPETITOR", "[h Qorvel Inc] competes with [t Nimbrax Therapeutics]."),
      line("UNCLEAR", "[h Qorvel Inc] has formed an alliance with [t Nimbrax Therapeutics]."),
    ]);
    expect(counts["PARTNER given the pair"]).toEqual({ hit: 1, missed: 1, wrong: 1 });
    expect(counts["COMPETITOR given the pair"]).toEqual({ hit: 1, missed: 0, wrong: 0 });
  });
});

describe("core", () => {
  const line = (relation: string, marked: string, named = true): object => ({
    id: marked,
    ...markPair(marked),
    relation,
    both_named: named,
  });

  it("counts type and direction, and labels without a type of ours apart", () => {
    const counts = countsOf([
      line("acquired_by", "[h Nimbrax Therapeutics] was acquired by [t Qorvel Inc] in 2019."),
      line("acquired_by", "[h Qorvel Inc] acquired [t Nimbrax Therapeutics] in 2019."),
      line("undefined", "[h Qorvel Inc] and [t Nimbrax Therapeutics] are based in Leeds."),
      line("regulated_by", "[h Qorvel Inc] sued [t Nimbrax Therapeutics]."),
      line("client_of", "[h It] buys its flour from [t Tarn Foods].", false),
    ]);
    expect(counts).toEqual({
      "relation given the pair": { hit: 2, missed: 0, wrong: 0 },
      "relation and direction given the pair": { hit: 1, missed: 1, wrong: 1 },
      "relation and direction, labels without a type of ours as none": { hit: 1, missed: 1, wrong: 2 },
    });
  });
});

describe("marked names", () => {
  const line = (id: string, text: string, names: Readonly<Record<string, string>>): object => ({
    id,
    text,
    entities: Object.entries(names).map(([words, type]) => ({ ...spanOf(text, words), type })),
  });

  it("counts companies only where companies are marked", () => {
    const counts = countsOf([
      line("own-1", "Qorvel Inc hired Dana Lee in May.", { "Qorvel Inc": "Company", "Dana Lee": "Person" }),
      line("own-2", "Shares of Nimbrax Therapeutics fell.", { "Shares of Nimbrax Therapeutics": "Company" }),
    ]);
    expect(counts["Company names, exact"]).toEqual({ hit: 1, missed: 1, wrong: 1 });
    expect(counts["Company names, overlapping"]).toEqual({ hit: 2, missed: 0, wrong: 0 });
  });

  it("reads the sentences of one article together as well", () => {
    const rows = evaluatePublic(
      "own.jsonl",
      [
        line("own-7-0", "Qorvel Inc is a Dutch chipmaker.", { "Qorvel Inc": "ORG" }),
        line("own-7-1", "Qorvel said that sales rose.", { Qorvel: "ORG" }),
        line("own-8-0", "Nothing is said here.", {}),
      ],
      OWN_ENGINE,
    );
    expect(rows.map(({ items }) => items)).toEqual([2, 2, 2]);
    expect(rows.at(-1)?.measure).toContain("together");
    expect(rows.at(-1)?.figures).toMatchObject({ hit: 2, missed: 0 });
  });
});

describe("polnear", () => {
  it("counts named sources, with titles or without, and leaves nameless ones out", () => {
    const text =
      "Finance minister Dana Lee said that taxes would rise. Her aides said that they would fall. “We lost money,” said Peter Quist, who keeps a shop.";
    const sources = ["Finance minister Dana Lee", "Her aides", "Peter Quist, who keeps a shop"];
    const attributions = sources.map((words) => ({ source: spanOf(text, words) }));
    const [row] = evaluatePublic("own.jsonl", [{ id: "own", text, attributions }], OWN_ENGINE);
    expect(row?.figures).toMatchObject({ hit: 2, missed: 0, wrong: 0 });
  });

  it("takes attributions without a source", () => {
    const attributions = [{ source: null }, {}];
    const [row] = evaluatePublic("own.jsonl", [{ id: "own", text: "It rains.", attributions }], OWN_ENGINE);
    expect(row?.figures.f1).toEqual({ value: null, interval: null });
  });
});

describe("evaluatePublic", () => {
  it.each([
    ["no lines", []],
    ["other fields", [{ question: "Who?", answer: "Qorvel" }]],
    ["one line of another kind", [{ id: "1", text: "Qorvel", entities: [] }, 7]],
    ["no known type of name", [{ id: "1", text: "Qorvel", entities: [{ start: 0, end: 6, type: "FISH" }] }]],
  ])("refuses %s", (_name, lines) => {
    expect(() => evaluatePublic("own.jsonl", lines, OWN_ENGINE)).toThrow(RelataError);
    expect(() => evaluatePublic("own.jsonl", lines, OWN_ENGINE)).toThrow(
      "own.jsonl has the fields of no known set.",
    );
  });
});
