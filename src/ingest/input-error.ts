/** The refusals that several formats share. */
import { MAX_ARTICLE_LENGTH } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";
import { MAX_INPUT_BYTES } from "./limits.ts";

export function empty(name: string): RelataError {
  return new RelataError(
    "invalid-data",
    `${name} is empty`,
    "Give a file that holds the text of one article.",
  );
}

export function tooManyBytes(name: string): RelataError {
  return new RelataError(
    "too-large",
    `${name} has more than ${MAX_INPUT_BYTES / 1_000_000} MB`,
    "Give one article per file, not a collection.",
  );
}

export function tooLong(name: string, length: number): RelataError {
  return new RelataError(
    "too-large",
    `The text of ${name} has ${length} characters, more than the ${MAX_ARTICLE_LENGTH} an article may have`,
    "Split it into one file per article.",
  );
}
