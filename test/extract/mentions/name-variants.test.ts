import { describe, expect, it } from "vitest";
import { readNames } from "./read-names.ts";

describe("persons, particles and first places", () => {
  it.each<[string, string[]]>([
    [
      "Luuk van der Steen runs Vantry. Van der Steen expects a profit.",
      ["person: Luuk van der Steen | Van der Steen", "company: Vantry"],
    ],
    [
      "Stu Harrowgate, of the Dockers Union, fears for the jobs.",
      ["person: Stu Harrowgate", "organization: Dockers Union"],
    ],
    ["The tills, Dez Marwick of the union noted, were mended with tape.", ["person: Dez Marwick"]],
    ["Choi Minah at Vantry says so.", ["person: Choi Minah", "company: Vantry"]],
    ["Merrin Talbot studied law and married a baker.", ["person: Merrin Talbot"]],
    ["The Sunday Beacon wrote that Vantry was for sale.", ["media: Beacon", "company: Vantry"]],
    ["Patience, of Delft, has bought Vantry.", ["company: Patience", "company: Vantry"]],
    ["Patience, of course, is rare. Currency, the dollar above all, fell.", []],
    ["Currency, the prepaid start-up, will hire.", ["company: Currency"]],
    ["Quality, which costs money, pays.", []],
  ])("reads %j", (text, expected) => {
    expect(readNames(text)).toEqual(expected);
  });
});
