/** Where and how a sentence refers to a party that a claim may be about. */
import { prefixedCue } from "../cues/pair-cue.ts";
import type { Proposition } from "../find-propositions.ts";
import { lowerAt } from "../sentence-view.ts";

const RELATIVES = new Set(["which", "who", "whose", "that"]);
const RELATIVES_AFTER_COMMA = new Set(["which", "who", "whose"]);
const PREPOSITIONS = new Set(["of", "by", "from", "to", "with", "in", "for", "at"]);
const POSSESSIVES = new Set(["'s", "’s", "'", "’"]);
/** A reference that begins within so many tokens of the content is taken for its subject. */
const SUBJECT_REACH = 3;

/** Each cue once; the first is `named`, or how the sentence refers to the party otherwise. */
export function mentionCues({ view, content, source }: Proposition, id: string): string[] {
  const all = view.references.filter(({ entities }) => entities.includes(id));
  const inside = all.filter(
    ({ first, last }) =>
      first >= content.first &&
      last <= content.last &&
      !(source !== undefined && first >= source.first && last <= source.last),
  );
  if (inside.length === 0) {
    if (all.length === 0) return ["absent"];
    return [
      source !== undefined && all.some(({ first, last }) => first >= source.first && last <= source.last)
        ? "in-source"
        : "outside",
    ];
  }
  const cues = ["named"];
  for (const { form, first, last } of inside) {
    cues.push(prefixedCue("named-", form));
    const before = view.sentence.tokens[first - 1];
    if (first - content.first < SUBJECT_REACH) cues.push("named-early");
    if (before?.tag === "ADP" && first > content.first)
      cues.push(prefixedCue("named-after-", PREPOSITIONS.has(before.lower) ? before.lower : "other"));
    if (before?.lower === ",") cues.push("named-after-comma");
    const next = lowerAt(view, last);
    if (RELATIVES.has(next) || (next === "," && RELATIVES_AFTER_COMMA.has(lowerAt(view, last + 1))))
      cues.push("named-relative");
    if (POSSESSIVES.has(next)) cues.push("named-possessive");
    const after = view.sentence.tokens[last];
    if (after?.tag === "AUX" || after?.tag === "VERB") cues.push("named-subject");
  }
  if (inside.length > 1) cues.push("named-twice");
  return inside.length > 1 ? [...new Set(cues)] : cues;
}
