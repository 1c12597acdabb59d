/** The tense of a clause's first finite verb outside relative clauses: what is over, what is so, what is to come. */
import type { Token } from "../../../text/document.ts";
import type { TokenRange } from "../attribution/attribution.ts";

/** `ongoing` is what is being done ("are licensed", "is moving"), `counterfactual` what would have been. */
export type Tense = "past" | "perfect" | "present" | "ongoing" | "future" | "conditional" | "counterfactual";

const FUTURE = new Set(["will", "shall", "'ll", "’ll", "wo"]);
const CONDITIONAL = new Set(["would", "could", "may", "might", "can", "should", "must", "ca"]);
const PAST_AUXILIARIES = new Set(["was", "were", "had", "did"]);
const PERFECT = new Set(["has", "have", "'ve", "’ve"]);
const PRESENT_AUXILIARIES = new Set(["is", "are", "am", "'re", "’re", "'m", "does", "do"]);
const RELATIVES = new Set(["which", "who", "whose", "that", "where", "whom"]);
const NOT_FINITE_AFTER = new Set(["to", "and", "of", "by", "for"]);
const ATTRIBUTIVE_AFTER = new Set(["DET", "ADJ"]);

/** Nothing when no finite verb is seen; the words at `source` are passed over. */
export function mainTense(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  source?: TokenRange,
): Tense | undefined {
  let fallback: Tense | undefined;
  let relative = false;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (source !== undefined && at >= source.first && at < source.last) continue;
    if (at > first && RELATIVES.has(token.lower)) relative = true;
    const isAside = fallback === undefined && tokens[at - 1]?.lower === "," && token.tag === "VERB";
    const tense = isAside ? undefined : tenseOf(token, tokens[at - 1], tokens[at + 1]);
    if (tense === undefined) {
      if (relative && token.lower === ",") relative = false;
      continue;
    }
    if (!relative) return tense;
    fallback ??= tense;
    relative = false;
  }
  return fallback;
}

function tenseOf(token: Token, before: Token | undefined, after: Token | undefined): Tense | undefined {
  const { lower, lemma, tag } = token;
  if (FUTURE.has(lower)) return "future";
  if (CONDITIONAL.has(lower) && after?.lower === "have") return "counterfactual";
  if (CONDITIONAL.has(lower)) return after?.lemma === "not" && lower === "could" ? "past" : "conditional";
  if (PAST_AUXILIARIES.has(lower)) return "past";
  if (PERFECT.has(lower))
    return after?.tag === "VERB" || after?.tag === "AUX" || after?.tag === "ADV" ? "perfect" : "present";
  if (PRESENT_AUXILIARIES.has(lower)) return isOngoing(token, after) ? "ongoing" : "present";
  if (tag !== "VERB" || lower.endsWith("ing") || NOT_FINITE_AFTER.has(before?.lower ?? "")) return undefined;
  if (ATTRIBUTIVE_AFTER.has(before?.tag ?? "")) return undefined;
  if (lower === lemma || lower.endsWith("s")) return "present";
  return after?.lower === "by" ? undefined : "past";
}

function isOngoing(token: Token, after: Token | undefined): boolean {
  return token.lemma === "be" && (after?.tag === "VERB" || after?.lower === "being");
}
