/** References to several at once: "both companies", "the two firms", "the pair", "the trio", "the partners". */
import type { Sentence } from "../../text/document.ts";
import type { Discourse } from "./discourse.ts";
import type { Resolved } from "./resolved.ts";

const PATTERNS: readonly { readonly words: RegExp; readonly size: 2 | 3; readonly length: number }[] = [
  { words: /^the (?:two|pair|duo)(?: |$)/u, size: 2, length: 2 },
  { words: /^the (?:partners|parties|companies|firms|groups|sides)(?: |$)/u, size: 2, length: 2 },
  { words: /^the (?:three|trio)(?: |$)/u, size: 3, length: 2 },
  { words: /^both (?:companies|firms|groups|businesses|sides|parties)(?: |$)/u, size: 2, length: 2 },
  {
    words:
      /^the two (?:companies|firms|groups|businesses|sides|parties|partners|rivals|giants|start-ups|startups)(?: |$)/u,
    size: 2,
    length: 3,
  },
  { words: /^the three (?:companies|firms|groups|partners|parties)(?: |$)/u, size: 3, length: 3 },
];
const REACH = 3;

/** The group that begins at token `first`, or `null` when it is not clear who belongs to it. */
export function findGroup(discourse: Discourse, sentence: Sentence, first: number): Resolved | null {
  const ahead = sentence.tokens
    .slice(first, first + 4)
    .map((token) => token.lower)
    .join(" ");
  const pattern = PATTERNS.filter(({ words }) => words.test(ahead)).at(-1);
  if (pattern === undefined) return null;
  const next = sentence.tokens[first + pattern.length];
  if (
    next !== undefined &&
    (/^(?:NOUN|PROPN|NUM|ADJ)$/u.test(next.tag) || /^(?:of|that|which|who|-)$/u.test(next.lower))
  )
    return null;
  const entities = recentCompanies(discourse, sentence, pattern.size);
  return entities === null ? null : { first, last: first + pattern.length, entities };
}

/** The last `size` companies or organizations that stand together in one sentence, the nearest such sentence first. */
export function recentCompanies(discourse: Discourse, sentence: Sentence, size: number): string[] | null {
  const seen: string[] = [];
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index -= 1) {
    const here = discourse.memories
      .filter((memory) => memory.reference.sentence === index)
      .map((memory) => memory.entity);
    const parties = [...new Set(here)].filter((entity) => discourse.entities.get(entity)?.kind === "company");
    if (parties.length === size) return parties;
    seen.push(...parties.filter((entity) => !seen.includes(entity)));
    if (seen.length === size) return seen;
    if (parties.length > size) return null;
  }
  return null;
}
