import { describe, expect, it } from "vitest";

import { removeClutter } from "../../src/ingest/html-clutter.ts";
import { parseHtml } from "../../src/ingest/html-document.ts";
import { elementText } from "../../src/ingest/html-text.ts";

describe("clutter in an article", () => {
  it.each([
    [`<div class="newsletter-signup"><h3>Sign up</h3><p>Every morning.</p></div>`],
    [`<aside id="related"><a href="/a">Hadlow opens a plant</a></aside>`],
    [`<ul class="list share_buttons"><li>Mail</li></ul>`],
    [`<section class="inline-promo">READ MORE: <a href="/a">Hadlow opens a plant</a></section>`],
    [`<p><a href="/a"> Hadlow opens a plant </a></p>`],
    [`<div class="ad">Buy pumps</div>`],
  ])("goes: %s", (html) => {
    expect(textWithout(`<p>Before.</p>${html}<p>After.</p>`)).toBe("Before.\n\nAfter.");
  });

  it.each([
    [`<p>Veldt said <a href="/a">on Monday</a> so.</p>`, "Veldt said on Monday so."],
    [`<p><a href="/v">Veldt</a> <a href="/h">Harrow</a></p>`, "Veldt Harrow"],
    [`<div class="shareholders">Veldt has two.</div>`, "Veldt has two."],
    [`<div class="gradient header-adx">Veldt.</div>`, "Veldt."],
    [`<div class="newsletter">${"Veldt buys. ".repeat(40)}</div>`, "Veldt buys. ".repeat(40).trim()],
  ])("is not: %s", (html, text) => {
    expect(textWithout(html)).toBe(text);
  });
});

function textWithout(html: string): string {
  const document = parseHtml("page", `<html><body>${html}</body></html>`);
  removeClutter(document);
  return elementText(document.body);
}
