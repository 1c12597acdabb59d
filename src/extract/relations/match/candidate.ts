/** Candidate statements: one wording of one relation in one sentence, with the status its clause gives it. */
import type { RelationType, Status } from "../../../model/ontology.ts";
import { compareText } from "../../../model/order.ts";
import type { Frame } from "../frames/frame.ts";
import { isBygone } from "../status/bygone.ts";
import { isYetToBe, partingStatus, presupposedStatus, roleStatus } from "../status/holding-status.ts";
import { ownStanding, standingOf } from "../status/status.ts";
import type { Standing } from "../status/status.ts";
import { isThreat } from "../status/threats.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
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
  /** Whether it tells that what was over goes on again. */
  readonly revived?: boolean;
}

/** Both parties, whatever the direction. */
export function pairOf({ source, target }: Candidate): string {
  return [source, target].sort(compareText).join(" ");
}

interface Found {
  readonly frame: Frame;
  readonly completed?: boolean;
  readonly trigger: number;
  readonly pairs: readonly Pair[];
  /** The phrase of a noun that triggers the frame. */
  readonly noun?: Noun;
}

export function toCandidates(parse: Parse, found: Found): Candidate[] {
  const { frame, trigger, pairs, completed = false } = found;
  if (pairs.length === 0) return [];
  const { status, asserted } = standingIn(parse, found);
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

function standingIn(parse: Parse, { frame, trigger, noun }: Found): Standing {
  if (frame.parting === true) return { status: partingStatus(parse, trigger), asserted: true };
  if (frame.type === "ownership" && frame.kind === "role" && isYetToBe(parse, trigger))
    return { status: null, asserted: true };
  const judge = frame.type === "competition" ? ownStanding : standingOf;
  const standing = judge(parse, trigger, frame.status ?? "confirmed");
  const presupposed =
    noun !== undefined && isTakenForGranted(frame, noun) ? presupposedStatus(parse, trigger, noun) : null;
  const status =
    presupposed ??
    (frame.kind === "role"
      ? roleStatus(parse, { trigger, status: standing.status, start: frame.status ?? "confirmed" })
      : standing.status);
  if (status !== "confirmed") return { ...standing, status };
  if (frame.type === "litigation" && isThreat(parse, trigger)) return { ...standing, status: "rumoured" };
  return { ...standing, status: isBygone(parse, frame, trigger) ? "ended" : status };
}

/** "its unit B", "B, a unit of A" and "its stake in B", unlike "a stake in B". */
function isTakenForGranted(frame: Frame, noun: Noun): boolean {
  if (frame.type === "ownership" && frame.kind === "role") return true;
  return frame.kind === "noun" && frame.holding === true && noun.possessors.length > 0;
}
