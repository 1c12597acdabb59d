/**
 * Name keys: what is left of a name when everything that does not distinguish two things is folded away.
 * Two names with one key are one name; whether two keys are one entity is for resolve/ to decide.
 */
import type { NameKey } from "../model/judgement.ts";
import type { EntityKind } from "../model/ontology.ts";
import { foldLetters } from "./fold-letters.ts";
import { LEGAL_FORMS } from "./legal-forms.ts";

/** Kinds within which names are compared: a company, an organization and an outlet can be one thing, a person cannot. */
export type NameGroup = "party" | "person" | "product";

const APOSTROPHES = /['’‘ʼ`´]/gu;
const POSSESSIVE = /['’‘ʼ`´]s$/u;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/gu;
/** Single letters side by side: what dots or spaces leave of "U.S." and "J. P.". */
const SPELT_OUT = /(?<=^| )\p{L}(?: \p{L})+(?= |$)/gu;
const BEFORE_VERSION = / (?=\p{N})/gu;
/** Key of a name without any visible character. */
const NAMELESS = "?";

/** The group of names that entities of `kind` are compared within. */
export function groupOfKind(kind: EntityKind): NameGroup {
  return kind === "person" || kind === "product" ? kind : "party";
}

/**
 * The key of `name` in its group: `party:openai`, `person:sam altman`, `product:gpt-4`.
 * Total on any string, never empty after the colon, and idempotent: the key of a key's name is that key.
 */
export function nameKey(group: NameGroup, name: string): NameKey {
  const plain = foldLetters(name).replace(/\s+/gu, " ").trim();
  const words = toWords(plain.replace(POSSESSIVE, ""));
  const kept = group === "party" ? withoutLegalForm(withoutArticle(words)) : withoutArticle(words);
  const folded = group === "product" ? joinVersion(kept) : kept;
  return `${group}:${folded || plain || NAMELESS}`;
}

/** The normalised name within a key. */
export function keyName(key: NameKey): string {
  return key.slice(key.indexOf(":") + 1);
}

/** The group a key belongs to. */
export function keyGroup(key: NameKey): NameGroup {
  return key.slice(0, key.indexOf(":")) as NameGroup;
}

function toWords(plain: string): string {
  return plain
    .replace(APOSTROPHES, "")
    .replaceAll("&", " and ")
    .replace(NOT_IN_WORDS, " ")
    .trim()
    .replace(SPELT_OUT, (letters) => letters.replaceAll(" ", ""));
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:the )+/u, "");
}

/** Cuts legal forms off the end while a name remains: "Tiffany & Co.", "Sea Pte. Ltd.". */
function withoutLegalForm(words: string): string {
  const rest = words.split(" ");
  let length = rest.length;
  for (;;) {
    const form = LEGAL_FORMS.find((parts) => endsWith(rest, length, parts));
    if (form === undefined) break;
    const shorter = length - form.length;
    const before = rest[shorter - 1] === "and" ? shorter - 1 : shorter;
    if (before <= 0) break;
    length = before;
  }
  return rest.slice(0, length).join(" ");
}

function endsWith(words: readonly string[], length: number, parts: readonly string[]): boolean {
  const start = length - parts.length;
  return start > 0 && parts.every((part, index) => words[start + index] === part);
}

/** A version belongs to its product's name however it is set: "GPT 4" and "GPT-4". */
function joinVersion(words: string): string {
  return words.replace(BEFORE_VERSION, "-");
}
