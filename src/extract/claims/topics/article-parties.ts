/** The parties of one article: where it refers to them, which of them its title names, who has to do with whom. */
import { isParty } from "../../../model/ontology.ts";
import type { RelationStatement } from "../../../model/record.ts";
import type { SentenceView } from "../sentence-view.ts";

export interface ArticleParties {
  /** By party, the sentence of each reference to it, in text order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Those referred to most often first. */
  readonly ranked: readonly string[];
  /** References to the party that has most. */
  readonly most: number;
  readonly titled: ReadonlySet<string>;
  /** By party, those that a relation ties it to. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
}

const WORDS = /[\p{L}\p{N}&]+/gu;
/** First words of names that do not tell whom a title means. */
const ARTICLES = new Set(["the", "a"]);

export function articleParties(
  title: string,
  views: readonly SentenceView[],
  relations: readonly RelationStatement[],
): ArticleParties {
  const places = placesOf(views);
  const ranked = [...places].sort(([, left], [, right]) => right.length - left.length).map(([id]) => id);
  return {
    places,
    ranked,
    most: places.get(ranked[0] ?? "")?.length ?? 0,
    titled: titledOf(title, ranked, views),
    partners: partnersOf(relations),
  };
}

function placesOf(views: readonly SentenceView[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  views.forEach(({ references, entities }, index) => {
    for (const reference of references) {
      for (const id of reference.entities) {
        if (!isParty(entities.get(id)?.kind ?? "person")) continue;
        const known = places.get(id);
        if (known === undefined) places.set(id, [index]);
        else known.push(index);
      }
    }
  });
  return places;
}

/** Titles shorten: the first word of a name is enough. */
function titledOf(title: string, ids: readonly string[], [view]: readonly SentenceView[]): Set<string> {
  const words = new Set(wordsOf(title));
  const isTitled = (name: string): boolean => {
    const head = wordsOf(name).find((word) => !ARTICLES.has(word));
    return head !== undefined && words.has(head);
  };
  return new Set(ids.filter((id) => view?.entities.get(id)?.names.some(isTitled) === true));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

function partnersOf(relations: readonly RelationStatement[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  const tie = (one: string, other: string): void => {
    partners.set(one, (partners.get(one) ?? new Set<string>()).add(other));
  };
  for (const { source, target } of relations) {
    tie(source, target);
    tie(target, source);
  }
  return partners;
}
