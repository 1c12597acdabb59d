import { describe, expect, it } from "vitest";
import { nameOfSource } from "../../../src/evaluate/public/named-source.ts";

describe("nameOfSource", () => {
  it.each<[string, string | null]>([
    ["Ada Holm", "Ada Holm"],
    ["Mayor Ada Holm", "Mayor Ada Holm"],
    ["former harbour master Ada Holm", "Ada Holm"],
    ["Ada Holm, who runs the port of Varde,", "Ada Holm"],
    ["Ada Holm (Harbour Party)", "Ada Holm"],
    ["Ms. Holm’s", "Ms. Holm"],
    ["the Bureau of Mines", "Bureau of Mines"],
    ["The Varde Post", "The Varde Post"],
    ["a spokeswoman for Ada Holm", null],
    ["the campaign of Ada Holm", null],
    ["Ada Holm's campaign", null],
    ["two people close to the talks", null],
    ["She", null],
    ["the harbour master", null],
  ])("%s", (source, name) => {
    const text = `On Monday ${source} said so.`;
    const place = nameOfSource(text, { start: 10, end: 10 + source.length });
    expect(place && text.slice(...place)).toBe(name);
  });
});
