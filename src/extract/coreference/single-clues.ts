/** What speaks for or against one entity as what an anaphor means, as numbered clues. */
import type { Anaphor } from "./anaphors.ts";
import type { SingleAntecedent } from "./antecedents.ts";
import { numberClues } from "./clue-names.ts";
import { type Discourse, isQuoted, kindOf, type Memory } from "./discourse.ts";
import { pushNounClues } from "./noun-clues.ts";
import { clauseStart } from "./own-clause.ts";
import { pushPlaceClues, type Role, ROLES } from "./place-clues.ts";

const KINDS = ["company", "organization", "product", "media"];

const ALWAYS = numberClues("is", ["one"]);
const DISTANCE = numberClues("distance", ["0", "1", "2", "3", "4-6", "7+"]);
const GAP = numberClues("gap", ["1-3", "4-8", "9-15", "16+", "before"]);
const ROLE = numberClues("role", ROLES);
const ROLE_NEAR = numberClues("role-here", ROLES);
const ROLE_BEFORE = numberClues("role-before", ROLES);
const PARALLEL = numberClues("parallel", ["both", "subject-to-object", "object-to-subject", "neither"]);
const RANK = numberClues("rank", ["0", "1", "2", "3", "4-5", "6+"]);
const FORM = numberClues("form", ["name", "nominal", "pronoun"]);
const COUNT = numberClues("count", ["1", "2", "3-4", "5+"]);
const TOPIC = numberClues("topic", ["first", "second", "third", "lower"]);
const TITLED = numberClues("titled", ["yes"]);
const KIND = numberClues("kind", KINDS);
const BLOCK = numberClues("block", ["same", "before", "farther"]);
const BLOCK_FIRST = numberClues("begins-block", ["yes"]);
const PLURAL = numberClues("plural", ["yes"]);
const FIRST_NAMED = numberClues("first-named", ["yes"]);
/** "We" means whoever speaks: the company of the person named last, in a quotation or outside of it. */
const SPEAKER = numberClues("speaker", ["quoted", "unquoted", "other-quoted", "other-unquoted"]);
const LONE = numberClues("lone", ["of-kind", "in-sentence"]);

const NEAR = 1;

/** What is the same for all antecedents of one anaphor, looked up once. */
export interface Setting {
  readonly discourse: Discourse;
  readonly anaphor: Anaphor;
  readonly candidates: readonly SingleAntecedent[];
  /** Parties by how often they were referred to, the most frequent first. */
  readonly topics: readonly string[];
  /** The company of the person named last, if one is known. */
  readonly speaker: string | undefined;
  /** Token at which the anaphor's clause begins. */
  readonly clause: number;
}

export function settingOf(
  discourse: Discourse,
  anaphor: Anaphor,
  candidates: readonly SingleAntecedent[],
): Setting {
  const topics = candidates.map(({ memory }) => memory.entity);
  const count = (entity: string): number => discourse.counts.get(entity) ?? 0;
  topics.sort((left, right) => count(right) - count(left));
  const clause = clauseStart(anaphor.sentence.tokens, anaphor.first);
  return { discourse, anaphor, candidates, topics, speaker: speakerOf(discourse), clause };
}

function speakerOf({ latest, employers }: Discourse): string | undefined {
  if (employers.size === 0) return undefined;
  const last = [...latest.keys()].findLast((entity) => employers.has(entity));
  return last === undefined ? undefined : employers.get(last);
}

/** Numbers of the clues of one antecedent. */
export function singleClues(setting: Setting, { memory, rank }: SingleAntecedent): number[] {
  const { discourse, anaphor, topics } = setting;
  const { entity, reference } = memory;
  const distance = anaphor.sentence.index - reference.sentence;
  const named = roleOf(discourse, memory);
  const role = ROLES.indexOf(named);
  const kind = kindOf(discourse, entity) ?? "company";
  const clues = [
    ALWAYS,
    DISTANCE + step(distance, [1, 2, 3, 4, 7]),
    GAP + (distance > 0 ? 4 : step(anaphor.first - reference.last, [4, 9, 16])),
    ROLE + role,
    PARALLEL + (anaphor.subject ? (memory.subject ? 0 : 1) : memory.subject ? 2 : 3),
    RANK + step(rank, [1, 2, 3, 4, 6]),
    FORM + (reference.form === "name" ? 0 : reference.form === "nominal" ? 1 : 2),
    COUNT + step(discourse.counts.get(entity) ?? 0, [2, 3, 5]),
    TOPIC + step(topics.indexOf(entity), [1, 2, 3]),
    KIND + Math.max(0, KINDS.indexOf(kind)),
    BLOCK + blockStep(discourse, anaphor, memory),
  ];
  if (distance === 0) clues.push(ROLE_NEAR + role);
  if (distance === 1) clues.push(ROLE_BEFORE + role);
  if (discourse.titled.has(entity)) clues.push(TITLED);
  if (reference.entities.length > 1) clues.push(PLURAL);
  if (memory.opening && beginsBlock(discourse, memory)) clues.push(BLOCK_FIRST);
  if (entity === discourse.memories[0]?.entity) clues.push(FIRST_NAMED);
  if (anaphor.class === "we") clues.push(SPEAKER + speakerStep(setting, entity));
  pushPlaceClues(clues, setting, { memory, role: named });
  pushLone(clues, setting, { entity, distance, kind });
  pushNounClues(clues, discourse, anaphor, { entity, kind, distance, rank });
  return clues;
}

function pushLone(
  clues: number[],
  { discourse, candidates }: Setting,
  { entity, distance, kind }: { readonly entity: string; readonly distance: number; readonly kind: string },
): void {
  const others = candidates.filter(({ memory }) => memory.entity !== entity);
  if (others.every(({ memory }) => kindOf(discourse, memory.entity) !== kind)) clues.push(LONE);
  const sentence = discourse.latest.get(entity)?.reference.sentence;
  if (distance <= NEAR && others.every(({ memory }) => memory.reference.sentence !== sentence))
    clues.push(LONE + 1);
}

function speakerStep({ discourse, anaphor, speaker }: Setting, entity: string): number {
  const quoted = isQuoted(discourse, anaphor.sentence.tokens[anaphor.first]?.start ?? 0);
  return (speaker === entity ? 0 : 2) + (quoted ? 0 : 1);
}

function roleOf({ document }: Discourse, memory: Memory): Role {
  if (memory.opening) return "opening";
  if (memory.subject) return "subject";
  if (memory.listed) return "listed";
  const { sentence, last, form } = memory.reference;
  const tokens = document.sentences[sentence]?.tokens;
  const possessive = /^['’]s?$/u.test(tokens?.[last]?.text ?? "");
  return possessive || (form === "pronoun" && /^(?:its|their)$/u.test(tokens?.[last - 1]?.lower ?? ""))
    ? "possessor"
    : "other";
}

function blockStep({ document }: Discourse, { sentence }: Anaphor, { reference }: Memory): number {
  const block = document.sentences[reference.sentence]?.block ?? 0;
  return Math.min(2, sentence.block - block);
}

function beginsBlock({ document }: Discourse, { reference }: Memory): boolean {
  const before = document.sentences[reference.sentence - 1];
  return before === undefined || before.block !== document.sentences[reference.sentence]?.block;
}

/** The number of the first limit that `value` stays below, or how many limits there are. */
function step(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value < limit);
  return at < 0 ? limits.length : at;
}
