/** Singular of a common noun, also of those that the tagger's lexicon lacks and leaves in the plural: "apps", "gearboxes", "drugmakers". */
import type { Token } from "../../../text/document.ts";
import { wordSet } from "../word-list.ts";

/** Lemmas that are wrong for what business news speaks of. */
const REPAIRS: ReadonlyMap<string, string> = new Map([
  ["syrinx", "syringe"],
  ["lense", "lens"],
]);
/** Singulars and words without one that end like a plural. */
const NO_PLURALS: ReadonlySet<string> = wordSet(`
  gas, lens, news, series, species, headquarters, earnings, proceeds, clothes, thanks, means, works, odds, scissors, biogas,
  premises, talks, summons, shares, goods, savings, takings, outskirts, belongings, gpus, apis
`);
const UNKNOWN_PLURAL = /^\p{L}[\p{L}-]*[^suiao\d]s$/u;

/** The head noun that `token` stands for. */
export function singularOf({ lower, lemma }: Token): string {
  if (lower === "works") return lower;
  const known = lemma.toLowerCase();
  return known === lower && UNKNOWN_PLURAL.test(lower) && !NO_PLURALS.has(lower) && !lower.endsWith("ics")
    ? lower.slice(0, -1)
    : (REPAIRS.get(known) ?? known);
}
