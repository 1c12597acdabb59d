import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ingestBytes, type Origin } from "../../src/ingest/from-bytes.ts";
import { RelataError } from "../../src/model/errors.ts";
import { expectError } from "../contracts/expect-error.ts";

const TEXT = "Zoë’s company – Veldt – pays €5.";
const PAGE = `<html><head><title>Veldt</title></head><body><p>${TEXT}</p></body></html>`;

describe("bytes become an article", () => {
  it.each([
    ["note.txt", `---\ntitle: A\n---\n\n${TEXT}`, `---\ntitle: A\n---\n\n${TEXT}`],
    ["note.md", `---\ntitle: A\n---\n\n${TEXT}`, TEXT],
    ["NOTE.MARKDOWN", `---\ntitle: A\n---\n\n${TEXT}`, TEXT],
    ["page.html", PAGE, TEXT],
    ["page.HTM", PAGE, TEXT],
    ["note", TEXT, TEXT],
    ["note", `---\ntitle: A\n---\n\n${TEXT}`, TEXT],
    ["note", `<!-- saved -->\n${PAGE}`, TEXT],
    ["note", `\n<!DOCTYPE html><p>${TEXT}`, TEXT],
    ["note.unknown", TEXT, TEXT],
    ["folder.html/note", "<p>kept as it is</p>", "<p>kept as it is</p>"],
  ])("by name and content: %s %j", (name, content, text) => {
    expect(ingestBytes(name, utf8(content)).text).toBe(text);
  });

  it("of the format, encoding and address that the server states", () => {
    const origin: Origin = { url: "https://ledger.example/x", charset: "iso-8859-1", format: "html" };
    const article = ingestBytes("https://ledger.example/x.txt", bytes("<p>Zo\u00eb"), origin);
    expect(article).toMatchObject({ text: "Zoë", url: "https://ledger.example/x" });
    const note = ingestBytes("n", utf8(`---\nurl: https://other.example/\n---\n${TEXT}`), {
      url: "https://ledger.example/n",
    });
    expect(note).toMatchObject({ text: TEXT, url: "https://ledger.example/n" });
  });

  it.each<[string, Uint8Array]>([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with its mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(TEXT)])],
    ["UTF-16, little end first", new Uint8Array([0xff, 0xfe, ...utf16(TEXT)])],
    ["UTF-16, big end first", new Uint8Array([0xfe, 0xff, ...swapped(utf16(TEXT))])],
  ])("from %s", (_encoding, content) => {
    expect(ingestBytes("note.txt", content).text).toBe(TEXT);
  });

  it.each([
    ["windows-1252", `<meta charset="windows-1252"><p>\u0080 5 \u0096 Zo\u00eb`, "€ 5 – Zoë"],
    [
      "an older meta",
      `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2"><p>Kl\u00edma \u00e8`,
      "Klíma č",
    ],
    ["none, and no UTF-8", "<p>Zo\u00eb", "Zoë"],
    ["one that nobody knows", `<meta charset="klingon"><p>Zo\u00eb`, "Zoë"],
    ["UTF-8, wrongly", `<meta charset="utf-8"><p>Zo\u00eb`, "Zoë"],
  ])("from a page whose meta says %s", (_what, html, text) => {
    expect(ingestBytes("page.html", bytes(html)).text).toBe(text);
  });

  it.each([
    ["a PDF", "%PDF-1.7\n%\u00e2\u00e3", "is a PDF document"],
    ["a ZIP", "PK\u0003\u0004\u0014", "ZIP archive"],
    ["an image", "\u0089PNG\r\n\u001a\n", "PNG image"],
    ["a database", "SQLite format 3\u0000", "SQLite database"],
    ["zero bytes", "Veldt\u0000buys", "is a binary file"],
    ["Latin-1", "Zo\u00eb buys", "is not UTF-8 text"],
    ["half UTF-16", "\u00ff\u00fea\u0000b", "utf-16le"],
  ])("but not from %s", async (_what, content, words) => {
    await expectError(
      "not-text",
      () => ingestBytes("note.txt", bytes(content)),
      "note.txt",
      words,
      "UTF-8 file",
    );
  });

  it("but not from nothing, nor from too much", async () => {
    await expectError("invalid-data", () => ingestBytes("note.txt", new Uint8Array()), "note.txt is empty");
    await expectError(
      "too-large",
      () => ingestBytes("note.txt", new Uint8Array(5_000_001).fill(97)),
      "more than 5 MB",
    );
    await expectError(
      "too-large",
      () => ingestBytes("line.txt", new Uint8Array(2_000_000).fill(97)),
      "line.txt",
      "2000000",
    );
  });

  it.each([
    ["a.md", "# a", " ", "b"],
    ["a.md", "---\na: b\n", "\n", "x"],
    ["a.md", "---\n", "--- x\n", ""],
    ["a.txt", "", " ", "x"],
    ["a.txt", "", "\n", "x"],
    ["a.txt", "", " \n", "x"],
    ["a", "", "<!-- -->", "x"],
    ["a.html", "", "<head ", "x"],
    ["a.html", "<p>", "<!--", "x"],
    ["a.html", "<p>", "&", "x"],
    ["a.html", "<p>x", "<br>", "x"],
    ["a.html", "<p>x", "</div>", "x"],
    ["a.html", "<p ", "a=1 ", ">x"],
    ["a.html", "<p>", "\u00a0 ", "x"],
  ])("in good time: %s with %j, then %j without end, then %j", (name, start, filler, end) => {
    const content = utf8(start + filler.repeat(600_000 / filler.length) + end);
    const begin = performance.now();
    try {
      ingestBytes(name, content);
    } catch (error) {
      if (!(error instanceof RelataError)) throw error;
    }
    expect(performance.now() - begin).toBeLessThan(6000);
  });

  it("or a named refusal, whatever the bytes", () => {
    const markup = fc.array(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div",
        ">",
        "<!--",
        "---\n",
        "a: b\n",
        "<table><td>",
        "&amp;",
        "x ",
        "\0",
        "é",
      ),
    );
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      markup.map((parts) => utf8(parts.join(""))),
    );
    fc.assert(
      fc.property(fc.constantFrom("a.md", "a.html", "a.txt", "a"), anything, (name, content) => {
        try {
          expect(ingestBytes(name, content).text.trim()).not.toBe("");
        } catch (error) {
          if (!(error instanceof RelataError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** One byte per character. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

function swapped(pairs: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(pairs).swap16());
}
