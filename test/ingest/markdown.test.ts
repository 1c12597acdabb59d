import { describe, expect, it } from "vitest";

import { articleId } from "../../src/model/id.ts";
import { readMarkdown } from "../../src/ingest/markdown.ts";
import { expectError } from "../contracts/expect-error.ts";

const BODY = "Veldt buys *Harrow*.\n\n- One\n- Two\n\n## Later\n\nIt pays 5%.";

describe("a Markdown file", () => {
  it("takes its metadata from the front matter and leaves the body unchanged", () => {
    const source = `---
title: "Veldt buys Harrow: the story"
date: 2025-03-04
source: The Fenland Ledger
author: [Ida Marlow, Tom Birch]
url: https://ledger.example/veldt#top
topics: ["pumps", "water"]
---

${BODY}
`;
    expect(readMarkdown("veldt.md", source)).toEqual({
      id: articleId("Veldt buys Harrow: the story", BODY),
      title: "Veldt buys Harrow: the story",
      publishedAt: "2025-03-04",
      publisher: "The Fenland Ledger",
      author: "Ida Marlow, Tom Birch",
      url: "https://ledger.example/veldt",
      text: BODY,
    });
  });

  it.each([
    ["publisher before source", "publisher: A\nsource: B", { publisher: "A" }],
    ["a title that is a number", "title: 2025", { title: "2025" }],
    ["a date in words", "date: 4 March 2025", { publishedAt: "2025-03-04" }],
    ["a date with time", "date: 2025-03-04T10:00:00Z", { publishedAt: "2025-03-04" }],
    [
      "empty values",
      "title:\ndate:\nauthor: ''",
      { title: "Veldt buys *Harrow*.", publishedAt: null, author: null },
    ],
    ["nothing at all", "", { title: "Veldt buys *Harrow*." }],
    ["a title over two lines", "title: >\n  Veldt\n  buys", { title: "Veldt buys" }],
  ])("may have %s", (_what, matter, expected) => {
    const article = readMarkdown("veldt.md", `---\n${matter}${matter === "" ? "" : "\n"}---\n${BODY}`);
    expect(article).toMatchObject({ ...expected, text: BODY });
  });

  it.each([
    ["CRLF line ends", `---\r\ntitle: T\r\n---\r\n\r\n${BODY.replaceAll("\n", "\r\n")}\r\n`],
    ["blank lines around", `---\ntitle: T\n---\n\n \n\n${BODY}\n\n\n`],
    ["spaces after the rules", `---  \ntitle: T\n--- \n${BODY}`],
    ["dots for a closing line", `---\ntitle: T\n...\n${BODY}`],
    ["blank lines before", `\n\n---\ntitle: T\n---\n${BODY}`],
  ])("may have %s", (_what, source) => {
    expect(readMarkdown("veldt.md", source)).toMatchObject({ title: "T", text: BODY });
  });

  it("keeps the indentation of its first line", () => {
    expect(readMarkdown("veldt.md", "---\ntitle: T\n---\n\n  Veldt buys.").text).toBe("  Veldt buys.");
  });

  it.each([
    ["# Veldt buys Harrow #\n\nText.", "Veldt buys Harrow"],
    ["Veldt buys Harrow\n\nText.", "Veldt buys Harrow"],
    [`${"Veldt buys Harrow. ".repeat(20)}\n`, "veldt-harrow"],
  ])("without front matter finds a title: %j", (source, title) => {
    const article = readMarkdown("news/veldt-harrow.md", source);
    expect(article).toMatchObject({ title, text: source.trimEnd() });
  });

  it.each(["---\nJust a rule above.\n---\nAnd below.", "Text.\n\n---\n\ntitle: no\n---", "--- \n\n- item"])(
    "without front matter may have rules: %j",
    (source) => {
      expect(readMarkdown("veldt.md", source).text).toBe(source);
    },
  );

  it.each([
    ["a value with a colon", `---\ntitle: Veldt: the story\n---\n${BODY}`, "line 2", "quotation marks"],
    ["an open quote", `---\ndate: 2025-01-01\ntitle: "Veldt\n---\n${BODY}`, "line 4", "closing"],
    ["a key twice", `---\ntitle: A\nauthor: X\ntitle: B\n---\n${BODY}`, "line 4"],
    ["a tab", `---\ntitle: A\n\tauthor: B\n---\n${BODY}`, "line 3"],
    ["no closing line", `---\ntitle: A\n\n${BODY}`, "line 1", "never closed"],
    ["no date for a date", `---\ndate: someday\n---\n${BODY}`, 'the date "someday"', "2025-01-31"],
    ["a day that does not exist", `---\ndate: 2025-02-30\n---\n${BODY}`, "2025-02-30"],
    [
      "an address that runs",
      `---\nurl: "javascript:alert(1)"\n---\n${BODY}`,
      'the url "javascript:alert(1)"',
    ],
  ])("with %s is refused with the place", async (_what, source, ...words) => {
    await expectError(
      "invalid-data",
      () => readMarkdown("veldt.md", source),
      "front matter of veldt.md",
      ...words,
    );
  });

  it.each(["", "\n \n", "---\ntitle: T\n---\n", "---\ntitle: T\n---\n\n  \n"])(
    "without a body is refused: %j",
    async (source) => {
      await expectError("invalid-data", () => readMarkdown("veldt.md", source), "veldt.md is empty");
    },
  );

  it("does not unfold a front matter made to fill the memory", async () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `k${level + 1}: &a${level + 1} [${"*a".concat(String(level), ", ").repeat(9)}]`,
    );
    const source = `---\nk0: &a0 [x, x]\n${levels.join("\n")}\n---\n${BODY}`;
    await expectError("invalid-data", () => readMarkdown("bomb.md", source), "front matter of bomb.md");
  });
});
