/** What a text's names are found to be, in the short form that tables of sentences use. */
import { findMentions } from "../../../src/extract/mentions/find-mentions.ts";
import { analyse } from "../../../src/text/analyse.ts";

/** `kind: name | other name` for each entity, in order of first mention. */
export function readNames(text: string): string[] {
  const { entities } = findMentions(analyse(text));
  return entities.map((entity) => `${entity.kind}: ${entity.names.join(" | ")}`);
}
