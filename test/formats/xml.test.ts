import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml, stripForbidden, XML_DECLARATION, xmlAttribute } from "../../src/formats/xml.ts";
import { readXml } from "./read-xml.ts";

describe("escapeXml", () => {
  it.each([
    ["plain", "plain"],
    ["", ""],
    ["a & b < c > d", "a &amp; b &lt; c &gt; d"],
    ['"x"', "&quot;x&quot;"],
    ["it's", "it's"],
    ["]]>", "]]&gt;"],
    ["a\tb\nc\rd", "a&#9;b&#10;c&#13;d"],
    ["a\u0085b\u2028c", "a&#133;b&#8232;c"],
    ["&amp;", "&amp;amp;"],
    ["bell\u0007nul\u0000", "bellnul"],
    ["not\ufffecharacters\uffff", "notcharacters"],
    ["high \ud83d low \ude80", "high  low "],
    ["🚀 שלום", "🚀 שלום"],
  ])("%j becomes %j", (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });

  it("survives a strict parser, as attribute and as text, less what is forbidden", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const source = `${XML_DECLARATION}<a${xmlAttribute("b", text)}>${escapeXml(text)}</a>`;
        const [element] = readXml(source);
        expect(element?.attributes["b"]).toBe(stripForbidden(text));
        expect(element?.text).toBe(stripForbidden(text));
      }),
    );
  });

  it("survives every character and every half of a pair", () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => `${String.fromCharCode(unit)} `);
    const [element] = readXml(`<a${xmlAttribute("b", units.join(""))}/>`);
    expect(element?.attributes["b"]).toBe(stripForbidden(units.join("")));
  });
});

describe("stripForbidden", () => {
  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = stripForbidden(text);
        expect(stripForbidden(once)).toBe(once);
      }),
    );
  });

  it("leaves white space alone", () => {
    expect(stripForbidden("a\t\r\nb")).toBe("a\t\r\nb");
  });
});

describe("xmlAttribute", () => {
  it("writes nothing without a value", () => {
    expect(xmlAttribute("start", null)).toBe("");
    expect(xmlAttribute("start", "")).toBe(' start=""');
  });
});
