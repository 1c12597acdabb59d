/** Definite nouns that refer back: "the company", "the French group", "the regulator", "both companies", "the pair". */
import type { EntityKind } from "../../model/ontology.ts";
import type { Sentence } from "../../text/document.ts";
import { lowersOf } from "../mentions/lowers.ts";
import { nounEndingAt } from "../mentions/noun-phrase.ts";
import type { Discourse } from "./discourse.ts";
import { findAntecedent } from "./find-antecedent.ts";
import { findGroup } from "./groups.ts";
import type { Resolved } from "./resolved.ts";

const LONGEST_NOMINAL = 7;
const INSIDE_NOMINAL = /^(?:ADJ|NOUN|PROPN|NUM|VERB|PUNCT|PART)$/u;
/** "The largest company", "the other group", "the same bidder" are not what was spoken of. */
const UNIQUE =
  /^(?:\p{L}{3,}est|larger|smaller|bigger|older|younger|stronger|weaker|most|first|second|third|only|other|same|next|new|best|worst|average|typical|whole|rival|acquired|combined|merged|enlarged|resulting|target|parent)$/u;
const GOES_ON = /^(?:of|that|which|who|whose|behind|formerly|called|named|known)$/u;

const TITLED = /^\p{Lu}\p{Ll}/u;

/** The nominal that begins at token `first`, resolved, or `null`. */
export function resolveNominal(discourse: Discourse, sentence: Sentence, first: number): Resolved | null {
  const lowers = lowersOf(sentence);
  const determiner = lowers[first] ?? "";
  const plural = findGroup(discourse, sentence, first);
  if (plural !== null) return plural;
  if (!/^(?:the|this|that)$/u.test(determiner)) return null;
  const head = findHead(sentence, lowers, first);
  if (head === null || isApposition(discourse, sentence, first)) return null;
  const entity = findAntecedent(discourse, { sentence, first, ...head });
  return entity === null ? null : { first, last: head.last, entities: [entity] };
}

/** "Jane Roe, the founder,": the noun describes the name before it and is no reference of its own. */
function isApposition(discourse: Discourse, sentence: Sentence, first: number): boolean {
  const last = discourse.memories.at(-1)?.reference;
  return (
    sentence.tokens[first - 1]?.text === "," && last?.sentence === sentence.index && last.last === first - 1
  );
}

interface Head {
  readonly noun: string;
  readonly kinds: readonly EntityKind[];
  readonly last: number;
}

/** The listed singular noun that closes the noun phrase; none when a name or an "of" follows it. */
function findHead(sentence: Sentence, lowers: readonly string[], first: number): Head | null {
  for (let last = first + 2; last <= Math.min(first + LONGEST_NOMINAL, lowers.length); last += 1) {
    const token = sentence.tokens[last - 1];
    if (
      token === undefined ||
      !INSIDE_NOMINAL.test(token.tag) ||
      UNIQUE.test(token.lower) ||
      /^[,.;:()"“”]$/u.test(token.text) ||
      /^['’]s?$/u.test(token.text)
    )
      return null;
    const next = sentence.tokens[last];
    const goesOn =
      next !== undefined &&
      (/^(?:NOUN|PROPN|NUM)$/u.test(next.tag) || next.text === "-" || GOES_ON.test(next.lower));
    if (goesOn) continue;
    if (hasName(sentence, first, last)) return null;
    const match = nounEndingAt(lowers, last);
    if (match !== null && match.first > first && !match.noun.plural)
      return { noun: match.noun.noun, kinds: match.noun.kinds, last };
    if (/^(?:NOUN|PROPN)$/u.test(token.tag)) return null;
  }
  return null;
}

/** "The Harbour Infrastructure Partnership": capitals make a name of it; "the Commission" and "the French group" stay nouns. */
function hasName(sentence: Sentence, first: number, last: number): boolean {
  return last - first > 2 && TITLED.test(sentence.tokens[last - 1]?.text ?? "");
}
