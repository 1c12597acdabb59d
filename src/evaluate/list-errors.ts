/** What went wrong in one article, line by line: for people who improve the extractor. */
import type { ArticleRecord } from "../model/record.ts";
import { compareClaims } from "./compare-claims.ts";
import { compareMentions, placedMentions, strayOf } from "./compare-mentions.ts";
import { compareRelations } from "./compare-relations.ts";
import type { GoldArticle } from "./gold-article.ts";
import { matchEntities } from "./match-entities.ts";

export type ErrorLayer = "mentions" | "relations" | "claims";

export interface ExtractionError {
  readonly layer: ErrorLayer;
  /** `missed` and `wrong` items, or the attribute that is wrong on a matched one. */
  readonly fault: "missed" | "wrong" | "kind" | "status" | "speaker" | "about";
  readonly detail: string;
}

/** Optional items that are missed are no errors. */
export function listErrors(gold: GoldArticle, record: ArticleRecord): ExtractionError[] {
  return [...mentionErrors(gold, record), ...relationErrors(gold, record), ...claimErrors(gold, record)];
}

function mentionErrors(gold: GoldArticle, record: ArticleRecord): ExtractionError[] {
  const goldMentions = placedMentions(gold.entities);
  const { matched, missed, wrong } = compareMentions(goldMentions, placedMentions(record.entities), false);
  const words = ([start, end]: readonly [number, number]): string => gold.article.text.slice(start, end);
  return [
    ...missed.map(({ span, kind }) => error("mentions", "missed", `${words(span)} (${kind})`)),
    ...wrong.map((mention) =>
      error(
        "mentions",
        "wrong",
        `${words(mention.span)} (${strayOf(mention, goldMentions, gold.article.text)})`,
      ),
    ),
    ...matched
      .filter((match) => match.gold.kind !== match.found.kind)
      .map((match) =>
        error("mentions", "kind", `${words(match.gold.span)}: ${match.found.kind}, not ${match.gold.kind}`),
      ),
  ];
}

function relationErrors(gold: GoldArticle, record: ArticleRecord): ExtractionError[] {
  const entities = matchEntities(gold.entities, record.entities);
  const { matched, missed, wrong } = compareRelations(gold.relations, record.relations, entities);
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  return [
    ...missed
      .filter(({ optional }) => !optional)
      .map(({ type, source, target, status, evidence }) =>
        error("relations", "missed", `${type}: ${source} -> ${target} (${status}) «${evidence.join(" | ")}»`),
      ),
    ...wrong.map(({ type, source, target, status, rule, evidence }) =>
      error(
        "relations",
        "wrong",
        `${type}: ${names.get(source)} -> ${names.get(target)} (${status}) [${rule}] «${evidence[0].quote}»`,
      ),
    ),
    ...matched
      .filter((match) => match.gold.status !== match.found.status)
      .map(({ gold: { type, source, target, status }, found }) =>
        error(
          "relations",
          "status",
          `${type}: ${source} -> ${target}: ${found.status}, not ${status} [${found.rule}]`,
        ),
      ),
  ];
}

function claimErrors(gold: GoldArticle, record: ArticleRecord): ExtractionError[] {
  const entities = matchEntities(gold.entities, record.entities);
  const { matched, missed, wrong } = compareClaims(gold.claims, record.claims);
  const nameOf = (id: string | null): string | null =>
    id === null ? null : (entities.get(id)?.name ?? `#${id}`);
  const differences = matched.flatMap(({ gold: right, found }) => {
    const speaker = nameOf(found.speaker);
    const about = found.about.map((id) => nameOf(id) ?? id);
    return [
      ...(speaker === right.speaker
        ? []
        : [error("claims", "speaker", `${speaker}, not ${right.speaker} «${right.text}»`)]),
      ...(found.kind === right.kind
        ? []
        : [error("claims", "kind", `${found.kind}, not ${right.kind} [${found.rule}] «${right.text}»`)]),
      ...(sameMembers(about, right.about)
        ? []
        : [error("claims", "about", `${about.join(", ")}; not ${right.about.join(", ")} «${right.text}»`)]),
    ];
  });
  return [
    ...missed
      .filter(({ optional }) => !optional)
      .map(({ kind, speaker, text }) => error("claims", "missed", `${kind}, ${speaker} «${text}»`)),
    ...wrong.map(({ kind, speaker, rule, text }) =>
      error("claims", "wrong", `${kind}, ${nameOf(speaker)} [${rule}] «${text}»`),
    ),
    ...differences,
  ];
}

function sameMembers(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((member) => right.includes(member));
}

function error(layer: ErrorLayer, fault: ExtractionError["fault"], detail: string): ExtractionError {
  return { layer, fault, detail };
}
