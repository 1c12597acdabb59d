/**
 * Whatever text comes in, extraction gives a sound record: it never throws, every quote stands where it says, every
 * statement lies inside the text and joins entities of the record. Mutated articles, strange letters, noise, repetition.
 */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { extract } from "../../src/extract/extract.ts";
import { readMarkdown } from "../../src/ingest/markdown.ts";
import { toArticle } from "../../src/model/article.ts";
import { recordProblems } from "../../src/model/check-record.ts";

/** Inputs in all; the nightly run asks for more. */
const INPUTS = Number(process.env["RELATA_PROPERTY_RUNS"] ?? 1000);
const SEEDS = new URL("../../seeds/articles/", import.meta.url);

const texts = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readMarkdown(name, readFileSync(new URL(name, SEEDS), "utf8")).text);

/** A stretch of an article, at most as long as a paragraph or two. */
const stretch: fc.Arbitrary<string> = fc
  .record({ text: fc.constantFrom(...texts), at: fc.nat(100), length: fc.integer({ min: 1, max: 900 }) })
  .map(({ text, at, length }) => {
    const start = Math.floor((text.length * at) / 101);
    return text.slice(start, start + length);
  });

const strange = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "\u0000",
    "\ud800",
    "\u202e",
    "\u00ad",
    "’s",
    "“",
    "”",
    " & ",
    "--",
    "\n\n",
    "\t",
    "…",
    "1,000",
  ),
);

type Mutate = (pieces: readonly string[], at: number, other: string) => readonly string[];

/** What may befall a text, word by word or letter by letter. */
const MUTATIONS: Readonly<Record<string, Mutate>> = {
  cut: (pieces, at) => pieces.toSpliced(at, 1),
  double: (pieces, at) => pieces.toSpliced(at, 0, pieces[at] ?? ""),
  swap: (pieces, at) => pieces.toSpliced(at, 2, pieces[at + 1] ?? "", pieces[at] ?? ""),
  splice: (pieces, at, other) => pieces.toSpliced(at, 0, other),
  replace: (pieces, at, other) => pieces.toSpliced(at, 1, other),
  reverse: (pieces, at) => [...pieces.slice(0, at), ...pieces.slice(at).toReversed()],
};

const mutation = fc.record({
  mutate: fc.constantFrom(...Object.values(MUTATIONS)),
  byWord: fc.boolean(),
  at: fc.nat(1000),
  other: fc.oneof(strange, stretch),
});

const mutated: fc.Arbitrary<string> = fc
  .tuple(stretch, fc.array(mutation, { minLength: 1, maxLength: 12 }))
  .map(([text, mutations]) =>
    mutations.reduce((now, { mutate, byWord, at, other }) => {
      const pieces = byWord ? now.split(/(?<=\s)/u) : now.split("");
      return mutate(pieces, Math.floor((pieces.length * at) / 1001), other).join("");
    }, text),
  );

const shuffled: fc.Arbitrary<string> = stretch.chain((text) => {
  const words = text.split(/(?<=\s)/u);
  return fc
    .shuffledSubarray(words, { minLength: words.length, maxLength: words.length })
    .map((order) => order.join(""));
});

const unicode = fc.string({ unit: "binary", maxLength: 400 });

/** Bytes read as UTF-8, faulty ones as replacement marks. */
const noise = fc
  .uint8Array({ maxLength: 600 })
  .map((bytes) => new TextDecoder().decode(Uint8Array.from(bytes)));

const repeated: fc.Arbitrary<string> = fc
  .record({
    unit: fc.oneof(
      fc.constantFrom(
        "A and ",
        "(",
        "“",
        ",",
        "Qorvel Inc and ",
        "said ",
        "’s ",
        "it ",
        ". ",
        "- ",
        "\n",
        "10% ",
      ),
      strange,
      stretch.map((text) => text.slice(0, 40)),
    ),
    times: fc.integer({ min: 50, max: 600 }),
    end: stretch,
  })
  .map(({ unit, times, end }) => unit.repeat(times) + end);

/** How a text may come about, and its share of the inputs. */
const SORTS: readonly (readonly [name: string, texts: fc.Arbitrary<string>, share: number])[] = [
  ["mutated articles", mutated, 0.5],
  ["articles with their words shuffled", shuffled, 0.15],
  ["any Unicode", unicode, 0.15],
  ["binary noise", noise, 0.1],
  ["long repetition", repeated, 0.1],
];

describe("extraction of any text", () => {
  it.each(SORTS)("%s", { timeout: 60_000 + INPUTS * 60 }, (_name, sort, share) => {
    fc.assert(
      fc.property(sort, (text) => {
        const record = extract(toArticle({ title: "", text }));
        expect(recordProblems(record)).toEqual([]);
        expect(record.article.text).toBe(text);
        for (const { evidence } of record.relations) {
          for (const { start, end } of evidence) expect(isInside(start, end, text)).toBe(true);
        }
        for (const { start, end } of record.claims) expect(isInside(start, end, text)).toBe(true);
      }),
      { numRuns: Math.ceil(INPUTS * share) },
    );
  });

  it("gives the same record again", { timeout: 60_000 + INPUTS * 60 }, () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const article = toArticle({ title: "", text });
        expect(extract(article)).toEqual(extract(article));
      }),
      { numRuns: Math.ceil(INPUTS * 0.1) },
    );
  });
});

function isInside(start: number, end: number, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}
