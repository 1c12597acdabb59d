/**
 * Whether two places stand to a trigger word as its frames would have them, judged more loosely than frames do: for frames every link
 * between trigger and party must hold, here the last one is enough.
 */
import type { RelationType } from "../../model/ontology.ts";
import type { Frame, NounFrame, VerbFrame } from "../relations/frames/frame.ts";
import { framesWith } from "./trigger-types.ts";
import type { Meeting, Step } from "./syntactic-path.ts";

/** A type of relation that a trigger between the two may state. */
export interface FrameFit {
  readonly type: RelationType;
  /** Whether the left party is the source; `null` when only one party stands in a role of the frame. */
  readonly forward: boolean | null;
}

/** Slots that frames fill in their own ways, all of which are the subject of the verb that carries a noun. */
const AGENTS: ReadonlySet<string> = new Set(["agent", "receiver", "carrier", "raiser", "recipient"]);
/** Slots of what a role noun describes. */
const BEARERS: ReadonlySet<string> = new Set(["self", "apposed", "agent", "subject"]);

type Pattern = readonly [source: string, target: string | null];

const PATTERNS = new WeakMap<Frame, readonly Pattern[]>();

/** The distinct fits of all words on the way from one party to the other. */
export function frameFits(meeting: Meeting): FrameFit[] {
  const fits = new Map<string, FrameFit>();
  for (const step of [...meeting.left, ...meeting.right]) {
    const left = slotAt(meeting.left, step);
    const right = slotAt(meeting.right, step);
    for (const frame of framesWith(step.lemma))
      for (const fit of fitsOf(frame, left, right)) fits.set(`${fit.type} ${fit.forward}`, fit);
  }
  return [...fits.values()];
}

/** How a way reaches the unit of `step`; a way that passes it by may end as the subject above it, or as what it describes. */
function slotAt(way: readonly Step[], { unit }: Step): string {
  const own = way.find((step) => step.unit === unit);
  if (own !== undefined) return own.by;
  const last = way.at(-1)?.by;
  if (last === "subject") return "agent";
  return last === "self" && way.length === 1 ? "self" : "";
}

function fitsOf(frame: Frame, left: string, right: string): FrameFit[] {
  const { type } = frame;
  if (frame.kind === "compound") {
    if (left !== "hyphen" && right !== "hyphen") return [];
    return [{ type, forward: (left === "hyphen") === (frame.named === "source") }];
  }
  if (frame.kind === "role") {
    const heldBy = (slot: string): boolean => frame.holder.some((place) => slotName(place) === slot);
    if (BEARERS.has(left) && heldBy(right)) return [{ type, forward: frame.bearer === "source" }];
    if (BEARERS.has(right) && heldBy(left)) return [{ type, forward: frame.bearer !== "source" }];
    return [];
  }
  return patternsOf(frame).flatMap(([source, target]): FrameFit[] => {
    if (target === null) return left === source && right === source ? [{ type, forward: true }] : [];
    if (left === source && right === target) return [{ type, forward: true }];
    if (left === target && right === source) return [{ type, forward: false }];
    return left === source || right === target || left === target || right === source
      ? [{ type, forward: null }]
      : [];
  });
}

/** Role patterns by their bare slot names, distinct; frames are few and each is read once. */
function patternsOf(frame: VerbFrame | NounFrame): readonly Pattern[] {
  const known = PATTERNS.get(frame);
  if (known !== undefined) return known;
  const patterns = new Map(
    frame.roles.map((role) => {
      const [source = "", target = null] = role.split(">").map(slotName);
      return [`${source}>${target}`, [source, target] as const];
    }),
  );
  PATTERNS.set(frame, [...patterns.values()]);
  return [...patterns.values()];
}

/** The bare name of a slot: "in:stake" is "in", "between*" is "between". */
function slotName(slot: string): string {
  const [place = ""] = slot.replace("*", "").split(":");
  return AGENTS.has(place) ? "agent" : place;
}
