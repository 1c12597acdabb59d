/** Verbs of partnerships that end: "parted ways with B", "walked out on B". */
import type { VerbFrame } from "./frame.ts";

export const PARTING_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "walk-out-on",
    type: "partnership",
    verbs: ["walk out"],
    roles: ["subject>on"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "bid-farewell",
    type: "partnership",
    verbs: ["bid", "wave", "say"],
    objects: ["farewell", "goodbye", "adieu"],
    roles: ["subject>to"],
    status: "ended",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "part-ways",
    type: "partnership",
    verbs: ["part", "sever", "cut", "end", "break", "dissolve"],
    objects: ["way", "company", "tie", "link", "relation", "connection", "bond"],
    roles: ["subject>with", "subject>to", "subject*"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "fall-out",
    type: "partnership",
    verbs: ["fall out", "break", "split", "divorce", "break up", "split up", "drift apart"],
    intransitive: true,
    roles: ["subject>with", "subject>from"],
    status: "ended",
    confidence: 0.55,
  },
];
