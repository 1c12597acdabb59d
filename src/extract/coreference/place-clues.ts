/** What the places of an antecedent and of an anaphor say together: order, clause and what stands between them, as numbered clues. */
import type { Anaphor } from "./anaphors.ts";
import type { SingleAntecedent } from "./antecedents.ts";
import { numberClues } from "./clue-names.ts";
import type { Memory } from "./discourse.ts";

/** Grammatical roles of an antecedent, told apart by `single-clues.ts`. */
export const ROLES = ["opening", "subject", "listed", "possessor", "other"] as const;
export type Role = (typeof ROLES)[number];

const NEARNESS = ["here", "before", "farther"] as const;
const SPOTS = ["opens", "subject", "object"] as const;
const ORDERS = ["only", "first", "middle", "last"] as const;

const BETWEEN = numberClues("between", ["comma", "and", "preposition", "verb", "other"]);
const CLAUSE = numberClues("clause", ["own-subject", "own-other", "earlier-subject", "earlier-other"]);
const SPOT = numberClues(
  "spot",
  NEARNESS.flatMap((near) => SPOTS.flatMap((spot) => ROLES.map((role) => `${near} ${spot} ${role}`))),
);
const ORDER = numberClues(
  "order",
  NEARNESS.slice(0, 2).flatMap((near) => ORDERS.map((order) => `${near} ${order}`)),
);

/** What is the same for all antecedents of an anaphor. */
export interface PlaceSetting {
  readonly anaphor: Anaphor;
  readonly candidates: readonly SingleAntecedent[];
  /** Token at which the anaphor's clause begins. */
  readonly clause: number;
}

/** Adds the numbers of the clues of one antecedent to `clues`. */
export function pushPlaceClues(
  clues: number[],
  { anaphor, candidates, clause }: PlaceSetting,
  { memory, role }: { readonly memory: Memory; readonly role: Role },
): void {
  const distance = anaphor.sentence.index - memory.reference.sentence;
  const near = Math.min(distance, 2);
  const spot = anaphor.first <= 1 ? 0 : anaphor.subject ? 1 : 2;
  clues.push(SPOT + (near * SPOTS.length + spot) * ROLES.length + ROLES.indexOf(role));
  if (distance < 2) clues.push(ORDER + near * ORDERS.length + orderOf(candidates, memory));
  if (distance > 0) return;
  const subject = memory.subject ? 0 : 1;
  clues.push(CLAUSE + (memory.reference.first >= clause ? 0 : 2) + subject);
  if (memory.reference.last === anaphor.first - 1) clues.push(BETWEEN + betweenOf(anaphor));
}

/** Whether it comes first or last among the antecedents of its sentence. */
function orderOf(candidates: readonly SingleAntecedent[], { reference }: Memory): number {
  let [before, after] = [0, 0];
  for (const { memory } of candidates) {
    if (memory.reference.sentence !== reference.sentence) continue;
    if (memory.reference.first < reference.first) before += 1;
    if (memory.reference.first > reference.first) after += 1;
  }
  if (before === 0) return after === 0 ? 0 : 1;
  return after === 0 ? 3 : 2;
}

function betweenOf({ sentence, first }: Anaphor): number {
  const token = sentence.tokens[first - 1];
  if (token?.text === ",") return 0;
  if (token?.lower === "and") return 1;
  if (token?.tag === "ADP") return 2;
  return token?.tag === "VERB" || token?.tag === "AUX" ? 3 : 4;
}
