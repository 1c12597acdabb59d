/** Every repair of a tag does what its example shows. */
import { describe, expect, it } from "vitest";

import { correctTags, TAG_REPAIRS } from "../../../../../src/extract/relations/syntax/tags/correct-tags.ts";
import { analyse } from "../../../../../src/text/analyse.ts";

describe("correctTags", () => {
  it.each(TAG_REPAIRS.map(({ example, to }) => [example, to] as const))("%s is %s", (example, to) => {
    expect(tagOfMarked(example)).toBe(to);
  });

  it("leaves names alone", () => {
    expect(tagOfMarked("[Acme] sued *[Rival]* in May.")).toBe("PROPN");
  });

  it.each([
    ["[Acme] *bought* [Borea].", "VERB"],
    ["[Acme] lets it *sell* pumps.", "VERB"],
    ["[Acme] wants to *court* [Borea].", "VERB"],
    ["[Acme] sells its *own* pumps.", "ADJ"],
  ] as const)("leaves %s as %s", (example, tag) => {
    expect(tagOfMarked(example)).toBe(tag);
  });
});

/** The tag of the word between asterisks, with the names in brackets known as such. */
function tagOfMarked(example: string): string | undefined {
  const names: [start: number, end: number][] = [];
  let text = "";
  let marked = 0;
  for (const character of example)
    if (character === "[") names.push([text.length, Number.POSITIVE_INFINITY]);
    else if (character === "]") names.push([names.pop()?.[0] ?? 0, text.length]);
    else if (character === "*") marked = marked === 0 ? text.length + 1 : marked;
    else text += character;
  const tokens = analyse(text).sentences[0]?.tokens ?? [];
  const inName = (index: number): boolean =>
    names.some(([start, end]) => start <= (tokens[index]?.start ?? -1) && (tokens[index]?.end ?? -1) <= end);
  return correctTags(tokens, inName)[tokens.findIndex(({ start }) => start === marked - 1)];
}
