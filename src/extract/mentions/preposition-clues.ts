/** Clues from the preposition before a name, and from the noun or the verb that the preposition belongs to. */
import type { Sentence } from "../../text/document.ts";
import type { Clue } from "./clue-table.ts";
import { DEAL_HEADS, FOUNDING_VERBS, MAKER_NOUNS, PLACE_PREPOSITIONS, WARES } from "./context-words.ts";

/** How far back the head of "a long-term agreement for chips with" may stand. */
const HEAD_REACH = 5;
const TELLING = /^(?:story|report|article|interview|column|scoop)$/u;
/** What comes before "of" in "30% of X", "a third of X", "the rest of X". */
const SHARE =
  /(?:^|-)(?:%|percent|cent|half|third|thirds|quarter|quarters|fifth|tenth|majority|rest|remainder)$/u;

export function prepositionClues(sentence: Sentence, lowers: readonly string[], first: number): Clue[] {
  const preposition = lowers[first - 1] ?? "";
  const head = sentence.tokens[first - 2];
  const clues: Clue[] = [];
  if (PLACE_PREPOSITIONS.has(preposition)) clues.push("placePreposition");
  if (preposition === "by" && head?.tag === "VERB") clues.push("agent");
  if (preposition === "of") {
    if (head?.tag === "PROPN") clues.push("nameOf");
    if (MAKER_NOUNS.has(head?.lemma ?? "")) return ["makerOf"];
    if (WARES.has(head?.lower ?? "")) return ["wareOf"];
    if (
      head?.tag === "NUM" &&
      /^(?:version|season|part|series|edition|volume)$/u.test(lowers[first - 4] ?? "")
    )
      return ["wareOf"];
    if (SHARE.test(head?.lower ?? "")) return ["shareOf"];
  }
  if (preposition === "to" && /^(?:sequel|prequel|update|upgrade|add-on)$/u.test(head?.lower ?? ""))
    return ["wareOf"];
  if (preposition === "for" && /^(?:approval|prescriptions)$/u.test(head?.lower ?? "")) return ["wareOf"];
  if (preposition === "by" && FOUNDING_VERBS.has(head?.lemma ?? "")) return ["founder"];
  if (/^(?:in|by)$/u.test(preposition) && TELLING.test(head?.lower ?? "")) return ["toldBy"];
  if (preposition === "to" && head?.lower === "according") return ["accordingTo"];
  if (preposition === "by" && (/^(?:PROPN|NUM)$/u.test(head?.tag ?? "") || head?.text === ","))
    clues.push("madeBy");
  if (/^(?:with|from|to|for)$/u.test(preposition)) clues.push("looseObject");
  return withDealHead(sentence, first, preposition, clues);
}

/** Adds the role, or replaces all by the deal, that a noun or verb before the preposition leads to. */
function withDealHead(
  { tokens }: Sentence,
  first: number,
  preposition: string,
  clues: readonly Clue[],
): Clue[] {
  const heads = Object.hasOwn(DEAL_HEADS, preposition) ? DEAL_HEADS[preposition] : undefined;
  if (heads === undefined) return [...clues];
  for (let index = first - 2; index >= 0 && index > first - 2 - HEAD_REACH; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/u.test(token.text)) break;
    if (heads.has(token.lemma) || heads.has(token.lower)) {
      const role = preposition === "of" || preposition === "at";
      return role ? [...clues, "roleOf"] : ["dealPreposition"];
    }
    if (preposition === "of") break;
  }
  return [...clues];
}
