/** Relations compared by type, pair and (where the type has one) direction; their status is judged apart. */
import { RELATION_TABLE, type RelationType } from "../model/ontology.ts";
import { compareText } from "../model/order.ts";
import type { RelationStatement } from "../model/record.ts";
import type { Share } from "./counts.ts";
import type { GoldRelation } from "./gold-article.ts";
import type { EntityMatches } from "./match-entities.ts";
import type { Match, Outcome } from "./outcome.ts";

export type RelationOutcome = Outcome<GoldRelation, RelationStatement>;

/** Two found statements that come to the same gold relation count once, as the surer of them. */
export function compareRelations(
  gold: readonly GoldRelation[],
  found: readonly RelationStatement[],
  entities: EntityMatches,
): RelationOutcome {
  const goldByKey = new Map(
    gold.map((relation) => [relationKey(relation.type, relation.source, relation.target), relation]),
  );
  const foundByKey = new Map<string, RelationStatement>();
  for (const statement of [...found].sort(surestFirst)) {
    const key = relationKey(
      statement.type,
      endName(statement.source, entities),
      endName(statement.target, entities),
    );
    if (!foundByKey.has(key)) foundByKey.set(key, statement);
  }
  const matched: Match<GoldRelation, RelationStatement>[] = [];
  const wrong: RelationStatement[] = [];
  for (const [key, statement] of foundByKey) {
    const partner = goldByKey.get(key);
    if (partner === undefined) wrong.push(statement);
    else matched.push({ gold: partner, found: statement });
  }
  return {
    matched,
    missed: [...goldByKey].filter(([key]) => !foundByKey.has(key)).map(([, relation]) => relation),
    wrong,
  };
}

/** Right statuses among matched relations. */
export function statusShare({ matched }: RelationOutcome): Share {
  return {
    count: matched.filter(({ gold, found }) => gold.status === found.status).length,
    of: matched.length,
  };
}

/** Among matched relations shown as confirmed, those that gold says are not: rumours drawn as facts. */
export function falselyConfirmedShare({ matched }: RelationOutcome): Share {
  const confirmed = matched.filter(({ found }) => found.status === "confirmed");
  return { count: confirmed.filter(({ gold }) => gold.status !== "confirmed").length, of: confirmed.length };
}

function surestFirst(left: RelationStatement, right: RelationStatement): number {
  return right.confidence - left.confidence || compareText(left.id, right.id);
}

/** Gold names never start with "#", so an unmatched end equals no gold entity. */
function endName(localId: string, entities: EntityMatches): string {
  return entities.get(localId)?.name ?? `#${localId}`;
}

function relationKey(type: RelationType, source: string, target: string): string {
  const ends = RELATION_TABLE[type].directed ? [source, target] : [source, target].sort();
  return JSON.stringify([type, ...ends]);
}
