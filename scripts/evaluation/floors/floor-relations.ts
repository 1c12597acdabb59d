/** Relations by the words between two neighbouring names of one sentence. */
import { relationStatementId } from "../../../src/model/id.ts";
import { RELATION_TABLE } from "../../../src/model/ontology.ts";
import type { LocalEntity, RelationStatement } from "../../../src/model/record.ts";
import type { Article } from "../../../src/model/article.ts";
import { evidenceAt } from "../../../src/model/span.ts";
import { floorSentences } from "./floor-sentences.ts";
import { statusOf, triggerIn } from "./triggers.ts";

export function findFloorRelations(article: Article, entities: readonly LocalEntity[]): RelationStatement[] {
  const found = floorSentences(article.text).flatMap((sentence) => {
    const words = article.text.slice(sentence.start, sentence.end);
    const places = entities
      .filter(({ kind }) => kind === "company" || kind === "organization")
      .flatMap((entity) => entity.mentions.map(([start, end]) => ({ entity, start, end })))
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .sort((left, right) => left.start - right.start);
    return places.flatMap((right, index): RelationStatement[] => {
      const left = places[index - 1];
      if (left === undefined || left.entity === right.entity) return [];
      const trigger = triggerIn(article.text.slice(left.end, right.start));
      if (trigger === undefined) return [];
      const [source, target] =
        trigger.backward === true ? [right.entity, left.entity] : [left.entity, right.entity];
      const ends = RELATION_TABLE[trigger.type].directed
        ? [source.name, target.name]
        : [source.name, target.name].sort();
      return [
        {
          id: relationStatementId(article.id, trigger.type, ends[0] ?? "", ends[1] ?? ""),
          type: trigger.type,
          source: source.id,
          target: target.id,
          status: statusOf(words),
          confidence: 0.5,
          rule: "floor",
          speaker: null,
          evidence: [evidenceAt(article.text, sentence)],
        },
      ];
    });
  });
  return [...new Map(found.map((statement) => [statement.id, statement])).values()];
}
