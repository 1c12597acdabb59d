/** Where the words that speak of a relation stand to the two places, and which other parties stand nearer to them. */
import type { Reference } from "../reading.ts";
import type { Parse } from "../relations/syntax/parse.ts";
import type { PairView, SeenWord } from "./pair-view.ts";
import { triggersOf } from "./trigger-types.ts";

type Place = Pick<Reference, "first" | "last">;

/** Rivals counted at most. */
const MANY = 2;

export function triggerFeatures({ article, candidate, sentence, words }: PairView): string[] {
  const first = candidate.first.reference;
  const second = candidate.second.reference;
  const parse = article.parses.get(sentence.index);
  const others = (article.references[sentence.index] ?? []).filter(
    (reference) => reference !== first && reference !== second,
  );
  const rivals = (place: Place, word: SeenWord): number =>
    Math.min(
      MANY,
      others.filter((other) => isBetween(other, place, word) && !isListed(parse, other, place)).length,
    );
  const features = words.flatMap((word) =>
    triggersOf(word.word).map((type) => {
      if (first === null) return `xt:${sideOf(second, word)}${rivals(second, word)}=${type}`;
      return `t:${sideOf(first, word)}${rivals(first, word)}${sideOf(second, word)}${rivals(second, word)}=${type}`;
    }),
  );
  if (first === null) return features;
  const between = others.filter((other) => other.first >= first.last && other.last <= second.first);
  const strange = between.filter(
    (other) => !isListed(parse, other, first) && !isListed(parse, other, second),
  );
  return [
    ...features,
    `i:${Math.min(3, strange.length)}`,
    ...(isListed(parse, first, second) ? ["listed", `listed:${Math.min(MANY, between.length)}`] : []),
  ];
}

function sideOf(place: Place, { at }: SeenWord): "l" | "r" {
  return at < place.first ? "l" : "r";
}

function isBetween(other: Place, place: Place, { at }: SeenWord): boolean {
  return at < place.first
    ? at < other.first && other.last <= place.first
    : place.last <= other.first && other.last <= at;
}

/** Whether the two are members of one list: "A, B and C". */
function isListed(parse: Parse | undefined, left: Place, right: Place): boolean {
  return (
    parse?.units.some(
      (unit) =>
        unit.kind === "noun" &&
        unit.first <= left.first &&
        unit.first <= right.first &&
        left.last <= unit.last &&
        right.last <= unit.last,
    ) ?? false
  );
}
