import { describe, expect, it } from "vitest";
import { readNames } from "./read-names.ts";

describe("companies, by where they are and what was paid", () => {
  it.each<[string, string[]]>([
    [
      "Halvorsen Bio bought Vantry for $40m and Dorrit for $12m.",
      ["company: Halvorsen Bio", "company: Vantry", "company: Dorrit"],
    ],
    ["Vantry of France and Dorrit of Italy make most of them.", ["company: Vantry", "company: Dorrit"]],
    ["Vantry, of Bergen, builds tugs.", ["company: Vantry"]],
    ["It took over the enzyme business of Oldwick in April.", ["company: Oldwick"]],
    ["The dishes are poured at Marlow Castings.", ["company: Marlow Castings"]],
    ["The grocer relies on Musgrove for half of its milk.", ["company: Musgrove"]],
    ["A pipe burst at Ishida Resin in Osaka.", ["company: Ishida Resin"]],
    ["It made four purchases, among them Dorrit in Canada.", ["company: Dorrit"]],
    ["The money went to Vantry, which it bought in May.", ["company: Vantry"]],
    ["Vantry expects a profit next year.", ["company: Vantry"]],
    ["Vantry thinks that its rival will give up.", ["company: Vantry"]],
    ["Dorrit Re and Vantry Life cover ships.", ["company: Dorrit Re", "company: Vantry Life"]],
  ])("reads %j", (text, expected) => {
    expect(readNames(text)).toEqual(expected);
  });
});
