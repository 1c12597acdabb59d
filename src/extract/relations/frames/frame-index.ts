/** Finds the frames that a verb, a noun phrase or a hyphen compound triggers. */
import type { Noun } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { ACQUISITION_FRAMES } from "./acquisition.ts";
import { COMPETITION_FRAMES } from "./competition.ts";
import type { CompoundFrame, Frame, NounFrame, RoleFrame, VerbFrame } from "./frame.ts";
import { INVESTMENT_FRAMES } from "./investment.ts";
import { LITIGATION_FRAMES } from "./litigation.ts";
import { OWNERSHIP_FRAMES } from "./ownership.ts";
import { PARTNERSHIP_FRAMES } from "./partnership.ts";
import { SUPPLY_FRAMES } from "./supply.ts";

export const FRAMES: readonly Frame[] = [
  ...ACQUISITION_FRAMES,
  ...INVESTMENT_FRAMES,
  ...OWNERSHIP_FRAMES,
  ...LITIGATION_FRAMES,
  ...SUPPLY_FRAMES,
  ...COMPETITION_FRAMES,
  ...PARTNERSHIP_FRAMES,
];

export interface VerbMatch {
  readonly frame: VerbFrame;
  /** Word that must follow: "over" of "take over", or empty. */
  readonly particle: string;
}

export interface NounMatch {
  readonly frame: NounFrame | RoleFrame;
}

interface NounEntry {
  readonly frame: NounFrame | RoleFrame;
  readonly words: readonly string[];
}

/** Heads that let a trigger stand before them: "takeover *bid*", "supply *agreement*". */
const CARRYING_HEADS: ReadonlySet<string> = wordSet(`
  talk, talks, deal, agreement, bid, offer, plan, proposal, contract, negotiation, announcement, attempt,
  pact, transaction, approach, battle, case, process, dispute, discussion, effort, vote, accord,
  arrangement, programme, program, project, initiative, move, target, fight, tie-up, round, order,
  relationship, partnership, interest, claim, action, commitment, scheme, framework, terms, possibility
`);

/** Before another noun they count: "a *third* approach", "the *second* half", unlike "a third of B". */
const ORDINALS: ReadonlySet<string> = wordSet(`third, quarter, fifth, sixth, tenth, half`);

const VERBS = indexVerbs();
const NOUNS = indexNouns();
const COMPOUNDS = indexCompounds();
const NONE: readonly never[] = [];

export function framesOfVerb(lemma: string): readonly VerbMatch[] {
  return VERBS.get(lemma) ?? NONE;
}

export function framesOfCompound(word: string): readonly CompoundFrame[] {
  return COMPOUNDS.get(word) ?? NONE;
}

/** Frames whose noun is the head of `noun`, or stands before a carrying head, or before a name ("rival Acme"). */
export function framesOfNoun(noun: Noun): readonly NounMatch[] {
  // Few nouns trigger anything: nothing is made for the others.
  if (!NOUNS.has(noun.head) && !noun.words.some((word) => NOUNS.has(word))) return NONE;
  const words = noun.head === "" ? noun.words : [...noun.words, noun.head];
  const head = noun.head === "" ? -1 : words.length - 1;
  const atHead: NounEntry[] = [];
  const before: NounEntry[] = [];
  const anyHead: NounEntry[] = [];
  words.forEach((word, at) => {
    for (const entry of NOUNS.get(word) ?? NONE) {
      if (!endsAt(words, at, entry.words)) continue;
      if (entry.frame.anyHead === true) {
        if (at < head) anyHead.push(entry);
      } else if (at === head && (noun.entities.length === 0 || entry.frame.kind === "role"))
        atHead.push(entry);
      else if (
        noun.entities.length > 0
          ? entry.frame.kind === "role" && at === words.length - 1
          : entry.frame.kind === "noun" && CARRYING_HEADS.has(noun.head) && !ORDINALS.has(word)
      )
        before.push(entry);
    }
  });
  const best = longest(atHead);
  if (best.some((entry) => isPhrase(entry) && entry.frame.kind === "noun")) return best;
  return before.length > 0 && !best.some(isPhrase) ? before : [...best, ...anyHead];
}

function longest(entries: readonly NounEntry[]): NounEntry[] {
  const most = Math.max(...entries.map((entry) => entry.words.length));
  return entries.filter((entry) => entry.words.length === most);
}

function isPhrase(entry: NounEntry): boolean {
  return entry.words.length > 1;
}

function endsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[at - phrase.length + 1 + offset] === word);
}

function indexVerbs(): ReadonlyMap<string, readonly VerbMatch[]> {
  const index = new Map<string, VerbMatch[]>();
  for (const frame of FRAMES) {
    if (frame.kind !== "verb") continue;
    for (const verb of frame.verbs) {
      const [lemma = "", ...particle] = verb.split(" ");
      append(index, lemma, { frame, particle: particle.join(" ") });
    }
  }
  return index;
}

function indexNouns(): ReadonlyMap<string, readonly NounEntry[]> {
  const index = new Map<string, NounEntry[]>();
  for (const frame of FRAMES) {
    if (frame.kind !== "noun" && frame.kind !== "role") continue;
    for (const noun of frame.nouns) {
      const words = noun.split(" ");
      append(index, words.at(-1) ?? "", { frame, words });
    }
  }
  return index;
}

function indexCompounds(): ReadonlyMap<string, readonly CompoundFrame[]> {
  const index = new Map<string, CompoundFrame[]>();
  for (const frame of FRAMES)
    if (frame.kind === "compound") for (const word of frame.words) append(index, word, frame);
  return index;
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
