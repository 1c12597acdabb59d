import { describe, expect, it } from "vitest";

import { findPublicationDate } from "../../src/ingest/html-date.ts";
import { parseHtml } from "../../src/ingest/html-document.ts";

describe("the date of a page", () => {
  it.each([
    [`<meta property="article:published_time" content="2025-03-04T22:00:00-08:00">`, "2025-03-04"],
    [`<meta itemprop="datePublished" content="2025-03-04">`, "2025-03-04"],
    [`<span itemprop="datePublished" datetime="2025-03-04">Tuesday</span>`, "2025-03-04"],
    [`<meta name="date" content="4 March 2025">`, "2025-03-04"],
    [`<META NAME="date" CONTENT="2025-03-04">`, "2025-03-04"],
    [
      `<time datetime="2024-01-01">Old</time><article><time datetime="2025-03-04">New</time></article>`,
      "2025-03-04",
    ],
    [`<time datetime="2025-03-04">Tuesday</time><meta name="date" content="soon">`, "2025-03-04"],
    [`<time datetime="PT5M">5 minutes</time>`, null],
    [`<p>4 March 2025</p>`, null],
  ])("%s", (html, date) => {
    expect(findPublicationDate(parseHtml("page", `<html><body>${html}</body></html>`))).toBe(date);
  });
});
