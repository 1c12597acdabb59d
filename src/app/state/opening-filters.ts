/** What is drawn when the page opens: the map of companies and organizations, however sure, without claims. */
import { ENTITY_KINDS, PARTY_KINDS, RELATION_TYPES, STATUSES, CLAIM_KINDS } from "../../model/ontology.ts";
import type { Filters } from "./look.ts";

export const OPENING_FILTERS: Filters = {
  entityKinds: new Set(PARTY_KINDS),
  relationTypes: new Set(RELATION_TYPES),
  statuses: new Set(STATUSES),
  claimKinds: new Set(),
  minConfidence: 0,
  sources: null,
  period: null,
  undated: true,
};

/** Everything there is. */
export const ALL_FILTERS: Filters = {
  ...OPENING_FILTERS,
  entityKinds: new Set(ENTITY_KINDS),
  claimKinds: new Set(CLAIM_KINDS),
};

/** Whether both let the same through. */
export function sameFilters(left: Filters, right: Filters): boolean {
  return (
    sameSet(left.entityKinds, right.entityKinds) &&
    sameSet(left.relationTypes, right.relationTypes) &&
    sameSet(left.statuses, right.statuses) &&
    sameSet(left.claimKinds, right.claimKinds) &&
    left.minConfidence === right.minConfidence &&
    sameSources(left.sources, right.sources) &&
    left.period?.from === right.period?.from &&
    left.period?.to === right.period?.to &&
    left.undated === right.undated
  );
}

/** `set` with `item` taken out if it was in, and put in if it was not. */
export function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const copy = new Set(set);
  if (!copy.delete(item)) copy.add(item);
  return copy;
}

function sameSources(left: Filters["sources"], right: Filters["sources"]): boolean {
  return left === null || right === null ? left === right : sameSet(left, right);
}

function sameSet<Item>(left: ReadonlySet<Item>, right: ReadonlySet<Item>): boolean {
  return left.size === right.size && [...left].every((item) => right.has(item));
}
