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

describe("findMentions: names of unusual form", () => {
  it.each<[string, string[]]>([
    ["We sold a fifth of the firm to 31 South. 31 South is patient.", ["company: 31 South"]],
    ["3rd Parallel Lines has ordered six ships.", ["company: 3rd Parallel Lines"]],
    [
      "It was backed by Two Herons and Four Winds Capital.",
      ["company: Two Herons", "company: Four Winds Capital"],
    ],
    [
      "The merger of Quist & Pell and Theatre Nine is off.",
      ["company: Quist & Pell", "company: Theatre Nine"],
    ],
    ["She hired 300 Danes and 12 Qorvel engineers.", ["company: Qorvel"]],
    [
      "Obelin Medico A/S and Tatra Stroj a.s. merged.",
      ["company: Obelin Medico A/S", "company: Tatra Stroj a.s."],
    ],
    ["Qorvel plc is listed in London.", ["company: Qorvel plc"]],
    [
      "The Skippers' Harbour Forum objected, and so did the Women's Enterprise Council.",
      ["organization: Skippers' Harbour Forum", "organization: Women's Enterprise Council"],
    ],
    [
      "It teamed up with Dunmore's. Dunmore's runs 90 shops. It will pay Dunmore's a fee.",
      ["company: Dunmore's"],
    ],
    ["Qorvel's profit fell below Tarnwick's. Qorvel's is thin.", ["company: Qorvel", "company: Tarnwick"]],
    ["It also owns King, the maker of games.", ["company: King"]],
    ["Union Rail Nord has signed with Qorvel.", ["company: Union Rail Nord", "company: Qorvel"]],
    ["Mother Goose Media has signed with Qorvel.", ["company: Mother Goose Media", "company: Qorvel"]],
    ["Sun Lattices sued Qorvel on Sunday.", ["company: Sun Lattices", "company: Qorvel"]],
    ["Orbital Tether sued Qorvel.", ["company: Orbital Tether", "company: Qorvel"]],
    ["It bought Hasker's, the cider maker.", ["company: Hasker's"]],
    ["Two Rivers, which belongs to Qorvel, makes oars.", ["company: Two Rivers", "company: Qorvel"]],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findMentions: brands in small letters", () => {
  it.each<[string, string[]]>([
    [
      "Big round: zavvo, the Riga start-up, has closed a round. It values zavvo at €610m.",
      ["company: zavvo"],
    ],
    ["Masks come with sensors from eirlode, the Irish start-up.", ["company: eirlode"]],
    ["The partners concluded that qiopa had built it. They will pay qiopa a fee.", ["company: qiopa"]],
    ["PARIS, May 9, 2025 - paylo, the payment company, raised $4m.", ["company: paylo"]],
    ["Some hyperscalers spend more. The neobank grew, and onboarding takes days.", []],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findMentions: what the surroundings tell", () => {
  it.each<[string, string[]]>([
    [
      "Customers include Qorvel, Halden Row and Tarn Hill.",
      ["company: Qorvel", "company: Halden Row", "company: Tarn Hill"],
    ],
    ["Tarnwick, another suitor, has withdrawn.", ["company: Tarnwick"]],
    ["Founded in 2019, Tarnwick makes locks.", ["company: Tarnwick"]],
    ["Tarnwick, founded by Ada Brandt in 2016, makes valves.", ["company: Tarnwick", "person: Ada Brandt"]],
    ["Ada Brandt of Tarnwick said so.", ["person: Ada Brandt", "company: Tarnwick"]],
    ["Ada Brandt, who chairs Tarnwick, agreed.", ["person: Ada Brandt", "company: Tarnwick"]],
    ["Chinese competitors, Shuangming among them, charge half.", ["company: Shuangming"]],
    ["In Tarnwick v Obelin the court will hear the claim.", ["company: Tarnwick", "company: Obelin"]],
    ["Is Everlode a customer or a competitor?", ["company: Everlode"]],
    ["It was renting out its scanner, Clarivox, to others.", ["product: Clarivox"]],
    ["Doctors praised the maker of Lumivar.", ["product: Lumivar"]],
    ["A spokeswoman for Qorvel, Lene Hofstad, declined.", ["company: Qorvel", "person: Lene Hofstad"]],
    ["Dorian Vale, Qorvel's general counsel, left.", ["person: Dorian Vale", "company: Qorvel"]],
    ["Q: Will Qorvel grow?", ["company: Qorvel"]],
    ["The Bank of Portugal warned Qorvel.", ["organization: Bank of Portugal", "company: Qorvel"]],
    ["The International Harbour Fund has approved a loan.", ["organization: International Harbour Fund"]],
    ["The Italian Treasury sued Qorvel.", ["organization: Italian Treasury", "company: Qorvel"]],
    ["PORTO, 25 February 2026 — Qorvel today announced a contract.", ["company: Qorvel"]],
    [
      "Stacklode Weekly wrote on Tuesday that Qorvel would sell.",
      ["media: Stacklode Weekly", "company: Qorvel"],
    ],
    ["Old-timers will recall it. Undertakings were given.", []],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findMentions: one ordinary word", () => {
  it.each<[string, string[]]>([
    ["Thimble is selling its stake in Ladle.", ["company: Thimble", "company: Ladle"]],
    [
      "Ladder, the insurer, switched from Nail to Hammer.",
      ["company: Ladder", "company: Nail", "company: Hammer"],
    ],
    ["A third of Ladder is owned by Pebble.", ["company: Ladder", "company: Pebble"]],
    ["Growth is slow. Copper has fallen. Insurance was cheap. Integration is done.", []],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findMentions: headlines, datelines and first places", () => {
  it.each<[string, string[]]>([
    ["Norvane Sues Tarnwick Over Patents", ["company: Norvane", "company: Tarnwick"]],
    ["PARIS, Jan 19 - Carmaker Norvane has bought Tarnwick.", ["company: Norvane", "company: Tarnwick"]],
    ["In Germany Norvane has sued Tarnwick.", ["company: Norvane", "company: Tarnwick"]],
    ["Two chains, Obelin and Tarnwick, bring in half.", ["company: Obelin", "company: Tarnwick"]],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findMentions: possessors, brackets and articles inside names", () => {
  it.each<[string, string[]]>([
    ["Brandt's Bakery has been sold to Tarnwick.", ["company: Brandt's Bakery", "company: Tarnwick"]],
    ["It buys flour from Hasker's.", ["company: Hasker's"]],
    ["Marsh Shipping (Malta) Ltd was fined.", ["company: Marsh Shipping (Malta) Ltd"]],
    [
      "The Farmers' Bank of Leitrim lent Tarnwick money.",
      ["company: Farmers' Bank of Leitrim", "company: Tarnwick"],
    ],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findMentions: goods, places and bodies", () => {
  it.each<[string, string[]]>([
    ["Sales of Zelvorin rose by a tenth.", ["product: Zelvorin"]],
    [
      "Quillet was founded in 2012. Quillet Read, its app, is used by schools.",
      ["company: Quillet", "product: Quillet Read"],
    ],
    ["Texas sued Tarnwick.", ["organization: Texas", "company: Tarnwick"]],
    ["The Royal Air Force hired Tarnwick.", ["organization: Royal Air Force", "company: Tarnwick"]],
    ["Taiwan Kiln Works makes tiles in Taiwan.", ["company: Taiwan Kiln Works"]],
    ["It is a Tarnwick company.", ["company: Tarnwick"]],
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
    ["Pellets from the Lumivar mine and the same Tarrivox system arrived.", []],
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
      "The Department of Grids fined Qorvel. The fine pleased the Department.",
      ["organization: Department of Grids | Department", "company: Qorvel"],
    ],
    [
      "Qorvel signed with Laboratorios Ybarren. Ybarren will pay Qorvel, said Gonzalo Ybarren, who owns it.",
      ["company: Qorvel", "company: Laboratorios Ybarren | Ybarren", "person: Gonzalo Ybarren"],
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
