/** Decides what an anaphor refers to; when it is not clear, nothing is said. */
import type { Anaphor } from "./anaphors.ts";
import { groupAntecedents, singleAntecedents } from "./antecedents.ts";
import { type AntecedentModel, antecedentModel, weighAntecedents } from "./antecedent-model.ts";
import type { Discourse } from "./discourse.ts";
import { groupClues } from "./group-clues.ts";
import { nothingClues } from "./nothing-clues.ts";
import { findClauseSubjects, findPredicateSubjects } from "./own-clause.ts";
import { settingOf, singleClues } from "./single-clues.ts";

/** What an anaphor could mean, each with its clues; the last stands for "nothing" and has no entities. */
export interface Choice {
  readonly entities: readonly string[];
  readonly clues: readonly number[];
}

/** The best choice needs this probability. */
export const SURE = 0.4;

/** The entities meant, none when nothing named is meant or when it is unclear. */
export function resolveAnaphor(
  discourse: Discourse,
  anaphor: Anaphor,
  model: AntecedentModel = antecedentModel(),
): readonly string[] {
  if (discourse.memories.length === 0) return [];
  const { choice, chance } = likeliestChoice(discourse, anaphor, model);
  return chance < SURE ? [] : choice.entities;
}

/** The likeliest of all choices, "nothing" among them, with its probability. */
export function likeliestChoice(
  discourse: Discourse,
  anaphor: Anaphor,
  model: AntecedentModel,
): { readonly choice: Choice; readonly chance: number } {
  const choices = choicesOf(discourse, anaphor);
  const chances = weighAntecedents(
    model,
    anaphor,
    choices.map(({ clues }) => clues),
  );
  const best = chances.indexOf(Math.max(...chances));
  return { choice: choices[best] ?? { entities: [], clues: [] }, chance: chances[best] ?? 0 };
}

/** All choices for an anaphor: one entity unless it is said of several, several unless it is said of one. */
export function choicesOf(discourse: Discourse, anaphor: Anaphor): Choice[] {
  const barred = barredFor(discourse, anaphor);
  const candidates = singleAntecedents(discourse).filter(({ memory }) => !barred.has(memory.entity));
  const setting = settingOf(discourse, anaphor, candidates);
  const several = anaphor.class === "group" || anaphor.class === "they" || anaphor.class === "their";
  return [
    ...(anaphor.class === "group"
      ? []
      : candidates.map((candidate) => ({
          entities: candidate.entities,
          clues: singleClues(setting, candidate),
        }))),
    ...(several
      ? groupAntecedents(discourse, anaphor).map((group) => ({
          entities: group.entities,
          clues: groupClues(discourse, anaphor, group),
        }))
      : []),
    { entities: [], clues: nothingClues(discourse, anaphor, candidates) },
  ];
}

/** The subject of the own clause is never its object: in "Qorvel bought it" and "Qorvel is its customer", "it" is not Qorvel. */
function barredFor({ memories }: Discourse, { sentence, first, class: kind }: Anaphor): ReadonlySet<string> {
  const reflexive = /sel(?:f|ves)$/u.test(sentence.tokens[first]?.lower ?? "");
  if (reflexive) return new Set();
  if (kind === "its" || kind === "their") return findPredicateSubjects(memories, sentence, first);
  return findClauseSubjects(memories, sentence, first);
}
