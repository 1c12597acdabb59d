/** The article a person means: by id, by the beginning of an id, or by its address. */
import { RelataError } from "../model/errors.ts";
import type { RecordStore } from "../store/record-store.ts";

/** Ids listed when a prefix fits several articles. */
const MAX_LISTED = 5;

/** Id of the one article that `reference` names; throws `not-found` or `ambiguous`. */
export async function findArticle(store: RecordStore, reference: string): Promise<string> {
  if (reference.includes("://")) {
    const id = await store.findByUrl(reference);
    if (id !== undefined) return id;
    throw notFound(reference);
  }
  const [id, ...others] = await store.findIds(reference, MAX_LISTED);
  if (id === undefined || reference === "") throw notFound(reference);
  if (others.length === 0 || id === reference) return id;
  throw new RelataError(
    "ambiguous",
    `Several articles begin with ${reference}: ${[id, ...others].join(", ")}`,
    "Give more digits of the id.",
  );
}

function notFound(reference: string): RelataError {
  return new RelataError(
    "not-found",
    `There is no article ${JSON.stringify(reference)}.`,
    "List them: relata articles",
  );
}
