/** Which gold entity each found entity is: by a name they share, otherwise by the places where both are mentioned. */
import type { LocalEntity } from "../model/record.ts";
import type { GoldEntity } from "./gold-article.ts";
import { overlaps } from "./place.ts";

/** From the local id of a found entity to the gold entity it is; found entities that are nothing in gold are absent. */
export type EntityMatches = ReadonlyMap<string, GoldEntity>;

/** Several found entities may be the same gold entity (a name that was not recognised as an alias). */
export function matchEntities(gold: readonly GoldEntity[], found: readonly LocalEntity[]): EntityMatches {
  const matches = new Map<string, GoldEntity>();
  for (const entity of found) {
    const best = bestMatch(gold, entity);
    if (best !== undefined) matches.set(entity.id, best);
  }
  return matches;
}

function bestMatch(gold: readonly GoldEntity[], entity: LocalEntity): GoldEntity | undefined {
  const sameName = gold.filter((candidate) => shareName(candidate, entity));
  const candidates =
    sameName.length > 0 ? sameName : gold.filter((candidate) => commonMentions(candidate, entity) > 0);
  let best: GoldEntity | undefined;
  let most = -1;
  for (const candidate of candidates) {
    const common = commonMentions(candidate, entity);
    if (common > most) [best, most] = [candidate, common];
  }
  return best;
}

function shareName(gold: GoldEntity, entity: LocalEntity): boolean {
  const names = new Set([gold.name, ...gold.aliases].map((name) => name.toLowerCase()));
  return [entity.name, ...entity.names].some((name) => names.has(name.toLowerCase()));
}

function commonMentions(gold: GoldEntity, entity: LocalEntity): number {
  return entity.mentions.filter((mention) => gold.mentions.some((other) => overlaps(mention, other))).length;
}
