/** One candidate with its surroundings at hand, as the groups of features look at it. */
import type { Sentence } from "../../text/document.ts";
import type { Reference } from "../reading.ts";
import type { ArticleView } from "./article-view.ts";
import type { Step } from "./syntactic-path.ts";
import type { PairCandidate } from "./candidates.ts";

/** A word as features see it: names are "@", other references "@n" or "@p", figures "#"; so no name is ever learned. */
export interface SeenWord {
  readonly word: string;
  readonly tag: string;
  /** Token index where it begins. */
  readonly at: number;
}

export interface PairView {
  readonly article: ArticleView;
  readonly candidate: PairCandidate;
  readonly sentence: Sentence;
  readonly words: readonly SeenWord[];
  /** What is found out once per sentence rather than for each of its pairs. */
  readonly remembered: SentenceMemory;
}

export interface SentenceMemory {
  /** By first token and entity. */
  readonly chains: Map<string, readonly Step[]>;
  features: readonly string[] | null;
}

/** The words of a sentence with every reference drawn together to one. */
export function seenWords(sentence: Sentence, references: readonly Reference[]): SeenWord[] {
  const words: SeenWord[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const reference = references.find((candidate) => candidate.first === at);
    if (reference !== undefined) {
      words.push({ word: markOf(reference), tag: "PROPN", at });
      at = reference.last - 1;
      continue;
    }
    const token = sentence.tokens[at];
    if (token === undefined) break;
    words.push({ word: wordOf(token.tag, token.lemma.toLowerCase()), tag: token.tag, at });
  }
  return words;
}

function markOf({ form }: Reference): string {
  return form === "name" ? "@" : form === "nominal" ? "@n" : "@p";
}

/** Capitalised words that are no reference may still be names. */
function wordOf(tag: string, lemma: string): string {
  if (tag === "PROPN") return "@x";
  if (tag === "NUM" || /\d/u.test(lemma)) return "#";
  return lemma;
}
