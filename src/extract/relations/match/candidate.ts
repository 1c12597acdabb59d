/** Candidate statements: one wording of one relation in one sentence, with the status its clause gives it. */
import type { RelationType, Status } from "../../../model/ontology.ts";
import type { Frame } from "../frames/frame.ts";
import { rivalryStanding, standingOf } from "../status/status.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Pair } from "./pairs.ts";

/** One wording of one relation in one sentence. */
export interface Candidate {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly asserted: boolean;
  readonly sentence: number;
  /** Unit index of the trigger. */
  readonly trigger: number;
  readonly frame: Frame;
  /** Whether one of the two parties was not in its place but taken from the context. */
  readonly completed: boolean;
}

interface Found {
  readonly frame: Frame;
  readonly completed?: boolean;
  readonly trigger: number;
  readonly pairs: readonly Pair[];
}

export function toCandidates(parse: Parse, { frame, trigger, pairs, completed = false }: Found): Candidate[] {
  if (pairs.length === 0) return [];
  const standing = frame.type === "competition" ? rivalryStanding : standingOf;
  const { status, asserted } = standing(parse, trigger, frame.status ?? "confirmed");
  if (status === null) return [];
  return pairs.map(([source, target]) => ({
    type: frame.type,
    source,
    target,
    status,
    asserted,
    sentence: parse.sentence,
    trigger,
    frame,
    completed,
  }));
}
