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
  ])("resolves %j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});
