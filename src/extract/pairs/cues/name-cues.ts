/** What the two references look like: their form, words that both have, and the sort of business that a closing word names. */
import type { Reference } from "../../reading.ts";
import type { PairScene } from "../pair-words.ts";

/** Closing words of names by what they tell; none of them is a name. */
const SORTS: Readonly<Record<string, string>> = {
  investor: "capital ventures venture partners fund funds equity investments investment investors angels",
  holding: "holdings holding group",
  bank: "bank banking trust insurance",
  exchange: "exchange stock",
  company: "inc corp corporation ltd llc plc company co gmbh ag sa limited",
  airline: "airlines airways air",
  railway: "railway railroad rail",
  body: "agency ministry department commission authority administration government association",
  school: "university institute school college",
  media: "television tv network records music studios pictures entertainment media",
  technology: "systems technologies technology software labs networks",
};
const SORT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SORTS).flatMap(([sort, words]) => words.split(" ").map((word) => [word, sort] as const)),
);
/** Shorter words prove no kinship. */
const SHORTEST_SHARED = 4;
const LONGEST = 4;

export function* nameCues({ tokens, left, right }: PairScene): Generator<string> {
  const [one, other] = [left, right].map(({ first, last }) =>
    tokens.slice(first, last).map(({ text }) => text),
  );
  yield* sideCues("left", left, one ?? []);
  yield* sideCues("right", right, other ?? []);
  yield* kinshipCues(one ?? [], other ?? []);
}

function* sideCues(side: string, { form }: Reference, words: readonly string[]): Generator<string> {
  yield `${side} is ${form}`;
  yield `${side} has ${Math.min(words.length, LONGEST)} words`;
  const [only = ""] = words;
  if (words.length === 1 && only === only.toUpperCase()) yield `${side} is an acronym`;
  const closing = words.slice(1).slice(-2).reverse();
  const sort = closing.map((word) => SORT_OF.get(word.toLowerCase())).find((found) => found !== undefined);
  if (sort !== undefined) yield `${side} is named ${sort}`;
}

/** "Tarn Foods" and "Tarn Foods Iberia". */
function* kinshipCues(one: readonly string[], other: readonly string[]): Generator<string> {
  const [ones, others] = [one, other].map(
    (words) =>
      new Set(words.map((word) => word.toLowerCase()).filter((word) => word.length >= SHORTEST_SHARED)),
  );
  if (ones === undefined || others === undefined) return;
  const shared = [...ones].filter((word) => others.has(word)).length;
  if (shared > 0) yield "names share a word";
  if (one[0] !== undefined && one[0] === other[0]) yield "names share the first word";
  if (shared > 0 && shared === ones.size && shared < others.size) yield "left name in right name";
  if (shared > 0 && shared === others.size && shared < ones.size) yield "right name in left name";
}
