/** Names as the library compromise finds them: its organizations are companies, its people persons. */
import nlp from "compromise";
import type { EntityKind } from "../../../src/model/ontology.ts";
import type { FloorName } from "./floor-name.ts";

/** What `json({ offset: true })` gives for each match. */
interface Match {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** Marks that compromise leaves at the ends of a name. */
const EDGE = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu;

export function compromiseNames(text: string): FloorName[] {
  const document = nlp(text);
  const companies = toNames(document.organizations().json({ offset: true }) as Match[], text, "company");
  const people = toNames(document.people().json({ offset: true }) as Match[], text, "person");
  const names = [...companies, ...people].sort((left, right) => left.start - right.start);
  return names.filter(({ start }, index) => start >= (names[index - 1]?.end ?? 0));
}

function toNames(matches: readonly Match[], text: string, kind: EntityKind): FloorName[] {
  return matches.flatMap(({ offset }) => {
    const found = text.slice(offset.start, offset.start + offset.length);
    const words = found.replace(EDGE, "");
    const start = offset.start + found.indexOf(words);
    return words === "" ? [] : [{ start, end: start + words.length, kind }];
  });
}
