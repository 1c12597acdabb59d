/** Named mentions of parties (companies and organizations), compared by their exact place and by mere overlap. */
import { SEED_LISTS } from "../extract/lists/seed-lists.ts";
import { type EntityKind, isParty } from "../model/ontology.ts";
import type { LocalEntity, MentionSpan } from "../model/record.ts";
import type { Share } from "./counts.ts";
import type { GoldEntity } from "./gold-article.ts";
import type { Match, Outcome } from "./outcome.ts";
import { equals, overlaps } from "./place.ts";

export interface PlacedMention {
  readonly kind: EntityKind;
  readonly span: MentionSpan;
  readonly optional: false;
}

/** What a mention wrongly taken for a party really is; `part` when it only overlaps a party's name. */
export type Stray = Exclude<EntityKind, "company" | "organization"> | "place" | "part" | "nothing";

/** Places are not annotated: they are known by the list. */
const PLACES: ReadonlySet<string> = new Set(SEED_LISTS.places);

/** Every named mention of `entities`, whatever its kind, in text order. */
export function placedMentions(entities: readonly (GoldEntity | LocalEntity)[]): PlacedMention[] {
  return entities
    .flatMap(({ kind, mentions }) => mentions.map((span) => ({ kind, span, optional: false as const })))
    .sort((left, right) => left.span[0] - right.span[0] || left.span[1] - right.span[1]);
}

/** Mentions at exactly the same place, or with `loosely` those that overlap; one to one. */
export function compareMentions(
  gold: readonly PlacedMention[],
  found: readonly PlacedMention[],
  loosely: boolean,
): Outcome<PlacedMention, PlacedMention> {
  const same = loosely ? overlaps : equals;
  const open = new Set(gold.filter(({ kind }) => isParty(kind)));
  const matched: Match<PlacedMention, PlacedMention>[] = [];
  const wrong: PlacedMention[] = [];
  for (const mention of found.filter(({ kind }) => isParty(kind))) {
    const partner = [...open].find(({ span }) => same(span, mention.span));
    if (partner === undefined) {
      wrong.push(mention);
    } else {
      open.delete(partner);
      matched.push({ gold: partner, found: mention });
    }
  }
  return { matched, missed: [...open], wrong };
}

/** What a wrong mention touches in gold; `text` is the article's. */
export function strayOf(mention: PlacedMention, gold: readonly PlacedMention[], text: string): Stray {
  const touched = gold.find(({ span }) => overlaps(span, mention.span));
  if (touched === undefined) return PLACES.has(text.slice(...mention.span)) ? "place" : "nothing";
  return touched.kind === "company" || touched.kind === "organization" ? "part" : touched.kind;
}

/** Companies called companies and organizations called organizations, among the matched. */
export function partyKindShare({ matched }: Outcome<PlacedMention, PlacedMention>): Share {
  return { count: matched.filter(({ gold, found }) => gold.kind === found.kind).length, of: matched.length };
}
