/** Claims by a few words: a sentence with a figure, a prediction or a reporting verb is one, and the name beside the verb speaks. */
import { claimId } from "../../../src/model/id.ts";
import type { ClaimKind } from "../../../src/model/ontology.ts";
import { type ArticleRecord, type Claim, type LocalEntity } from "../../../src/model/record.ts";
import type { Span } from "../../../src/model/span.ts";
import { floorSentences } from "./floor-sentences.ts";

const REPORTING = /\b(?:said|says|told|added|argued|argues|according to|wrote|warned)\b/iu;
const FORECAST = /\b(?:will|expects?|expected|forecast\w*|plans?|by 20\d\d|would)\b/iu;
const FIGURE = /\d|\bper ?cent\b/iu;

/** A sentence that says something, and the entity named beside its reporting verb. */
interface Saying extends Span {
  readonly text: string;
  readonly entities: readonly LocalEntity[];
  readonly speaker: LocalEntity | null;
}

export function findFloorClaims(
  { article }: Pick<ArticleRecord, "article">,
  entities: readonly LocalEntity[],
): Claim[] {
  return findSayings(article.text, entities).flatMap(({ start, end, text, speaker, entities: named }) => {
    if (speaker === null && !FORECAST.test(text) && !FIGURE.test(text)) return [];
    const about = named
      .filter(({ kind, id }) => kind === "company" && id !== speaker?.id)
      .map(({ id }) => id);
    return [
      {
        id: claimId(article.id, start, end),
        text,
        start,
        end,
        kind: kindOf(text),
        speaker: speaker?.id ?? null,
        about,
        confidence: 0.5,
        rule: "floor",
      },
    ];
  });
}

export function findSayings(text: string, entities: readonly LocalEntity[]): Saying[] {
  return floorSentences(text).map(({ start, end }) => {
    const words = text.slice(start, end);
    const places = entities
      .flatMap((entity) =>
        entity.mentions.map(([from, to]) => ({ entity, from: from - start, to: to - start })),
      )
      .filter(({ from, to }) => from >= 0 && to <= words.length)
      .sort((left, right) => left.from - right.from);
    const verb = REPORTING.exec(words);
    const after = places.find(({ from }) => verb !== null && from === verb.index + verb[0].length + 1);
    const before = places.findLast(({ to }) => verb !== null && to < verb.index);
    return {
      start,
      end,
      text: words,
      entities: [...new Set(places.map(({ entity }) => entity))],
      speaker: verb === null ? null : ((after ?? before)?.entity ?? null),
    };
  });
}

function kindOf(text: string): ClaimKind {
  if (FORECAST.test(text)) return "forecast";
  return FIGURE.test(text) ? "fact" : "opinion";
}
