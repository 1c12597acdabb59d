/** What an anaphor could refer to: each thing named before it, and, where several can be meant, those that stood together. */
import { type Discourse, isPartyHere, kindOf, type Memory } from "./discourse.ts";
import type { Anaphor } from "./anaphors.ts";

/** One entity, seen through the last reference to it. */
export interface SingleAntecedent {
  readonly entities: readonly [string];
  readonly memory: Memory;
  /** Entities referred to after it; 0 for the last one spoken of. */
  readonly rank: number;
}

/** Why several entities are thought of together. */
export type GroupReason = "joined" | "sentence" | "subjects" | "last" | "again" | "titled";

export interface GroupAntecedent {
  readonly entities: readonly string[];
  readonly reasons: ReadonlySet<GroupReason>;
  /** Sentences between the anaphor and the nearest place where they stand so. */
  readonly distance: number;
}

/** Entities looked back upon, the last one first. */
const MOST_SINGLE = 10;
/** Sentences in which a group is looked for. */
const GROUP_REACH = 3;
const LARGEST_GROUP = 5;

/** Entities that are no persons, the last one spoken of first. */
export function singleAntecedents(discourse: Discourse): SingleAntecedent[] {
  const found: SingleAntecedent[] = [];
  const latest = [...discourse.latest.values()];
  for (let at = latest.length - 1; at >= 0 && found.length < MOST_SINGLE; at -= 1) {
    const memory = latest[at];
    if (memory === undefined || kindOf(discourse, memory.entity) === "person") continue;
    found.push({ entities: [memory.entity], memory, rank: found.length });
  }
  return found;
}

/** Sets of two to five parties, each once with all reasons to think of it, the nearest first. */
export function groupAntecedents(discourse: Discourse, { sentence }: Anaphor): GroupAntecedent[] {
  const groups = new Map<string, { entities: string[]; reasons: Set<GroupReason>; distance: number }>();
  const offer = (entities: readonly string[], reason: GroupReason, distance: number): void => {
    const members = [...new Set(entities)];
    if (members.length < 2 || members.length > LARGEST_GROUP) return;
    const key = [...members].sort().join(" ");
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { entities: members, reasons: new Set([reason]), distance });
    else known.reasons.add(reason);
  };
  for (let distance = 0; distance <= GROUP_REACH; distance += 1) {
    const here = memoriesIn(discourse, sentence.index - distance);
    offer(
      here.map(({ entity }) => entity),
      "sentence",
      distance,
    );
    offer(
      here.filter(({ subject }) => subject).map(({ entity }) => entity),
      "subjects",
      distance,
    );
    for (const list of listsIn(discourse, here)) offer(list, "joined", distance);
    for (const { reference } of here)
      if (reference.entities.length > 1) offer(reference.entities, "again", distance);
  }
  const parties = [...discourse.latest.keys()].filter((entity) => isPartyHere(discourse, entity)).reverse();
  for (const size of [2, 3]) offer(parties.slice(0, size), "last", GROUP_REACH);
  offer(
    [...discourse.titled].filter((entity) => discourse.latest.has(entity)),
    "titled",
    GROUP_REACH,
  );
  return [...groups.values()];
}

/** References to parties in a sentence before the anaphor, in text order. */
function memoriesIn(discourse: Discourse, sentence: number): Memory[] {
  const found: Memory[] = [];
  for (let at = discourse.memories.length - 1; at >= 0; at -= 1) {
    const memory = discourse.memories[at];
    if (memory === undefined || memory.reference.sentence < sentence) break;
    if (memory.reference.sentence === sentence && isPartyHere(discourse, memory.entity)) found.push(memory);
  }
  return found.reverse();
}

/** Runs of references with nothing but commas and "and" between them. */
function listsIn({ document }: Discourse, memories: readonly Memory[]): string[][] {
  const lists: string[][] = [];
  let last: Memory | undefined;
  for (const memory of memories) {
    const tokens = document.sentences[memory.reference.sentence]?.tokens ?? [];
    const between = last === undefined ? [] : tokens.slice(last.reference.last, memory.reference.first);
    const joined = last !== undefined && between.every(({ lower }) => /^(?:,|and|&|or|with)$/u.test(lower));
    if (joined) lists.at(-1)?.push(memory.entity);
    else lists.push([memory.entity]);
    last = memory;
  }
  return lists;
}
