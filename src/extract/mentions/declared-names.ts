/** Names that the article itself declares to be the same: "Nimbrax (NBX)", "X, formerly Twitter", "then called Tarn". */
import type { TextDocument } from "../../text/document.ts";
import type { Candidate } from "./candidate.ts";
import type { DecidedName } from "./name-group.ts";

const DECLARATION =
  /^(?:,|\(|, which was|, which is)? ?(?:(?:the company )?(?:formerly|previously|originally|then|now|once|better|also|sometimes) ?(?:known as|called|named)?|known as|called|named|renamed|rebranded as|rebranded|a\.k\.a\.|or) ?["“‘']?$/u;

const LONGEST_DECLARATION = 44;

/** Pairs of indices into `names`. */
export function findDeclaredNames(document: TextDocument, names: readonly DecidedName[]): [number, number][] {
  const places = names.flatMap((name, index) => name.candidates.map((candidate) => ({ candidate, index })));
  places.sort((left, right) => startOf(left.candidate) - startOf(right.candidate));
  const pairs: [number, number][] = [];
  places.forEach(({ candidate, index }, at) => {
    const after = places[at + 1];
    if (after === undefined || after.candidate.sentence !== candidate.sentence || after.index === index)
      return;
    if (startOf(after.candidate) - endOf(candidate) > LONGEST_DECLARATION) return;
    const between = document.text
      .slice(endOf(candidate), startOf(after.candidate))
      .replace(/\s+/gu, " ")
      .trim();
    const [left, right] = [names[index], names[after.index]];
    if (left === undefined || right === undefined || (left.guess === "person" && right.guess !== "person"))
      return;
    if (
      declares(between) ||
      (between.endsWith("(") && between.length <= 3 && abbreviates(right.name, left.name))
    )
      pairs.push([index, after.index]);
  });
  return pairs;
}

function declares(between: string): boolean {
  return (
    /(?:formerly|previously|originally|then|known|called|named|renamed|rebranded|a\.k\.a\.)/u.test(between) &&
    DECLARATION.test(between)
  );
}

/** A short form in brackets takes its letters, in order, from the name before it. */
function abbreviates(short: string, name: string): boolean {
  if (short.length > 8 || short[0]?.toLowerCase() !== name.replace(/^The /u, "")[0]?.toLowerCase())
    return false;
  let at = 0;
  const lower = name.toLowerCase();
  for (const letter of short.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function startOf({ sentence, first }: Candidate): number {
  return sentence.tokens[first]?.start ?? 0;
}

function endOf({ sentence, last }: Candidate): number {
  return sentence.tokens[last - 1]?.end ?? 0;
}
