/** A reading of a short text, with the ids of its entities by name. */
import { readArticle } from "../../../src/extract/read-article.ts";
import type { Reading } from "../../../src/extract/reading.ts";
import { toArticle } from "../../../src/model/article.ts";

export function read(text: string, title = "News of the day"): Reading {
  return readArticle(toArticle({ title, text }));
}

/** The name behind a local id. */
export function nameOf(reading: Reading, id: string): string {
  return reading.entities.find((entity) => entity.id === id)?.name ?? id;
}
