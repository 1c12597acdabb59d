import { describe, expect, it } from "vitest";
import { readNames } from "./read-names.ts";

describe("bodies and the ends of names", () => {
  it.each<[string, string[]]>([
    [
      "The tool was licensed from the University of Maryland and Duke University.",
      ["organization: University of Maryland", "organization: Duke University"],
    ],
    [
      "The Department of Health and Human Services fined Vantry.",
      ["organization: Department of Health and Human Services", "company: Vantry"],
    ],
    ["The French state owns a third of Vantry.", ["organization: French state", "company: Vantry"]],
    ["The National Commission on Mines cleared it.", ["organization: National Commission on Mines"]],
    [
      "The complaint came from Parents for Safe Roads, a campaign group.",
      ["organization: Parents for Safe Roads"],
    ],
    ["Parents for years have paid too much.", []],
    ["Prairie & Gulf has bought Vantry.", ["company: Prairie & Gulf", "company: Vantry"]],
    ["It gave a sublicence to Dorrit Baltic.", ["company: Dorrit Baltic"]],
    ["It buys tractors from Ever West, which also mends them.", ["company: Ever West"]],
    ["The company in Kettering will appeal.", []],
    ["Kettle Lane has hired Vantry.", ["company: Kettle Lane", "company: Vantry"]],
  ])("reads %j", (text, expected) => {
    expect(readNames(text)).toEqual(expected);
  });
});
