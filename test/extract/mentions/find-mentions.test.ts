import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../src/extract/mentions/find-mentions.ts";
import { analyse } from "../../../src/text/analyse.ts";

/** `kind: name | other name` for each entity, in order of first mention. */
function read(text: string): string[] {
  const { entities } = findMentions(analyse(text));
  return entities.map((entity) => `${entity.kind}: ${entity.names.join(" | ")}`);
}

/** Surfaces of all mentions, in order. */
function surfaces(text: string): string[] {
  return findMentions(analyse(text)).references.map(({ start, end }) => text.slice(start, end));
}

describe("findMentions: companies never seen in a list", () => {
  it.each<[string, string[]]>([
    ["Qorvel bought Hallow & Pike for $2 billion.", ["company: Qorvel", "company: Hallow & Pike"]],
    [
      "The chipmaker Qorvel said on Monday that it would invest in eLumio.",
      ["company: Qorvel", "company: eLumio"],
    ],
    [
      "Nimbrax Therapeutics raised $40m. Nimbrax will hire 30 people.",
      ["company: Nimbrax Therapeutics | Nimbrax"],
    ],
    ["4C Freight has signed a contract with Qorvel.", ["company: 4C Freight", "company: Qorvel"]],
    ["Shares of Qorvel (NASDAQ: QRVL) fell.", ["company: Qorvel"]],
    ["Qorvel, a maker of batteries, sued Tarnwick.", ["company: Qorvel", "company: Tarnwick"]],
    ["Qorvel's profit rose. Analysts praised the results.", ["company: Qorvel"]],
    [
      "Pell, Quist & Harrow, LLC and Nimbrax, Inc. merged.",
      ["company: Pell, Quist & Harrow, LLC", "company: Nimbrax, Inc."],
    ],
    [
      "A Qorvel-backed start-up will use the Qorvel-Tarnwick alliance.",
      ["company: Qorvel", "company: Tarnwick"],
    ],
    [
      "It competes with Qorvel, Tarnwick and Obelin.",
      ["company: Qorvel", "company: Tarnwick", "company: Obelin"],
    ],
    ["The Qorvel Foods-Tarnwick Group alliance holds.", ["company: Qorvel Foods", "company: Tarnwick Group"]],
    [
      "It competes with Qorvel, Pell & Harrow, Obelin and Tarnwick.",
      ["company: Qorvel", "company: Pell & Harrow", "company: Obelin", "company: Tarnwick"],
    ],
    ["Rivals such as Qorvel and Obelin report strong orders.", ["company: Qorvel", "company: Obelin"]],
    ["They met at The Bakery Group in Leeds, and The Bakery Group paid.", ["company: The Bakery Group"]],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findMentions: what is no company", () => {
  it.each<[string, string[]]>([
    ["In Berlin and Tokyo the weather was fine on Monday.", []],
    ["German shares fell in October. The French market rose.", []],
    ["Jane Holloway, the chief executive, left. Holloway was praised.", ["person: Jane Holloway | Holloway"]],
    [
      "Mr Tarrow said that the Federal Trade Commission would appeal.",
      ["person: Tarrow", "organization: Federal Trade Commission"],
    ],
    ["The Ministry of Grids fined Qorvel.", ["organization: Ministry of Grids", "company: Qorvel"]],
    ["Shares rose. Investors cheered. Revenue doubled.", []],
    [
      "The Trump administration and the Chinese government agreed.",
      ["organization: Trump administration", "organization: Chinese government"],
    ],
    ["Qorvel released Lumo 4 last week.", ["company: Qorvel", "product: Lumo 4"]],
    [
      "Chief Executive Ada Brandt told Reuters that Qorvel would grow.",
      ["person: Ada Brandt", "media: Reuters", "company: Qorvel"],
    ],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findMentions: places of mentions", () => {
  it.each<[string, string[]]>([
    ["Qorvel’s chief joined Tarnwick's board.", ["Qorvel", "Tarnwick"]],
    ["The deal between Qorvel and the Nimbrax Group closed.", ["Qorvel", "Nimbrax Group"]],
    ["Hallow\n& Pike and Nimbrax\u00a0Therapeutics merged.", ["Hallow\n& Pike", "Nimbrax\u00a0Therapeutics"]],
  ])("cuts exactly in %j", (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe("findMentions: one thing, several names", () => {
  it.each<[string, string[]]>([
    [
      "The Grid and Water Authority (GWA) fined Qorvel. The GWA acts fast.",
      ["organization: Grid and Water Authority | GWA", "company: Qorvel"],
    ],
    [
      "Obelin, formerly Tarnwick, sued Qorvel. Tarnwick had changed its name.",
      ["company: Tarnwick | Obelin", "company: Qorvel"],
    ],
    ["Qorvel Inc. sued Tarnwick. Qorvel won.", ["company: Qorvel Inc. | Qorvel", "company: Tarnwick"]],
    [
      "Qorvel bought Tarnwick. Qorvel Cloud will run it, Qorvel said.",
      ["company: Qorvel", "company: Tarnwick", "company: Qorvel Cloud"],
    ],
    [
      "Alphabet owns Google. Google Cloud grew.",
      ["company: Alphabet", "company: Google", "company: Google Cloud"],
    ],
  ])("joins the names in %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it("gives mentions in order that never overlap, on any mixture of words", () => {
  const words = fc.constantFrom(
    "Qorvel",
    "Nimbrax",
    "Inc.",
    ",",
    "&",
    "and",
    "of",
    "-",
    "Bank",
    "the",
    "The",
    "said",
    "bought",
    "Jane",
    "CEO",
    "'s",
    ".",
    "\n\n",
    "Google",
    "Cloud",
    "4",
    "in",
    "(",
    ")",
    "Department",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      const { entities, references } = findMentions(analyse(text));
      let end = 0;
      for (const reference of references) {
        expect(reference.start).toBeGreaterThanOrEqual(end);
        expect(reference.end).toBeGreaterThan(reference.start);
        end = reference.end;
      }
      expect(entities.flatMap((entity) => entity.mentions)).toHaveLength(references.length);
      expect(entities.map((entity) => entity.id)).toEqual(entities.map((_, index) => `e${index + 1}`));
    }),
  );
});
