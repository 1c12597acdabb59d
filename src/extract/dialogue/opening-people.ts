/** The people whose names open a sentence, as labels and headings of a dialogue do. */
import type { Introductions } from "../introductions.ts";
import type { Reference } from "../reading.ts";

/** By the index of the sentence. */
export function openingPeople({ entities, references }: Introductions): ReadonlyMap<number, Reference> {
  const people = new Set(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
  return new Map(
    references
      .filter(({ first, entities: [id = ""] }) => first === 0 && people.has(id))
      .map((name) => [name.sentence, name]),
  );
}
