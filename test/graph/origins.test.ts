import { describe, expect, it } from "vitest";

import { originsOf } from "../../src/graph/origins.ts";
import { signatureOf, similarityOf } from "../../src/graph/text-signature.ts";
import { seededRandom } from "../seeded-random.ts";

const REPORT = storyOf(1, 300);
const EDITED = `By our own staff. ${REPORT.replaceAll("w17", "seventeen")} More to follow later today.`;
const CUT = REPORT.split(" ").slice(0, 260).join(" ");
const OTHER = storyOf(2, 300);
/** The same quotation of forty words in an otherwise different report. */
const QUOTING = `${storyOf(3, 260)} ${REPORT.split(" ").slice(0, 40).join(" ")}`;

describe("originsOf", () => {
  it.each<[string, Readonly<Record<string, string>>, string[][]]>([
    ["nothing", {}, []],
    ["one report", { a: REPORT }, [["a"]]],
    ["a verbatim copy", { a: REPORT, b: REPORT }, [["a", "b"]]],
    ["a copy in capitals without punctuation", { a: REPORT, b: REPORT.toUpperCase() }, [["a", "b"]]],
    ["a lightly edited copy", { a: REPORT, b: EDITED }, [["a", "b"]]],
    ["a shortened copy", { a: REPORT, b: CUT }, [["a", "b"]]],
    ["a chain of copies", { a: CUT, b: REPORT, c: EDITED }, [["a", "b", "c"]]],
    ["another report", { a: REPORT, b: OTHER }, [["a"], ["b"]]],
    ["a report with the same quotation", { a: REPORT, b: QUOTING }, [["a"], ["b"]]],
    ["two copies and a report", { c: REPORT, b: OTHER, a: EDITED }, [["a", "c"], ["b"]]],
    ["two empty texts", { a: "", b: "" }, [["a", "b"]]],
  ])("counts %s", (_what, texts, expected) => {
    expect(originsOf(signed(texts))).toEqual(expected);
  });

  it("does not depend on the order of articles", () => {
    const articles = signed({ a: REPORT, b: OTHER, c: EDITED, d: QUOTING, e: CUT });
    expect(originsOf([...articles].reverse())).toEqual(originsOf(articles));
  });
});

describe("similarityOf", () => {
  it("is 1 for the same words and near 0 for others", () => {
    expect(similarityOf(signatureOf(REPORT), signatureOf(REPORT))).toBe(1);
    expect(similarityOf(signatureOf(REPORT), signatureOf(OTHER))).toBeLessThan(0.1);
  });

  it("estimates the share of common shingles", () => {
    const half = `${REPORT.split(" ").slice(0, 150).join(" ")} ${storyOf(4, 150)}`;
    expect(similarityOf(signatureOf(REPORT), signatureOf(half))).toBeGreaterThan(0.2);
    expect(similarityOf(signatureOf(REPORT), signatureOf(half))).toBeLessThan(0.5);
  });
});

function signed(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([id, text]) => ({ id, signature: signatureOf(text) }));
}

/** `length` random words that no other seed repeats in the same order. */
function storyOf(seed: number, length: number): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => `w${Math.floor(random() * 500)}`).join(" ");
}
