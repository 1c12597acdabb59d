import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMarkup } from "../../../scripts/gold/parse-markup.ts";
import { toGold } from "../../../scripts/gold/to-gold.ts";

const MARKED = `=== qorvel-buys | newswire | 2025-03-01
title: Qorvel buys Nimbrax
topics: pharma
source: Example
@company: Qorvel=Qorvel Inc; Nimbrax; Tarn Foods
@person: Ada Lund=Lund

Qorvel Inc has bought Nimbrax.
>r acquisition Qorvel > Nimbrax
Lund said that Qorvel's margins would rise.
>c forecast | Ada Lund | Qorvel | Qorvel's margins would rise

- Ada Lund thinks that the purchase of Nimbrax may be undone.
>r acquisition Qorvel > Nimbrax !ended
- Qorvel, Nimbrax and Tarn Foods are rivals.
>r competition Qorvel + Nimbrax + Tarn Foods ?
`;

interface Gold {
  readonly text: string;
  readonly entities: readonly { name: string; mentions: [number, number][] }[];
  readonly relations: readonly { type: string; status: string; optional: boolean; evidence: string[] }[];
  readonly claims: readonly { text: string; speaker: string }[];
}

function goldOf(markup: string): Gold[] {
  return parseMarkup(markup).map((article) => toGold(article) as Gold);
}

describe("toGold", () => {
  const [gold] = goldOf(MARKED);

  it("joins sentences to paragraphs and bullets to lines", () => {
    expect(gold?.text.split("\n")).toEqual([
      "Qorvel Inc has bought Nimbrax. Lund said that Qorvel's margins would rise.",
      "",
      "- Ada Lund thinks that the purchase of Nimbrax may be undone.",
      "- Qorvel, Nimbrax and Tarn Foods are rivals.",
    ]);
  });

  it("finds every mention, the longest form first", () => {
    const forms = gold?.entities.map(({ mentions }) =>
      mentions.map(([start, end]) => gold.text.slice(start, end)),
    );
    expect(forms).toEqual([
      ["Qorvel Inc", "Qorvel", "Qorvel"],
      ["Nimbrax", "Nimbrax", "Nimbrax"],
      ["Tarn Foods"],
      ["Lund", "Ada Lund"],
    ]);
  });

  it("joins the marks of one relation and takes the last status", () => {
    expect(gold?.relations[0]).toMatchObject({ type: "acquisition", status: "ended", optional: false });
    expect(gold?.relations[0]?.evidence).toHaveLength(2);
  });

  it("makes every pair of an undirected mark", () => {
    const pairs = gold?.relations.filter(({ type }) => type === "competition");
    expect(pairs?.map(({ optional }) => optional)).toEqual([true, true, true]);
  });

  it("cuts a claim to its clause", () => {
    expect(gold?.claims).toEqual([
      expect.objectContaining({ text: "Qorvel's margins would rise", speaker: "Ada Lund" }),
    ]);
  });

  it.each<[string, string, string]>([
    ["an unknown relation", MARKED.replace(">r acquisition", ">r marriage"), "marriage"],
    [
      "a clause that does not stand there",
      MARKED.replace("| Qorvel's margins", "| Its margins"),
      "Its margins",
    ],
    [
      "a name that is never mentioned",
      MARKED.replace("Tarn Foods\n@person", "Tarn Foods; Pelham\n@person"),
      "Pelham",
    ],
    ["an alias that is never used", MARKED.replace("=Lund", "=Lund, Madam Lund"), "Madam Lund"],
  ])("refuses %s", (_, markup, words) => {
    expect(() => goldOf(markup)).toThrow(words);
  });
});

it.each(["tune", "check"])("the files in test/gold/own/%s are what their sources say", (part) => {
  const folder = new URL(`../../gold/own/`, import.meta.url);
  const sources = readdirSync(new URL(`source/${part}/`, folder));
  const articles = sources.flatMap((name) =>
    parseMarkup(readFileSync(new URL(`source/${part}/${name}`, folder), "utf8")),
  );
  const built = articles.map((article): [string, unknown] => [
    article.id,
    JSON.parse(JSON.stringify(toGold(article))),
  ]);
  const kept = readdirSync(new URL(`${part}/`, folder)).map((name): [string, unknown] => [
    name.replace(".json", ""),
    JSON.parse(readFileSync(new URL(`${part}/${name}`, folder), "utf8")),
  ]);
  expect(new Map(built)).toEqual(new Map(kept));
});
