import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/text/analyse.ts";

const sentences = (text: string): string[] =>
  analyse(text).sentences.map(({ start, end }) => text.slice(start, end));

/** Strings that look like articles: marks, breaks, names and quotes thrown together. */
const scribble = fc
  .array(
    fc.constantFrom(
      "Qorvel",
      "said",
      "U.S.",
      "Inc.",
      "“",
      "”",
      '"',
      "'",
      "’s",
      "won't",
      ".",
      "!",
      "?",
      "…",
      "...",
      ",",
      "\n",
      "\n\n",
      "- ",
      "→",
      "• ",
      "1. ",
      "# ",
      "J.P.",
      "No.",
      "2",
      "$2.9bn",
      "—",
      "(",
      ")",
      "e",
      "É",
      "\u00a0",
      "😀",
      "\ud800",
      "\u0301",
      "  ",
      "eLumio",
      "St.",
    ),
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom("", " ").map((gap) => parts.join(gap)));

describe("analyse: sentences", () => {
  it.each<[string, string[]]>([
    ["Qorvel rose. Nimbrax fell.", ["Qorvel rose.", "Nimbrax fell."]],
    ["The U.S. regulator fined J.P. Hollin. It paid.", ["The U.S. regulator fined J.P. Hollin.", "It paid."]],
    ["It expanded in the U.S. The plan failed.", ["It expanded in the U.S.", "The plan failed."]],
    [
      "Nimbrax Inc. said so. Pell Corp. Chief Executive Ada Roe left.",
      ["Nimbrax Inc. said so.", "Pell Corp. Chief Executive Ada Roe left."],
    ],
    ["It bought Nimbrax Inc. The price was low.", ["It bought Nimbrax Inc.", "The price was low."]],
    ["It bought Nimbrax Inc. Shares fell.", ["It bought Nimbrax Inc.", "Shares fell."]],
    ["It is No. 2 in St. Orrin on Sept. 30, up 2.5%.", ["It is No. 2 in St. Orrin on Sept. 30, up 2.5%."]],
    ["“We won,” she said. “It is done.” He left.", ["“We won,” she said.", "“It is done.”", "He left."]],
    ['"We won." "You lost." They left.', ['"We won."', '"You lost."', "They left."]],
    ["“Why sell?” Pell asked. “Never!” he added.", ["“Why sell?” Pell asked.", "“Never!” he added."]],
    ["It rose (a lot.) Then it fell…  And rose.", ["It rose (a lot.)", "Then it fell…", "And rose."]],
    ["It rose. eLumio fell. 4C Freight merged.", ["It rose.", "eLumio fell.", "4C Freight merged."]],
    ["Yahoo! said so. Is it? Yes!", ["Yahoo! said so.", "Is it?", "Yes!"]],
    [
      "A long line of the text that was broken at\nits margin goes on here. Done.",
      ["A long line of the text that was broken at\nits margin goes on here.", "Done."],
    ],
    ["They took Series B. The rest followed.", ["They took Series B.", "The rest followed."]],
  ])("splits %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("knows bullets, headings and prose, and leaves the marks out", () => {
    const text =
      "Why it matters\n\nQorvel rose on the news today.\n\n- →Qorvel-Nimbrax deal\n• Pell waits\n2. Third thing\n\n## Next\n\nThe end.";
    const found = analyse(text).sentences.map(({ role, start, end }) => [role, text.slice(start, end)]);
    expect(found).toEqual([
      ["heading", "Why it matters"],
      ["prose", "Qorvel rose on the news today."],
      ["bullet", "Qorvel-Nimbrax deal"],
      ["bullet", "Pell waits"],
      ["bullet", "Third thing"],
      ["heading", "Next"],
      ["prose", "The end."],
    ]);
  });
});

describe("analyse: tokens", () => {
  it("tags words and does not take the capital of a first word for a name", () => {
    const [sentence] = analyse("Shares in Qorvel fell.").sentences;
    expect(sentence?.tokens.map((token) => [token.lemma, token.tag])).toEqual([
      ["share", "NOUN"],
      ["in", "ADP"],
      ["qorvel", "PROPN"],
      ["fall", "VERB"],
      [".", "PUNCT"],
    ]);
  });

  it.each([
    ["any Unicode", fc.string({ unit: "binary", maxLength: 200 })],
    ["article-like", scribble],
  ])("keeps exact places on %s strings", (_name, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        const { sentences: found } = analyse(text);
        let end = 0;
        found.forEach((sentence, index) => {
          expect(sentence.index).toBe(index);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.tokens.length).toBeGreaterThan(0);
          expect(sentence.tokens[0]?.start).toBe(sentence.start);
          expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(end);
            end = token.end;
          }
          expect(/\s/u.test(text[sentence.start] ?? "")).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("covers every character of prose that is not white space", () => {
    const prose = scribble.map((text) => text.replace(/[-—→•#\n]|\d\. /gu, "x"));
    fc.assert(
      fc.property(prose, (text) => {
        const covered = analyse(text)
          .sentences.map(({ start, end }) => text.slice(start, end))
          .join("");
        expect(covered.replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
      }),
      { numRuns: 150 },
    );
  });

  it("reads an empty text as no sentence", () => {
    expect(analyse("").sentences).toEqual([]);
    expect(analyse(" \n\n ").sentences).toEqual([]);
  });
});

it("reads what never ends in pieces", () => {
  const text = "Qorvel bought Nimbrax and ".repeat(300);
  const pieces = analyse(text).sentences;
  expect(pieces.length).toBe(3);
  expect(pieces.every(({ tokens }) => tokens.length <= 400)).toBe(true);
  expect(pieces.flatMap(({ tokens }) => tokens.map((token) => token.text)).join(" ")).toBe(text.trim());
});
