/** Expects a RelataError and what it tells people. */
import { expect } from "vitest";

import { type ErrorCode, RelataError } from "../../src/model/errors.ts";

/** `work` must throw, or reject with, a RelataError of `code` whose message and hint contain every one of `words`. */
export async function expectError(
  code: ErrorCode,
  work: () => unknown,
  ...words: readonly string[]
): Promise<void> {
  const error = await thrownBy(work);
  if (!(error instanceof RelataError)) throw new Error(`expected RelataError ${code}, got ${String(error)}`);
  expect(error.code).toBe(code);
  expect(error.hint).not.toBe("");
  for (const word of words) expect(`${error.message}\n${error.hint}`).toContain(word);
}

async function thrownBy(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return "nothing thrown";
}
