/** References to several at once: "both companies", "the two firms", "the pair", "all four", "the partners", "the former". */
import type { Sentence } from "../../text/document.ts";
import type { Discourse } from "./discourse.ts";
import type { Resolved } from "./resolved.ts";

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
const SETS: Readonly<Record<string, number>> = { pair: 2, duo: 2, trio: 3, quartet: 4 };
const MEMBERS =
  /^(?:companies|firms|groups|businesses|sides|parties|partners|rivals|giants|start-ups|startups|lenders|banks|airlines|insurers|carmakers|chipmakers|retailers|operators|suppliers|bidders|suitors|investors|buyers)$/u;
/** Of nobody in particular unless a number stands with them. */
const LOOSE_MEMBERS = /^(?:partners|parties|companies|firms|groups|sides)$/u;
const REACH = 3;

/** The group or the one of two that begins at token `first`, or `null` when it is not clear who is meant. */
export function findGroup(discourse: Discourse, sentence: Sentence, first: number): Resolved | null {
  const [opener = "", second = "", third = ""] = sentence.tokens
    .slice(first, first + 3)
    .map((token) => token.lower);
  const found = readGroup(opener, second, third);
  if (found === null) return oneOfTwo(discourse, sentence, first);
  const last = first + found.length;
  const next = sentence.tokens[last];
  if (
    next !== undefined &&
    (/^(?:NOUN|PROPN|NUM|ADJ)$/u.test(next.tag) || /^(?:of|that|which|who|-)$/u.test(next.lower))
  )
    return null;
  if (found.length === 1 && !/^(?:AUX|VERB)$/u.test(next?.tag ?? "")) return null;
  const entities =
    found.size === null
      ? lastTogether(discourse, sentence)
      : recentCompanies(discourse, sentence, found.size);
  return entities === null ? null : { first, last, entities };
}

interface GroupWords {
  /** How many are meant; `null` when the words do not say it. */
  readonly size: number | null;
  readonly length: number;
}

function readGroup(opener: string, second: string, third: string): GroupWords | null {
  if (opener === "both") return MEMBERS.test(second) ? { size: 2, length: 2 } : { size: 2, length: 1 };
  const number = Object.hasOwn(NUMBERS, second) ? NUMBERS[second] : undefined;
  if (number !== undefined && /^(?:the|all)$/u.test(opener))
    return { size: number, length: MEMBERS.test(third) ? 3 : 2 };
  if (opener !== "the") return null;
  const set = Object.hasOwn(SETS, second) ? SETS[second] : undefined;
  if (set !== undefined) return { size: set, length: 2 };
  return LOOSE_MEMBERS.test(second) ? { size: null, length: 2 } : null;
}

/** "the former", "the latter": one of the last two named together. */
function oneOfTwo(discourse: Discourse, sentence: Sentence, first: number): Resolved | null {
  const word = sentence.tokens[first + 1]?.lower;
  const next = sentence.tokens[first + 2];
  if (sentence.tokens[first]?.lower !== "the" || (word !== "former" && word !== "latter")) return null;
  if (next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag)) return null;
  const two = recentCompanies(discourse, sentence, 2);
  const entity = two?.[word === "former" ? 0 : 1];
  return entity === undefined ? null : { first, last: first + 2, entities: [entity] };
}

/** The last `size` companies that stand together in one sentence, the nearest such sentence first. */
export function recentCompanies(discourse: Discourse, sentence: Sentence, size: number): string[] | null {
  const seen: string[] = [];
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index -= 1) {
    const parties = companiesOf(discourse, index);
    if (parties.length === size) return parties;
    seen.push(...parties.filter((entity) => !seen.includes(entity)));
    if (seen.length === size) return seen;
    if (parties.length > size) return subjectsOf(discourse, index, size);
  }
  return null;
}

/** All companies of the nearest sentence that has two or three of them. */
function lastTogether(discourse: Discourse, sentence: Sentence): string[] | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index -= 1) {
    const parties = companiesOf(discourse, index);
    if (parties.length === 2 || parties.length === 3) return parties;
    if (parties.length > 3) return null;
  }
  return null;
}

/** Where a sentence has more companies than are meant, those that it is about, if they are as many. */
function subjectsOf(discourse: Discourse, sentence: number, size: number): string[] | null {
  const subjects = discourse.memories.filter(
    ({ reference, subject }) => reference.sentence === sentence && subject,
  );
  const parties = [...new Set(subjects.map(({ entity }) => entity))].filter((id) => isCompany(discourse, id));
  return parties.length === size ? parties : null;
}

function companiesOf(discourse: Discourse, sentence: number): string[] {
  const found = new Set<string>();
  for (let index = discourse.memories.length - 1; index >= 0; index -= 1) {
    const memory = discourse.memories[index];
    if (memory === undefined || memory.reference.sentence < sentence) break;
    if (memory.reference.sentence === sentence && isCompany(discourse, memory.entity))
      found.add(memory.entity);
  }
  return [...found].reverse();
}

function isCompany(discourse: Discourse, id: string): boolean {
  return discourse.entities.get(id)?.kind === "company";
}
