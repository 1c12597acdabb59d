/**
 * Names to entities, kept up to date: after a change only the connected components of the touched keys are
 * clustered again. What it holds is a pure function of the articles added and the decisions in force.
 */
import { entityId } from "../model/id.ts";
import type { NameKey } from "../model/judgement.ts";
import type { AliasBook } from "./alias-book.ts";
import { clusterComponent } from "./cluster.ts";
import { changeOfDecisions, type DecisionChange, type Decisions, NO_DECISIONS } from "./decisions.ts";
import type { LocalKeys } from "./local-keys.ts";
import { NameIndex } from "./name-index.ts";
import { type NameLink, pairOf } from "./name-link.ts";

/** What clustering again changed. */
export interface Regrouping {
  /** Keys that belong to another entity than before, or to one at last, or to none any more. */
  readonly moved: ReadonlySet<NameKey>;
  /** Entities whose set of keys changed, those that are no more included. */
  readonly entities: ReadonlySet<string>;
}

export class Resolution {
  readonly #book: AliasBook;
  readonly #names = new NameIndex();
  readonly #entityOf = new Map<NameKey, string>();
  readonly #keysOf = new Map<string, readonly NameKey[]>();
  readonly #touched = new Set<NameKey>();
  #decisions: Decisions = NO_DECISIONS;
  /** Key -> keys that a person declared the same. */
  #judgedSame: ReadonlyMap<NameKey, readonly NameKey[]> = new Map();

  constructor(book: AliasBook) {
    this.#book = book;
  }

  /** Entity that bears `key`, as of the last regrouping. */
  findEntity(key: NameKey): string | undefined {
    return this.#entityOf.get(key);
  }

  /** Sorted keys of an entity; none for an unknown one. */
  keysOf(entity: string): readonly NameKey[] {
    return this.#keysOf.get(entity) ?? [];
  }

  get decisions(): Decisions {
    return this.#decisions;
  }

  add(article: string, entities: readonly LocalKeys[]): void {
    this.#names.add(article, entities);
    this.#touch(entities);
  }

  drop(article: string, entities: readonly LocalKeys[]): void {
    this.#names.drop(article, entities);
    this.#touch(entities);
  }

  /** Puts `decisions` in force; returns what they decide otherwise than those before. */
  decide(decisions: Decisions): DecisionChange {
    const change = changeOfDecisions(this.#decisions, decisions);
    for (const key of change.keys) this.#touched.add(key);
    this.#decisions = decisions;
    this.#judgedSame = neighboursBySameness(decisions);
    return change;
  }

  /** Clusters again what was touched since the last call. */
  regroup(): Regrouping {
    const moved = new Set<NameKey>();
    const entities = new Set<string>();
    const seen = new Set<NameKey>();
    const clusters: NameKey[][] = [];
    for (const key of this.#touched) {
      if (seen.has(key)) continue;
      if (this.#names.has(key)) clusters.push(...this.#clusterAround(key, seen));
      else this.#forget(key, { moved, entities });
    }
    this.#touched.clear();
    this.#assign(clusters, { moved, entities });
    return { moved, entities };
  }

  #touch(entities: readonly LocalKeys[]): void {
    for (const { keys } of entities) for (const key of keys) this.#touched.add(key);
    // A listed alias that appears or disappears links or parts the names beside it.
    for (const { keys } of entities) {
      for (const key of keys) for (const other of this.#book.get(key) ?? []) this.#touched.add(other);
    }
    for (const { keys } of entities) {
      for (const key of keys) for (const other of this.#judgedSame.get(key) ?? []) this.#touched.add(other);
    }
  }

  /** Walks the component of `start`, adds its keys to `seen`, and clusters it. */
  #clusterAround(start: NameKey, seen: Set<NameKey>): NameKey[][] {
    const keys: NameKey[] = [start];
    const links: NameLink[] = [];
    seen.add(start);
    for (const key of keys) {
      for (const link of this.#linksOf(key)) {
        const other = link.left === key ? link.right : link.left;
        if (!seen.has(other)) {
          seen.add(other);
          keys.push(other);
        }
        if (link.left === key) links.push(link);
      }
    }
    const isSeparated = (left: NameKey, right: NameKey): boolean =>
      this.#decisions.pairs.get(pairOf(left, right))?.op === "different";
    return clusterComponent({ keys, links, isSeparated });
  }

  /** The links of a present key to other present keys, the strongest per neighbour. */
  #linksOf(key: NameKey): Iterable<NameLink> {
    const links = new Map<NameKey, NameLink>();
    for (const [other, together] of this.#names.linked(key)) {
      if (this.#names.countApart(key, other, together) >= together) continue;
      links.set(other, toLink(key, other, "articles", together));
    }
    for (const other of this.#book.get(key) ?? []) {
      if (this.#names.has(other)) links.set(other, toLink(key, other, "listed", 1));
    }
    for (const other of this.#judgedSame.get(key) ?? []) {
      if (this.#names.has(other)) links.set(other, toLink(key, other, "judged", 1));
    }
    return links.values();
  }

  #forget(key: NameKey, change: { moved: Set<NameKey>; entities: Set<string> }): void {
    const entity = this.#entityOf.get(key);
    if (entity === undefined) return;
    change.moved.add(key);
    change.entities.add(entity);
    this.#entityOf.delete(key);
  }

  #assign(clusters: readonly NameKey[][], change: { moved: Set<NameKey>; entities: Set<string> }): void {
    const assigned = new Map<string, readonly NameKey[]>();
    for (const keys of clusters) {
      const [first = ""] = keys;
      const entity = entityId(first);
      assigned.set(entity, keys);
      if (!sameKeys(keys, this.keysOf(entity))) change.entities.add(entity);
      for (const key of keys) {
        const before = this.#entityOf.get(key);
        if (before === entity) continue;
        change.moved.add(key);
        if (before !== undefined) change.entities.add(before);
        this.#entityOf.set(key, entity);
      }
    }
    for (const entity of change.entities) this.#keysOf.delete(entity);
    for (const [entity, keys] of assigned) this.#keysOf.set(entity, keys);
  }
}

function neighboursBySameness(decisions: Decisions): ReadonlyMap<NameKey, readonly NameKey[]> {
  const neighbours = new Map<NameKey, NameKey[]>();
  for (const { op, left, right } of decisions.pairs.values()) {
    if (op !== "same") continue;
    neighbours.set(left, [...(neighbours.get(left) ?? []), right]);
    neighbours.set(right, [...(neighbours.get(right) ?? []), left]);
  }
  return neighbours;
}

function toLink(one: NameKey, other: NameKey, tier: NameLink["tier"], strength: number): NameLink {
  const [left, right] = one < other ? [one, other] : [other, one];
  return { left, right, tier, strength };
}

function sameKeys(left: readonly NameKey[], right: readonly NameKey[]): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}
