/**
 * How a record lies in a store: as one JSON text in the field order of decode, so that equal records have equal texts.
 * What goes in is checked as strictly as what comes out: a record that could not be read back is refused at the door.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { decodeJudgement, decodeRecord } from "../model/decode.ts";
import { RelataError } from "../model/errors.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ArticleRecord } from "../model/record.ts";

export interface StoredRecord {
  readonly record: ArticleRecord;
  /** The record as JSON. */
  readonly json: string;
  /** SHA-256 of `json`, in hex: equal exactly when the records are. */
  readonly hash: string;
}

/** Checks `record` and makes the form that is kept; throws RelataError `invalid-data` for an unsound record. */
export function toStored(record: ArticleRecord): StoredRecord {
  const sound = decodeRecord(record);
  const json = JSON.stringify(sound);
  return { record: sound, json, hash: bytesToHex(sha256(utf8ToBytes(json))) };
}

/** Reads a kept record back; throws RelataError `store-broken` naming the article when it is not sound. */
export function fromStoredRecord(id: string, json: string): ArticleRecord {
  const record = decodeStored(`article ${id}`, () => decodeRecord(JSON.parse(json)));
  if (record.article.id === id) return record;
  throw brokenRow(`article ${id}`, `it holds the article ${record.article.id}`);
}

/** Reads a kept judgement back; throws RelataError `store-broken` naming it when it is not sound. */
export function fromStoredJudgement(id: string, json: string): Judgement {
  return decodeStored(`judgement ${id}`, () => decodeJudgement(JSON.parse(json)));
}

function decodeStored<Value>(what: string, decode: () => Value): Value {
  try {
    return decode();
  } catch (error) {
    throw brokenRow(what, error instanceof Error ? error.message : String(error), error);
  }
}

function brokenRow(what: string, detail: string, cause?: unknown): RelataError {
  return new RelataError(
    "store-broken",
    `The stored ${what} cannot be read: ${detail}`,
    "Remove it by its id and add it again, or go back to a copy of the store from before the damage.",
    { cause },
  );
}
