import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames } from "../../../../src/app/view/reading/find-names.ts";

const NAMED = [
  { who: "q", names: ["Qorvel", "Qorvel Marine Systems", "QMS"] },
  { who: "a", names: ["Ada (Nordic) A/S", "Åse & Sons", "X-sails"] },
] as const;

function found(text: string): readonly string[] {
  return findNames(text, NAMED).map(({ start, end, who }) => `${who}:${text.slice(start, end)}`);
}

describe("names in a sentence", () => {
  it.each<[text: string, expected: readonly string[]]>([
    ["Qorvel bought a ferry.", ["q:Qorvel"]],
    ["Qorvel Marine Systems is not Qorvel.", ["q:Qorvel Marine Systems", "q:Qorvel"]],
    ["Shares of Qorvel's owner fell.", ["q:Qorvel"]],
    ["Qorvelian ferries and NeoQorvel sank.", []],
    ["Qorvel\nMarine\u00a0Systems grew.", ["q:Qorvel\nMarine\u00a0Systems"]],
    ["Ada (Nordic) A/S sued Åse & Sons over QMS.", ["a:Ada (Nordic) A/S", "a:Åse & Sons", "q:QMS"]],
    ["X-sails and Qorvel-led talks.", ["a:X-sails", "q:Qorvel"]],
    ["Nobody is named.", []],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("are none when nobody is looked for", () => {
    expect(findNames("Qorvel", [])).toEqual([]);
    expect(findNames("Qorvel", [{ who: 1, names: ["", " "] }])).toEqual([]);
  });

  it("of any spelling are taken literally, in order and without overlap", () => {
    const name = fc.string({ minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(name, { maxLength: 5 }), (text, names) => {
        let last = 0;
        for (const { start, end } of findNames(text, [{ who: 0, names }])) {
          expect(start).toBeGreaterThanOrEqual(last);
          const surface = text.slice(start, end).trim().replace(/\s+/gu, " ");
          expect(names.map((one) => one.trim().replace(/\s+/gu, " "))).toContain(surface);
          last = end;
        }
      }),
    );
  });
});
