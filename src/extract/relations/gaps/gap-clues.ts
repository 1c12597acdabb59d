/** What speaks for or against a party as what a gap means, and for no party at all, as named clues. */
import { RELATION_TABLE } from "../../../model/ontology.ts";
import type { Reading } from "../../reading.ts";
import type { Gap, Told } from "./gap.ts";
import { presencesAt, type Standings } from "./standings.ts";

/** What a gap could mean; the last choice is `null`, nobody who has a name here. */
export interface GapChoice {
  readonly party: string | null;
  readonly clues: readonly string[];
}

/** The article as known so far. */
export interface GapSetting {
  readonly reading: Reading;
  readonly standings: Standings;
  readonly told: readonly Told[];
}

const PRESENCES: readonly number[] = [0.5, 1, 1.5, 2, 3, 4.5, 7];
const SHARES: readonly number[] = [0.04, 0.08, 0.15, 0.25, 0.4, 0.6];
/** Presence below which a wording that never says its party takes none for granted of which nothing of the kind was told. */
const WELL_KNOWN = 1.5;
const DISTANCES: readonly number[] = [1, 2, 4, 8];
const CROWDS: readonly number[] = [1, 2, 3, 5, 8];

/** All choices for a gap, the last one nothing. */
export function choicesOf(setting: GapSetting, gap: Gap): GapChoice[] {
  const barred = new Set([...gap.known, ...gap.except]);
  const least = gap.form === "nobody" ? WELL_KNOWN : 0;
  const presences = [...presencesAt(setting.standings, gap.sentence, gap.before)].filter(
    ([id, presence]) => !barred.has(id) && (presence >= least || isTold(setting.told, gap, id)),
  );
  const most = Math.max(0, ...presences.map(([, presence]) => presence));
  return [
    ...presences.map(([party, presence]) => ({
      party,
      clues: partyClues(setting, gap, { party, presence, leads: presence === most }),
    })),
    { party: null, clues: nothingClues(gap, presences.length) },
  ];
}

/** Whether such a relation of the party has been told. */
function isTold(told: readonly Told[], { frame }: Gap, party: string): boolean {
  return told.some(
    ({ type, source, target }) => type === frame.type && (source === party || target === party),
  );
}

interface Candidate {
  readonly party: string;
  readonly presence: number;
  /** Nobody is more present. */
  readonly leads: boolean;
}

function partyClues(setting: GapSetting, gap: Gap, { party, presence, leads }: Candidate): string[] {
  const standing = setting.standings.parties.get(party);
  const { type } = gap.frame;
  const clues = [
    `presence ${step(presence, PRESENCES)}`,
    `share ${step(standing?.share ?? 0, SHARES)}`,
    ...placeClues(setting, gap, party),
    ...toldClues(setting.told, gap, party),
  ];
  if (leads) clues.push("leads");
  if (standing?.kind === "organization") clues.push("organization", `organization ${type} ${gap.missing}`);
  if (standing?.first === true) clues.push("first named", `first named ${gap.form}`);
  if (standing !== undefined && standing.titled !== null) clues.push(`titled ${standing.titled}`);
  return clues;
}

/** Where it was mentioned last, and how. */
function placeClues({ reading, standings }: GapSetting, gap: Gap, party: string): string[] {
  const clues: string[] = [];
  const mentionsAt = (distance: number) => standings.mentions.get(gap.sentence - distance) ?? [];
  const here = mentionsAt(0).filter((mention) => mention.party === party);
  if (gap.before.includes(party)) clues.push("stands before", `stands before ${gap.form}`);
  if (here.some(({ pronoun }) => pronoun)) clues.push("pronoun here");
  for (const distance of [1, 2]) {
    const there = mentionsAt(distance);
    const own = there.filter((mention) => mention.party === party);
    if (own.length === 0) continue;
    const place = distance === 1 ? "last sentence" : "sentence before last";
    clues.push(place);
    if (there[0]?.party === party) clues.push(`${place} opens`);
    if (there.at(-1)?.party === party) clues.push(`${place} closes`);
    if (own.some(({ subject }) => subject)) clues.push(`${place} subject`);
    if (own.some(({ pronoun }) => pronoun)) clues.push(`${place} pronoun`);
    if (there.every((mention) => mention.party === party)) clues.push(`${place} alone`);
  }
  if ([0, 1, 2, 3].some((distance) => mentionsAt(distance).some((one) => one.party === party && one.speaks)))
    clues.push("speaks");
  const paragraph = paragraphBefore(reading, standings, gap.sentence);
  if (paragraph.includes(party)) clues.push("same paragraph");
  if (paragraph[0] === party) clues.push("opens paragraph");
  return clues;
}

/** The parties that the sentences before `at` in its paragraph mention, in their order. */
function paragraphBefore({ document }: Reading, { mentions }: Standings, at: number): string[] {
  const block = document.sentences[at]?.block;
  const parties: string[] = [];
  for (let before = at - 1; before >= 0 && document.sentences[before]?.block === block; before--)
    parties.unshift(...(mentions.get(before) ?? []).map(({ party }) => party));
  return parties;
}

/** What the article has told of it so far: the same end of such a relation, the other end, a relation with a known party. */
function toldClues(told: readonly Told[], { frame, missing, known, sentence }: Gap, party: string): string[] {
  const clues = new Set<string>();
  const last = told.findLast(({ type }) => type === frame.type);
  const { directed } = RELATION_TABLE[frame.type];
  for (const one of told) {
    if (one.source !== party && one.target !== party) continue;
    const other = one.source === party ? one.target : one.source;
    const near = step(sentence - one.sentence, DISTANCES);
    if (known.includes(other)) clues.add(one.type === frame.type ? "told together so" : "told together");
    if (one.type !== frame.type) continue;
    const isSameEnd = !directed || one[missing] === party;
    clues.add(`told ${isSameEnd ? "same" : "other"} end`);
    if (one === last) clues.add(`told ${isSameEnd ? "same" : "other"} end last`);
    clues.add(`told ${isSameEnd ? "same" : "other"} end ${near}`);
  }
  return [...clues];
}

function nothingClues({ frame, missing, form, known }: Gap, candidates: number): string[] {
  return [
    "nothing",
    `nothing ${form}`,
    `nothing ${frame.type} ${missing}`,
    `nothing ${frame.kind}`,
    `nothing of ${step(candidates, CROWDS)}`,
    ...(frame.generic === true ? ["nothing generic"] : []),
    ...(known.length > 1 ? ["nothing for several"] : []),
    `frame ${frame.name}`,
  ];
}

/** The number of the first limit that `value` stays below, or how many limits there are. */
function step(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value < limit);
  return at < 0 ? limits.length : at;
}
