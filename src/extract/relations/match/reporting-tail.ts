/** Who tells a sentence behind it: "The deal was rejected, *Acme* said in its prospectus". */
import { partiesOf } from "../slots/parties.ts";
import { CLAUSE_VERBS } from "../syntax/verb-classes.ts";
import type { Parse } from "../syntax/parse.ts";

/** Parties of the subject of the last verb, when it only reports what stands before it. */
export function reportingParties(parse: Parse, trigger: number): readonly string[] {
  const { units, links } = parse;
  const verb = units.findLastIndex(({ kind }) => kind === "verb");
  const unit = units[verb];
  if (unit?.kind !== "verb" || verb < trigger || !CLAUSE_VERBS.has(unit.lemma)) return [];
  const subject = links.get(verb)?.subject ?? null;
  const isTail = subject === verb - 1 && units[subject - 1]?.kind === "comma";
  return isTail ? partiesOf(parse, subject, "party") : [];
}
