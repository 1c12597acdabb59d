import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/extract/read-article.ts";
import { toArticle } from "../../../src/model/article.ts";

/** `surface=names` for each nominal and pronoun that was resolved, in order. */
function links(text: string): string[] {
  const { entities, references } = readArticle(toArticle({ title: "", text }));
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return references
    .filter(({ form }) => form !== "name")
    .map(
      ({ start, end, entities: ids }) =>
        `${text.slice(start, end)}=${ids.map((id) => names.get(id)).join("+")}`,
    );
}

describe("coreference: nominals", () => {
  it.each<[string, string[]]>([
    ["Qorvel bought Tarnwick. The company paid in cash.", ["The company=Qorvel"]],
    ["Qorvel, a battery maker, sued Tarnwick, a lender. The lender will appeal.", ["The lender=Tarnwick"]],
    ["The chipmaker Qorvel sued Tarnwick. The chipmaker wants damages.", ["The chipmaker=Qorvel"]],
    ["Qorvel fell. The largest company in the market rose.", []],
    ["Qorvel fell. The company that makes pumps rose.", []],
    ["Ada Brandt resigned. The company was surprised.", []],
    ["The Ministry of Grids fined Qorvel. The ministry was harsh.", ["The ministry=Ministry of Grids"]],
  ])("resolves %j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe("coreference: pronouns", () => {
  it.each<[string, string[]]>([
    ["Qorvel said it would sell its pumps.", ["it=Qorvel", "its=Qorvel"]],
    ["Tarnwick, which owns Obelin, is growing.", ["which=Tarnwick"]],
    ["Qorvel is growing. It is clear that demand exists.", []],
    ["Ada Brandt runs Qorvel. She said that she would stay.", ["She=Ada Brandt", "she=Ada Brandt"]],
    ["Ada Brandt, who runs Qorvel, left.", ["who=Ada Brandt"]],
  ])("resolves %j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe("coreference: the subject of the own clause", () => {
  it.each<[string, string[]]>([
    ["Tarnwick is growing. Qorvel bought it.", []],
    ["Tarnwick is growing. Qorvel has agreed to invest in it.", []],
    ["Qorvel grew when rivals attacked it.", ["it=Qorvel"]],
    ["Obelin is growing. Qorvel asked Tarnwick to buy it.", []],
    ["Qorvel expanded and bought it.", []],
    ["Qorvel said rivals attacked it.", ["it=Qorvel"]],
    ["Qorvel is growing. Tarnwick is looking at the books of the company.", ["the company=Qorvel"]],
    ["Tarnwick sold the unit to Qorvel, which renamed it.", ["which=Qorvel", "it=Tarnwick"]],
  ])("is not meant by an object in %j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe("coreference: nouns for a trade", () => {
  it.each<[string, string[]]>([
    ["Casco Bank sued Qorvel. The lender wants damages.", ["The lender=Casco Bank"]],
    ["Tarn Airways bought Qorvel. The carrier flies to Riga.", ["The carrier=Tarn Airways"]],
    ["Obelin Mutual signed with Qorvel. The insurer will pay.", ["The insurer=Obelin Mutual"]],
    [
      "The Grid Authority fined Qorvel. The High Court agreed. The watchdog was pleased.",
      ["The watchdog=Grid Authority"],
    ],
    ["The Ministry of Grids met Qorvel. The agency was pleased.", ["The agency=Ministry of Grids"]],
  ])("resolves %j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe("coreference: we and our", () => {
  it.each<[string, string[]]>([
    ["“We will sell more,” said Ada Brandt, chief executive of Qorvel.", ["We=Qorvel"]],
    ["Qorvel's chief executive, Ada Brandt, said: “Tarnwick is our biggest customer.”", ["our=Qorvel"]],
    [
      "“It helps us,” said Ada Brandt of Qorvel.\n\n“We are patient,” she added.",
      ["us=Qorvel", "We=Qorvel", "she=Ada Brandt"],
    ],
    ["We think that Ada Brandt of Qorvel is right.", []],
    ["“We agree,” said Ada Brandt of Qorvel and Jon Reed of Tarnwick.", []],
    ["“We agree,” said Ada Brandt, who knows the trade.", ["who=Ada Brandt"]],
    [
      "Ada Brandt runs Qorvel.\n\nWho are your rivals?\n\nTarnwick is our only rival.\n\nIs it hard?\n\nWe cope.\n\nWhat next?\n\nGrowth in the US.",
      ["your=Qorvel", "our=Qorvel", "We=Qorvel"],
    ],
  ])("resolves %j", (text, expected) => {
    expect(links(text).filter((link) => !/^(?:It|it)=/u.test(link))).toEqual(expected);
  });
});

describe("coreference: a person's company", () => {
  it.each<[string, string[]]>([
    ["Ada Brandt runs Qorvel. Her company is growing.", ["Her company=Qorvel"]],
    ["Ada Brandt of Tarn Airways met Qorvel. Her carrier is growing.", ["Her carrier=Tarn Airways"]],
    ["Ada Brandt, chief executive of Qorvel, left. Brandt's start-up is growing.", ["start-up=Qorvel"]],
    ["Ada Brandt runs Qorvel. Her former company is growing.", ["Her=Ada Brandt"]],
    ["Ada Brandt runs Qorvel. Her customers are few.", ["Her=Ada Brandt"]],
    ["Ada Brandt is rich. Her company is growing.", ["Her=Ada Brandt"]],
  ])("resolves %j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe("coreference: groups", () => {
  it.each<[string, string[]]>([
    [
      "Qorvel and Tarnwick signed a pact. Both companies will share the cost.",
      ["Both companies=Qorvel+Tarnwick"],
    ],
    ["Qorvel and Tarnwick signed a pact. The pair will share the cost.", ["The pair=Qorvel+Tarnwick"]],
    ["Qorvel and Tarnwick signed a pact. The two companies met.", ["The two companies=Qorvel+Tarnwick"]],
    ["Qorvel, Tarnwick and Obelin signed a pact. The trio will meet.", ["The trio=Qorvel+Tarnwick+Obelin"]],
    ["Qorvel rose. The two sides met.", []],
    ["Qorvel and Tarnwick compete. Both have cut prices.", ["Both=Qorvel+Tarnwick"]],
    ["Qorvel, Tarnwick, Obelin and Halden met. All four signed.", ["All four=Qorvel+Tarnwick+Obelin+Halden"]],
    ["Qorvel and Tarnwick broke up. The former is small.", ["The former=Qorvel"]],
    ["Qorvel and Tarnwick met. Their joint plan failed.", ["Their=Qorvel+Tarnwick"]],
    ["Qorvel and Tarnwick met. The former head of sales left.", []],
    [
      "Qorvel, Tarnwick and Obelin signed a pact. The partners will pay.",
      ["The partners=Qorvel+Tarnwick+Obelin"],
    ],
  ])("resolves %j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});
