/** Where a phrase ends because a new clause begins. */
import type { Parse } from "../syntax/parse.ts";

/** Whether the noun is the subject of a finite verb after it, so not what we look for. */
export function isSubjectAhead(parse: Parse, noun: number): boolean {
  for (let at = noun + 1; at < Math.min(parse.units.length, noun + 8); at++) {
    const link = parse.links.get(at);
    if (link === undefined) continue;
    const unit = parse.units[at];
    if (unit?.kind === "verb" && (unit.form === "gerund" || unit.form === "infinitive" || link.reduced))
      continue;
    return link.subject === noun && previousIsNotRelative(parse, at, noun);
  }
  return false;
}

function previousIsNotRelative(parse: Parse, verb: number, noun: number): boolean {
  for (let at = noun + 1; at < verb; at++) if (parse.units[at]?.kind === "relative") return false;
  return true;
}
