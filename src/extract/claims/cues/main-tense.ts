/** The tense of a clause's first finite verb outside relative clauses: what is over, what is so, what is to come. */
import type { Token } from "../../../text/document.ts";
import type { TokenRange } from "../attribution/attribution.ts";

/** `ongoing` is what is being done ("are licensed", "is moving"), `counterfactual` what would have been. */
export type Tense = "past" | "perfect" | "present" | "ongoing" | "future" | "conditional" | "counterfactual";

/** The tense that an auxiliary gives when nothing behind it says otherwise. */
const AUXILIARIES: ReadonlyMap<string, Tense> = new Map([
  ...["will", "shall", "'ll", "’ll", "wo"].map((word) => [word, "future"] as const),
  ...["would", "could", "may", "might", "can", "should", "must", "ca"].map(
    (word) => [word, "conditional"] as const,
  ),
  ...["was", "were", "had", "did"].map((word) => [word, "past"] as const),
  ...["has", "have", "'ve", "’ve"].map((word) => [word, "perfect"] as const),
  ...["is", "are", "am", "'re", "’re", "'m", "does", "do"].map((word) => [word, "present"] as const),
]);
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
  const plain = AUXILIARIES.get(lower);
  if (plain === "conditional" && after?.lower === "have") return "counterfactual";
  if (plain === "conditional") return after?.lemma === "not" && lower === "could" ? "past" : "conditional";
  if (plain === "perfect")
    return after?.tag === "VERB" || after?.tag === "AUX" || after?.tag === "ADV" ? "perfect" : "present";
  if (plain === "present") return isOngoing(token, after) ? "ongoing" : "present";
  if (plain !== undefined) return plain;
  if (tag !== "VERB" || lower.endsWith("ing") || NOT_FINITE_AFTER.has(before?.lower ?? "")) return undefined;
  if (ATTRIBUTIVE_AFTER.has(before?.tag ?? "")) return undefined;
  if (lower === lemma || lower.endsWith("s")) return "present";
  return after?.lower === "by" ? undefined : "past";
}

function isOngoing(token: Token, after: Token | undefined): boolean {
  return token.lemma === "be" && (after?.tag === "VERB" || after?.lower === "being");
}
