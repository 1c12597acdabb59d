/** Pages as news sites, press offices and old home pages write them, with an invented article between menus, teasers and comments. */

export const TITLE = "Corvane to buy Peltridge for $2.1 billion";
export const PARAGRAPHS: readonly string[] = [
  "Corvane, a maker of industrial pumps, has agreed to buy Peltridge for $2.1 billion in cash, the companies said on Tuesday.",
  "The deal gives Corvane a foothold in water treatment. “We have wanted this for years,” said Lena Ostrow, Corvane’s chief executive.",
  "Hadlow Systems, which competes with Corvane, declined to comment. Analysts at Brimstone Securities expect regulators to look closely.",
  "Peltridge reported revenue of $640 million last year. It becomes a unit of Corvane once the purchase closes.",
];
/** Lines that are not part of the article. */
export const CLUTTER: readonly string[] = [
  "Hadlow opens a plant in Utah",
  "Orlan signs a deal with Tessaly Bank",
  "We use cookies to make the site better",
  "Great pumps, I own three of them",
  "All rights reserved",
];

const [teaser, otherTeaser, cookies, comment, rights] = CLUTTER;
const links = `<ul><li><a href="/a">${teaser}</a></li><li><a href="/b">${otherTeaser}</a></li></ul>`;
const body = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join("\n");

/** Layout -> a whole page. */
export const PAGES: Readonly<Record<string, string>> = {
  "a weblog": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Fenland Ledger</title>
    <meta property="og:site_name" content="Fenland Ledger"><meta property="og:title" content="${TITLE}">
    <meta property="article:published_time" content="2025-06-03T23:30:00-05:00"><meta name="author" content="Ida Marlow">
    <link rel="canonical" href="https://ledger.example/corvane#top"><script>document.write("<p>not text</p>")</script></head>
    <body><header><nav>${links}</nav></header><div class="cookie-banner">${cookies}</div>
    <main><article><h1>${TITLE}</h1><p class="byline">By <a href="/ida">Ida Marlow</a></p>
    <div class="entry-content">${body}</div></article>
    <section id="comments"><div class="comment"><p>${comment}</p></div></section></main>
    <aside class="sidebar">${links}</aside><footer>${rights}</footer></body></html>`,
  "a press office": `<!doctype html><html><head><title>Press</title><script type="application/ld+json">
    {"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-06-03T09:00:00Z",
     "author":{"@type":"Person","name":"Ida Marlow"},"publisher":{"@type":"Organization","name":"Fenland Ledger"}}</script></head>
    <body><nav>${links}</nav><section class="release-body"><h1>${TITLE}</h1><div>${PARAGRAPHS.join("<br><br>")}</div></section>
    <section class="also"><h3>Also here</h3>${links}</section><footer>${rights}</footer></body></html>`,
  "generated markup": `<html><head><title>${TITLE}</title></head><body><div class="css-1a"><time datetime="2025-06-03T08:00">Tuesday</time>${links}</div>
    <div class="css-9z"><h1 class="css-h">${TITLE}</h1>${PARAGRAPHS.map((text) => `<div class="css-p"><p>${text}</p></div>`).join("")}</div><div class="css-3c">${links}</div></body></html>`,
  "tags left out": `<!DOCTYPE html><title>${TITLE}</title><meta name=date content="June 3, 2025"><h1>${TITLE}</h1>${PARAGRAPHS.map(
    (text) => `<p>${text}`,
  ).join("\n")}`,
  capitals: `<HTML><HEAD><TITLE>${TITLE}</TITLE><META NAME="date" CONTENT="2025-06-03"></HEAD><BODY BGCOLOR=WHITE><H1>${TITLE}</H1>${PARAGRAPHS.map(
    (text) => `<P>${text}</P>`,
  ).join("\n")}</BODY></HTML>`,
};
