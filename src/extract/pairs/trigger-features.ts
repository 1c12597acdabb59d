/** Where the words that speak of a relation stand to the two places, and which other parties stand nearer to them. */
import type { Reference } from "../reading.ts";
import type { Parse } from "../relations/syntax/parse.ts";
import type { PairView, SeenWord } from "./pair-view.ts";
import { triggersOf } from "./trigger-types.ts";

/** A place with the number of the noun unit it stands in: members of one list share their unit. */
interface Place extends Pick<Reference, "first" | "last"> {
  readonly unit: number;
}

/** Rivals counted at most. */
const MANY = 2;

export function triggerFeatures({ article, candidate, sentence, words }: PairView): string[] {
  const parse = article.parses.get(sentence.index);
  const { first, second } = candidate;
  const left = first.reference === null ? null : placeOf(parse, first.reference);
  const right = placeOf(parse, second.reference);
  const others = (article.references[sentence.index] ?? [])
    .filter((reference) => reference !== first.reference && reference !== second.reference)
    .map((reference) => placeOf(parse, reference));
  const features = words.flatMap((word) => {
    const types = triggersOf(word.word);
    if (types.length === 0) return [];
    const way =
      left === null
        ? `xt:${wayTo(right, word, others)}`
        : `t:${wayTo(left, word, others)}${wayTo(right, word, others)}`;
    return types.map((type) => `${way}=${type}`);
  });
  return left === null ? features : [...features, ...betweenFeatures(left, right, others)];
}

/** Strangers between the two, and whether the two are members of one list: "A, B and C". */
function betweenFeatures(left: Place, right: Place, others: readonly Place[]): string[] {
  const between = others.filter((other) => other.first >= left.last && other.last <= right.first);
  const strange = between.filter((other) => !isListed(other, left) && !isListed(other, right));
  return [
    `i:${Math.min(3, strange.length)}`,
    ...(isListed(left, right) ? ["listed", `listed:${Math.min(MANY, between.length)}`] : []),
  ];
}

function placeOf(parse: Parse | undefined, { first, last }: Reference): Place {
  const unit = parse?.units.findIndex(
    (candidate) => candidate.kind === "noun" && candidate.first <= first && last <= candidate.last,
  );
  return { first, last, unit: unit ?? -1 };
}

/** On which side of the place the word stands, and how many strangers stand between the two. */
function wayTo(place: Place, word: SeenWord, others: readonly Place[]): string {
  const rivals = others.filter((other) => isBetween(other, place, word) && !isListed(other, place));
  return `${word.at < place.first ? "l" : "r"}${Math.min(MANY, rivals.length)}`;
}

function isBetween(other: Place, place: Place, { at }: SeenWord): boolean {
  return at < place.first
    ? at < other.first && other.last <= place.first
    : place.last <= other.first && other.last <= at;
}

function isListed(left: Place, right: Place): boolean {
  return left.unit >= 0 && left.unit === right.unit;
}
