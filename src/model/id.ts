/**
 * Ids are content hashes (law 3): never names, never random, never counters of a run.
 * SHA-256 comes from a library because the same call must be synchronous in Node and in the page.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Bytes kept of a hash: 80 bits, so a million items collide with a chance below one in a trillion. */
const ID_BYTES = 10;
/** Joins the parts of a hashed tuple; a control character no normalised part contains. */
const SEPARATOR = "\u001f";

/** Id of an article: the same title and text under another URL or date is the same article. */
export function articleId(title: string, text: string): string {
  return digest([normaliseForId(title), normaliseForId(text)]);
}

/** Id of the entity whose smallest name key is `key`. */
export function entityId(key: string): string {
  return `ent_${digest([key])}`;
}

/** Id of what one article says about one relation; independent of its status, so judgements survive re-extraction. */
export function relationStatementId(article: string, type: string, source: string, target: string): string {
  return `rel_${digest([article, type, source, target])}`;
}

/** Id of a claim: its place in its article. */
export function claimId(article: string, start: number, end: number): string {
  return `clm_${digest([article, String(start), String(end)])}`;
}

/** Key of the graph edge for `type` between two nodes; `role` keeps relation, about and says edges apart. */
export function edgeId(role: string, source: string, target: string): string {
  return `edg_${digest([role, source, target])}`;
}

/** Id of a judgement: the hash of everything it says. */
export function judgementId(parts: readonly string[]): string {
  return `jdg_${digest(parts)}`;
}

function digest(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join(SEPARATOR))).subarray(0, ID_BYTES));
}

/** Unicode form and white space do not make another article. */
function normaliseForId(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
