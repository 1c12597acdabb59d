/** Gaps of annotated articles: what each could mean, and which parties make it a relation that the annotators saw. */
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { matchEntities } from "../../src/evaluate/match-entities.ts";
import { readArticle } from "../../src/extract/read-article.ts";
import { findWordings } from "../../src/extract/relations/find-wordings.ts";
import type { Gap } from "../../src/extract/relations/gaps/gap.ts";
import { choicesOf, type GapChoice } from "../../src/extract/relations/gaps/gap-clues.ts";
import { standingsOf } from "../../src/extract/relations/gaps/standings.ts";
import { RELATION_TABLE } from "../../src/model/ontology.ts";

export interface GapExample {
  readonly gap: Gap;
  readonly choices: readonly GapChoice[];
  /** Indices of the right choices: of nothing when no party is right. */
  readonly right: readonly number[];
}

/** The gaps of an article; each is filled rightly before the next one is looked at. */
export function gapExamples(gold: GoldArticle): GapExample[] {
  const reading = readArticle(gold.article);
  const matches = matchEntities(gold.entities, reading.entities);
  const standings = standingsOf(reading);
  const nameOf = (id: string | null): string | undefined => (id === null ? undefined : matches.get(id)?.name);
  const isRelated = ({ frame: { type }, missing, known }: Gap, party: string | null): boolean =>
    gold.relations.some((relation) => {
      if (relation.type !== type) return false;
      const ends = [relation.source, relation.target];
      const [own, other] = missing === "source" ? ends : ends.toReversed();
      const names = known.map(nameOf);
      return (
        (own === nameOf(party) && names.includes(other)) ||
        (!RELATION_TABLE[type].directed && other === nameOf(party) && names.includes(own))
      );
    });
  const examples: GapExample[] = [];
  findWordings(reading, (_, told) => (gap) => {
    const choices = choicesOf({ reading, standings, told }, gap);
    const fitting = choices.flatMap(({ party }, at) => (isRelated(gap, party) ? [at] : []));
    const right = fitting.length === 0 ? [choices.length - 1] : fitting;
    examples.push({ gap, choices, right });
    return choices[right[0] ?? 0]?.party ?? null;
  });
  return examples;
}
