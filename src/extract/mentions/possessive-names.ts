/**
 * Names that end in "'s" themselves, as those of shops and restaurants do ("Corrigan's runs 90 shops").
 * The article shows it: the ending comes again where nothing follows that could be possessed, and the name is never without it.
 */
import type { TextDocument, Token } from "../../text/document.ts";
import { hasNameShape } from "./capitals.ts";

const ENDING = /^['’]s$/u;
/** What cannot begin that which somebody has. */
const NO_POSSESSION = /^(?:PUNCT|ADP|AUX|CCONJ|SCONJ|DET|PRON)$/u;
const APPOSITION = /^(?:an?|the|its|which|whose|another)$/u;
const LEAST_PLACES = 2;

/** The words whose "'s" belongs to the name. */
export function findPossessiveNames(document: TextDocument): ReadonlySet<string> {
  const alone = new Map<string, number>();
  const possessing = new Set<string>();
  for (const { tokens } of document.sentences) {
    tokens.forEach((token, index) => {
      if (!ENDING.test(token.text)) return;
      const word = tokens[index - 1];
      if (word === undefined || !hasNameShape(word)) return;
      const places = placesOf(tokens, index);
      if (places > 0) alone.set(word.text, (alone.get(word.text) ?? 0) + places);
    });
  }
  if (alone.size === 0) return possessing;
  for (const { tokens } of document.sentences)
    tokens.forEach(({ text }, index) => {
      if (alone.has(text) && !ENDING.test(tokens[index + 1]?.text ?? "")) possessing.add(text);
    });
  return new Set(
    [...alone]
      .filter(([word, places]) => places >= LEAST_PLACES && !possessing.has(word))
      .map(([word]) => word),
  );
}

/** How much the ending at `index` speaks for a name: a place before an apposition or a relative clause counts twice. */
function placesOf(tokens: readonly Token[], index: number): number {
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  if (!endsName(next)) return 0;
  return next?.text === "," && APPOSITION.test(after?.lower ?? "") ? LEAST_PLACES : 1;
}

function endsName(next: Token | undefined): boolean {
  if (next === undefined) return true;
  if (next.tag === "VERB") return next.text === next.lower && !next.lower.endsWith("ing");
  return NO_POSSESSION.test(next.tag);
}
