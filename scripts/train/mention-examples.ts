/** Annotated articles as examples of names: the clues of each, and what it stands for. */
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { placedMentions } from "../../src/evaluate/compare-mentions.ts";
import { equals, overlaps } from "../../src/evaluate/place.ts";
import type { Candidate } from "../../src/extract/mentions/candidate.ts";
import { GUESSES, type ClueTable, type Guess } from "../../src/extract/mentions/clue-table.ts";
import { decideNames } from "../../src/extract/mentions/decide-names.ts";
import { joinNames } from "../../src/extract/mentions/join-names.ts";
import { clueAmounts } from "../../src/extract/mentions/judge.ts";
import type { NameGroup } from "../../src/extract/mentions/name-group.ts";
import type { MentionSpan } from "../../src/model/record.ts";
import type { TextDocument } from "../../src/text/document.ts";
import type { LabelledCues } from "./fit-weights.ts";

export interface ReadGold {
  readonly gold: GoldArticle;
  readonly document: TextDocument;
  readonly candidates: readonly Candidate[];
}

/** One example for each thing with all its names, as they are joined when decided with `table`; labels index GUESSES. */
export function mentionExamples({ gold, document, candidates }: ReadGold, table: ClueTable): LabelledCues[] {
  const joined = joinNames(document, decideNames(document, candidates, table), table);
  return joined.flatMap((name) => {
    const label = labelOf(name, gold);
    if (label === null) return [];
    const amounts = clueAmounts(name.clues);
    const cues = ["always", ...amounts.keys()];
    return [{ cues, amounts: [1, ...amounts.values()], label: GUESSES.indexOf(label) }];
  });
}

/** What most places of a name are in gold; `null` when they only touch longer or shorter names. */
function labelOf(group: NameGroup, gold: GoldArticle): Guess | null {
  const placed = placedMentions(gold.entities);
  const counts = new Map<Guess, number>();
  for (const candidate of group.candidates) {
    const span = spanOf(candidate);
    const same = placed.find((mention) => equals(mention.span, span));
    if (same === undefined && placed.some((mention) => overlaps(mention.span, span))) continue;
    const guess = same?.kind ?? "nothing";
    counts.set(guess, (counts.get(guess) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, left], [, right]) => right - left);
  return best?.[0] ?? null;
}

function spanOf({ sentence, first, last }: Candidate): MentionSpan {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  return [start, sentence.tokens[last - 1]?.end ?? start];
}
