import { expect, it } from "vitest";
import { findArticleNames } from "../../../src/extract/mentions/article-names.ts";
import { analyse } from "../../../src/text/analyse.ts";

it.each<[string, string[]]>([
  ["They invested in The Penny Jar.", ["Penny"]],
  ["The Copper Kettle has leased two floors.", ["Copper"]],
  ["The Lamp Barrel Company has closed.", ["Lamp"]],
  ["The Copper Kettle has leased two floors. Guests like the Copper Kettle.", []],
  ["The Board has approved the plan. The Supreme Court agreed.", []],
  ["The Dairy Co-operative has left.", []],
  ["The bank has approved the plan.", []],
])("finds the names that the article belongs to in %j", (text, expected) => {
  expect([...findArticleNames(analyse(text))]).toEqual(expected);
});
