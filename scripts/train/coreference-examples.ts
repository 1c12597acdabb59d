/** Annotated references as examples: for each anaphor of an article its choices, and which of them the annotator meant. */
import { readFileSync } from "node:fs";
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { type EntityMatches, matchEntities } from "../../src/evaluate/match-entities.ts";
import type { Anaphor } from "../../src/extract/coreference/anaphors.ts";
import type { Discourse } from "../../src/extract/coreference/discourse.ts";
import { findCoreference } from "../../src/extract/coreference/find-coreference.ts";
import { type Choice, choicesOf } from "../../src/extract/coreference/resolve-anaphor.ts";
import { readDialogue } from "../../src/extract/dialogue/read-dialogue.ts";
import { findMentions } from "../../src/extract/mentions/find-mentions.ts";
import { analyse } from "../../src/text/analyse.ts";

/** By the start of the place in the text: the names of the entities meant, none for nothing named. */
export type AnnotatedReferences = ReadonlyMap<number, readonly string[]>;

export interface CoreferenceExample {
  readonly anaphor: Anaphor;
  readonly choices: readonly Choice[];
  /** Index of the right choice. */
  readonly right: number;
}

/** References by article id, from lines `{"id": …, "references": [[start, end, name, …], …]}`. */
export function readReferences(file: string): Map<string, AnnotatedReferences> {
  const articles = new Map<string, AnnotatedReferences>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const { id, references } = JSON.parse(line) as {
      id: string;
      references: [number, number, ...string[]][];
    };
    articles.set(id, new Map(references.map(([start, , ...names]) => [start, names])));
  }
  return articles;
}

/** The examples of an article; earlier places are resolved as annotated. Those whose right answer is no choice are left out. */
export function coreferenceExamples(gold: GoldArticle, annotated: AnnotatedReferences): CoreferenceExample[] {
  const document = analyse(gold.article.text);
  const { entities, references: names } = findMentions(document);
  const matches = matchEntities(gold.entities, entities);
  const examples: CoreferenceExample[] = [];
  const dialogue = readDialogue({ document, entities, references: names });
  const { title } = gold.article;
  findCoreference({ title, document, entities, names, dialogue }, (discourse, anaphor) => {
    const meant = annotated.get(anaphor.sentence.tokens[anaphor.first]?.start ?? -1);
    if (meant === undefined) return [];
    const ids = idsOf(meant, { matches, discourse });
    if (ids === null || discourse.memories.length === 0) return [];
    const choices = choicesOf(discourse, anaphor);
    const right = choices.findIndex(({ entities: chosen }) => sameMembers(chosen, ids));
    if (right >= 0) examples.push({ anaphor, choices, right });
    return ids;
  });
  return examples;
}

/** Local ids of those named so far; `null` when one of them was not found in the text. */
function idsOf(
  meant: readonly string[],
  { matches, discourse }: { readonly matches: EntityMatches; readonly discourse: Discourse },
): string[] | null {
  const ids = meant.map((name) =>
    [...discourse.latest.keys()].reverse().find((id) => matches.get(id)?.name === name),
  );
  return ids.every((id) => id !== undefined) ? ids : null;
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entity) => other.includes(entity));
}
