import { describe, expect, it } from "vitest";

import { readHtml } from "../../src/ingest/html.ts";
import { expectError } from "../contracts/expect-error.ts";
import { CLUTTER, PAGES, PARAGRAPHS, TITLE } from "./sample-pages.ts";

describe("a web page", () => {
  it.each(Object.entries(PAGES))("by %s gives its article and nothing else", (_layout, html) => {
    const article = readHtml("page.html", html);
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(PARAGRAPHS.join("\n\n"));
    for (const line of CLUTTER) expect(article.text).not.toContain(line);
  });

  it.each(Object.entries(PAGES))("by %s gives its date as written", (_layout, html) => {
    expect(readHtml("page.html", html).publishedAt).toBe("2025-06-03");
  });

  it.each(["a weblog", "a press office"])("by %s names its publisher and author", (layout) => {
    expect(readHtml("page.html", PAGES[layout] ?? "")).toMatchObject({
      publisher: "Fenland Ledger",
      author: "Ida Marlow",
    });
  });

  it("has the address it was fetched from, else the one it calls its own, else none", () => {
    const weblog = PAGES["a weblog"] ?? "";
    expect(readHtml("page.html", weblog, "https://ledger.example/c?amp=1").url).toBe(
      "https://ledger.example/c?amp=1",
    );
    expect(readHtml("page.html", weblog).url).toBe("https://ledger.example/corvane");
    expect(readHtml("page.html", "<p>Text of a page.").url).toBeNull();
    expect(readHtml("page.html", `<link rel=canonical href="javascript:alert(1)"><p>Text.`).url).toBeNull();
  });

  it("reads a short article whole", () => {
    const article = readHtml(
      "page.html",
      "<h1>Veldt raises €8 million</h1><p>Veldt has raised €8 million.</p><p>Harrow led.</p>",
    );
    expect(article.title).toBe("Veldt raises €8 million");
    expect(article.text).toBe("Veldt has raised €8 million.\n\nHarrow led.");
  });

  it("is read as text when it has no markup", () => {
    expect(readHtml("note.html", "Veldt buys Harrow.").text).toBe("Veldt buys Harrow.");
  });

  it("runs nothing and loads nothing", () => {
    const html = `<body onload="globalThis.ran = true"><script>globalThis.ran = true</script>
      <img src="http://127.0.0.1:9/x.png" onerror="globalThis.ran = true"><iframe src="http://127.0.0.1:9/"></iframe>
      <link rel="stylesheet" href="http://127.0.0.1:9/x.css"><p>Veldt buys Harrow.</p></body>`;
    expect(readHtml("page.html", html).text).toBe("Veldt buys Harrow.");
    expect("ran" in globalThis).toBe(false);
  });

  it.each([
    ["nothing but a script", "<html><body><script>let x = 1;</script></body></html>"],
    ["nothing", "<html><body></body></html>"],
    ["blanks", "<p>&nbsp;</p>"],
  ])("with %s in it is refused as empty", async (_what, html) => {
    await expectError("invalid-data", () => readHtml("page.html", html), "page.html is empty");
  });

  it.each([
    ["very deep", "<div>".repeat(50_000)],
    ["very many bodies", "<body>".repeat(50_000)],
    ["very many elements", "<b>x</b>".repeat(150_000)],
  ])("with %s nesting is refused at once", async (_what, html) => {
    const start = performance.now();
    await expectError(
      "too-large",
      () => readHtml("page.html", `<html><body>${html}</body></html>`),
      "page.html",
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("may leave a thousand paragraphs unclosed", () => {
    const html = `<body>${"<p>Veldt has bought another company, and pays for it in shares.<br>".repeat(1000)}</body>`;
    expect(readHtml("page.html", html).text.split("\n\n")).toHaveLength(1000);
  });
});
