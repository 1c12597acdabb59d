import { describe, expect, it } from "vitest";

import { parseHtml } from "../../src/ingest/html-document.ts";
import { elementText } from "../../src/ingest/html-text.ts";

describe("the text of an element", () => {
  it.each([
    ["<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
    ["<p>One\n   line   of <b>text</b>, <i>one</i> line.</p>", "One line of text, one line."],
    ["<div>Loose <p>inner</p> tail</div>", "Loose\n\ninner\n\ntail"],
    ["<h2>Heading</h2>Text", "Heading\n\nText"],
    ["<ul><li>One</li><li>Two <b>bold</b></li></ul>", "- One\n\n- Two bold"],
    ["<ul><li><p>One</p></li><li></li></ul><p>After</p>", "- One\n\nAfter"],
    ["<p>First line<br>second line<br/><br>new paragraph</p>", "First line\nsecond line\n\nnew paragraph"],
    ["<p>$2.1&nbsp;billion &amp; 3&#160;%</p>", "$2.1 billion & 3 %"],
    ["<p>in&shy;dus&#8203;try &#x1F600;</p>", "industry 😀"],
    [
      "<table><tr><th>Year</th><th>Sales</th></tr><tr><td>2024</td><td>$95 million</td></tr></table>",
      "Year Sales\n\n2024 $95 million",
    ],
    [
      "<p>Before</p><script>x</script><style>y</style><figure><figcaption>Photo</figcaption></figure><p>After</p>",
      "Before\n\nAfter",
    ],
    ["<blockquote><p>Said so.</p></blockquote>", "Said so."],
    ["<p>1 &lt; 2</p><!-- no -->", "1 < 2"],
    ["", ""],
  ])("%s", (html, text) => {
    expect(elementText(parseHtml("page", `<html><body>${html}</body></html>`).body)).toBe(text);
  });
});
