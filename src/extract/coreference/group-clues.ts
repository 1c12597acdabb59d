/** What speaks for or against several entities as what "they" or "the two" mean, as numbered clues. */
import type { Anaphor } from "./anaphors.ts";
import type { GroupAntecedent, GroupReason } from "./antecedents.ts";
import { numberClues } from "./clue-names.ts";
import { type Discourse, kindOf } from "./discourse.ts";
import { fitOf } from "./noun-fit.ts";

const REASONS: readonly GroupReason[] = ["joined", "sentence", "subjects", "last", "again", "titled"];

const ALWAYS = numberClues("is", ["group"]);
const MEMBERS = numberClues("members", ["2", "3", "4+"]);
const SIZE = numberClues("size", ["right", "wrong", "unsaid"]);
const DISTANCE = numberClues("group-distance", ["0", "1", "2", "3+"]);
const REASON = numberClues("group", REASONS);
const REASON_NEAR = numberClues("group-near", REASONS);
const COMPANIES = numberClues("companies", ["all", "mixed"]);
const FIT = numberClues("group-noun", ["all", "some", "none"]);

const MOST_SAID = 4;
const FITTING = new Set(["same", "head", "name", "trade"]);

/** Numbers of the clues of one group. */
export function groupClues(
  discourse: Discourse,
  anaphor: Anaphor,
  { entities, reasons, distance }: GroupAntecedent,
): number[] {
  const { size, noun } = anaphor;
  const clues = [
    ALWAYS,
    MEMBERS + Math.min(entities.length, MOST_SAID) - 2,
    SIZE + (size === null ? 2 : size === entities.length ? 0 : 1),
    DISTANCE + Math.min(3, distance),
    COMPANIES + (entities.every((entity) => kindOf(discourse, entity) === "company") ? 0 : 1),
  ];
  REASONS.forEach((reason, at) => {
    if (!reasons.has(reason)) return;
    clues.push(REASON + at);
    if (distance <= 1) clues.push(REASON_NEAR + at);
  });
  if (noun !== "") {
    const fitting = entities.filter((entity) => FITTING.has(fitOf(discourse, entity, noun)));
    clues.push(FIT + (fitting.length === entities.length ? 0 : fitting.length > 0 ? 1 : 2));
  }
  return clues;
}
