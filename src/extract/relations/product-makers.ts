/**
 * Whose products an article speaks of: "Acme's Zephyr", "Acme unveiled the Zephyr", "the Zephyr from Acme", "Acme Zephyr".
 * A product takes no part in a relation, but who uses it is supplied by its maker.
 */
import type { Token } from "../../text/document.ts";
import type { Reading, Reference } from "../reading.ts";
import { POSSESSIVE_PRONOUNS } from "./syntax/closed-words.ts";
import { wordSet } from "./word-list.ts";

/** Tokens between a maker and its product. */
const REACH = 5;
const MAKING: ReadonlySet<string> = wordSet(`
  make, launch, unveil, release, introduce, develop, build, sell, offer, manufacture, produce, present, publish, design,
  market, debut, announce, create, invent, bring, train, supply
`);
const SOURCES: ReadonlySet<string> = wordSet(`from, by, of`);

/** From the local id of a product to that of the company that makes it, where the article says so. */
export function findMakers({ entities, references, document }: Reading): Map<string, string> {
  const companies = new Set(entities.filter(({ kind }) => kind === "company").map(({ id }) => id));
  const makers = new Map<string, string>();
  for (const product of entities) {
    if (product.kind !== "product") continue;
    const namesake = entities.find(
      ({ id, name }) => companies.has(id) && product.name.startsWith(`${name} `),
    );
    if (namesake !== undefined) makers.set(product.id, namesake.id);
  }
  references.forEach((reference, at) => {
    const [product = ""] = reference.entities;
    if (reference.form !== "name" || companies.has(product) || makers.has(product)) return;
    if (entities.find(({ id }) => id === product)?.kind !== "product") return;
    const tokens = document.sentences[reference.sentence]?.tokens ?? [];
    const isCompany = (other: Reference | undefined): other is Reference =>
      other?.sentence === reference.sentence &&
      other.entities.length === 1 &&
      companies.has(other.entities[0] ?? "");
    const before = references[at - 1];
    const after = references[at + 1];
    const maker =
      isCompany(before) && makes(tokens, before, reference)
        ? before
        : isCompany(after) && comesFrom(tokens, reference, after)
          ? after
          : undefined;
    if (maker !== undefined) makers.set(product, maker.entities[0] ?? "");
  });
  return makers;
}

/** "Acme's new Zephyr", "its Zephyr", "Acme makes the Zephyr". */
function makes(tokens: readonly Token[], maker: Reference, product: Reference): boolean {
  const between = tokens.slice(maker.last, product.first);
  if (between.length > REACH || between.some(({ lower }) => lower === "," || lower === "and")) return false;
  if (POSSESSIVE_PRONOUNS.has(tokens[maker.first]?.lower ?? "")) return between.every(isAttribute);
  const [first, ...rest] = between;
  if (first !== undefined && (first.text === "'s" || first.text === "’s")) return rest.every(isAttribute);
  return between.some(({ lemma }) => MAKING.has(lemma));
}

/** "the Zephyr from Acme", "Zephyr, Acme's assistant". */
function comesFrom(tokens: readonly Token[], product: Reference, maker: Reference): boolean {
  const between = tokens.slice(product.last, maker.first);
  const [first] = between;
  if (between.length > REACH || first === undefined) return false;
  const owned = tokens[maker.last]?.text;
  if (between.length === 1 && first.lower === ",") return owned === "'s" || owned === "’s";
  return (first.lower === "," || between.length <= 2) && SOURCES.has(between.at(-1)?.lower ?? "");
}

function isAttribute({ tag }: Token): boolean {
  return tag === "ADJ" || tag === "NOUN" || tag === "PROPN" || tag === "NUM";
}
