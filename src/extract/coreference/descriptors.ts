/** Collects the nouns by which an article describes its entities: "the chipmaker Qorvel", "Qorvel, a battery maker", "Qorvel is a lender". */
import type { LocalEntity } from "../../model/record.ts";
import type { Sentence, TextDocument } from "../../text/document.ts";
import { lowersOf } from "../mentions/lowers.ts";
import { headNoun, nounEndingAt, type NounMatch } from "../mentions/noun-phrase.ts";
import type { Reference } from "../reading.ts";

/** Descriptive nouns (singular, lower case) of each entity id. */
export function findDescriptors(
  document: TextDocument,
  entities: ReadonlyMap<string, LocalEntity>,
  names: readonly Reference[],
): Map<string, Set<string>> {
  const descriptors = new Map<string, Set<string>>();
  for (const reference of names) {
    const sentence = document.sentences[reference.sentence];
    const [id] = reference.entities;
    if (sentence === undefined || id === undefined) continue;
    const known = descriptors.get(id) ?? new Set();
    descriptors.set(id, known);
    const kind = entities.get(id)?.kind;
    for (const match of nounsAround(sentence, reference)) {
      if (kind !== undefined && (match.noun.kinds as readonly string[]).includes(kind))
        known.add(match.noun.noun);
    }
  }
  return descriptors;
}

function nounsAround(sentence: Sentence, { first, last }: Reference): NounMatch[] {
  const lowers = lowersOf(sentence);
  const matches: NounMatch[] = [];
  const before = nounEndingAt(lowers, first);
  if (before !== null && !before.noun.plural) matches.push(before);
  const start = appositionStart(lowers, last);
  const after = start === null ? null : headNoun(sentence.tokens, lowers, start);
  if (after !== null && !after.noun.plural) matches.push(after);
  return matches;
}

/** Where the noun phrase begins that says what the name before `last` is. */
function appositionStart(lowers: readonly string[], last: number): number | null {
  const [next = "", second = ""] = lowers.slice(last, last + 2);
  const determiner = /^(?:a|an|the|its|another)$/u;
  if (
    (next === "," || next === "–" || next === "—" || next === "is" || next === "was") &&
    determiner.test(second)
  )
    return last + 2;
  return null;
}
