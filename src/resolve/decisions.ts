/** What the log of judgements amounts to: revoked ones left out, and of two that conflict the later one. */
import type { Judgement, NameKey } from "../model/judgement.ts";
import { compareText } from "../model/order.ts";
import { pairOf } from "./name-link.ts";

type Ruling<Op extends Judgement["op"]> = Extract<Judgement, { readonly op: Op }>;
/** What a person said of one statement: right, wrong, or what it ought to say. */
export type StatementRuling = Ruling<"reject" | "accept" | "restate">;
export type Renaming = Ruling<"rename">;
export type Retyping = Ruling<"retype">;

export interface Decisions {
  /** By pair of keys. */
  readonly pairs: ReadonlyMap<string, Ruling<"same" | "different">>;
  /** By statement id. */
  readonly statements: ReadonlyMap<string, StatementRuling>;
  readonly names: ReadonlyMap<NameKey, Renaming>;
  readonly kinds: ReadonlyMap<NameKey, Retyping>;
}

/** What differs between two states of the log: keys and statements whose decisions changed. */
export interface DecisionChange {
  readonly keys: ReadonlySet<NameKey>;
  readonly statements: ReadonlySet<string>;
}

export const NO_DECISIONS: Decisions = {
  pairs: new Map(),
  statements: new Map(),
  names: new Map(),
  kinds: new Map(),
};

/** The decisions in force after `log`, in whatever order it comes. */
export function decisionsOf(log: ReadonlyMap<string, Judgement>): Decisions {
  const pairs = new Map<string, Ruling<"same" | "different">>();
  const statements = new Map<string, StatementRuling>();
  const names = new Map<NameKey, Renaming>();
  const kinds = new Map<NameKey, Retyping>();
  for (const judgement of inForce(log).sort(compareJudgements)) {
    switch (judgement.op) {
      case "same":
      case "different":
        if (judgement.left !== judgement.right) pairs.set(pairOf(judgement.left, judgement.right), judgement);
        break;
      case "reject":
      case "accept":
      case "restate":
        statements.set(judgement.statement, judgement);
        break;
      case "rename":
        names.set(judgement.entity, judgement);
        break;
      case "retype":
        kinds.set(judgement.entity, judgement);
        break;
      case "revoke":
        break;
    }
  }
  return { pairs, statements, names, kinds };
}

/** Keys and statements that `after` decides otherwise than `before`. */
export function changeOfDecisions(before: Decisions, after: Decisions): DecisionChange {
  const pairs = [...changedEntries(before.pairs, after.pairs)];
  return {
    keys: new Set([
      ...pairs.flatMap(({ left, right }) => [left, right]),
      ...[...changedEntries(before.names, after.names)].map(({ entity }) => entity),
      ...[...changedEntries(before.kinds, after.kinds)].map(({ entity }) => entity),
    ]),
    statements: new Set(
      [...changedEntries(before.statements, after.statements)].map(({ statement }) => statement),
    ),
  };
}

/** The latest of `rulings`, or `undefined` of none. */
export function latest<Kind extends Judgement>(rulings: readonly Kind[]): Kind | undefined {
  return [...rulings].sort(compareJudgements).at(-1);
}

/** By instant, then by id: earlier first. */
function compareJudgements(left: Judgement, right: Judgement): number {
  return instant(left.at) - instant(right.at) || compareText(left.id, right.id);
}

function instant(at: string): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}

/** A judgement is in force unless a revocation in force names it; ids are content hashes, so there are no cycles. */
function inForce(log: ReadonlyMap<string, Judgement>): Judgement[] {
  const revocations = new Map<string, string[]>();
  for (const judgement of log.values()) {
    if (judgement.op !== "revoke") continue;
    revocations.set(judgement.revokes, [...(revocations.get(judgement.revokes) ?? []), judgement.id]);
  }
  const stands = (id: string): boolean => !(revocations.get(id) ?? []).some((by) => by !== id && stands(by));
  return [...log.values()].filter(({ id }) => stands(id));
}

function* changedEntries<Kind extends Judgement>(
  before: ReadonlyMap<string, Kind>,
  after: ReadonlyMap<string, Kind>,
): Iterable<Kind> {
  for (const [key, judgement] of before) if (after.get(key)?.id !== judgement.id) yield judgement;
  for (const [key, judgement] of after) if (before.get(key)?.id !== judgement.id) yield judgement;
}
