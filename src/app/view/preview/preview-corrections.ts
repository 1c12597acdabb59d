/** What a reader corrects in an article before keeping it, as the same judgements that would correct it later. */
import type { Decision } from "../../../model/judgement.ts";
import type { EntityKind } from "../../../model/ontology.ts";
import type { ArticleRecord } from "../../../model/record.ts";
import { groupOfKind, nameKey } from "../../../text/name-key.ts";

/** How an entity should be called, and what it is. */
export interface CorrectedEntity {
  readonly name: string;
  readonly kind: EntityKind;
}

/** By the local id of the entity. */
export type CorrectedEntities = ReadonlyMap<string, CorrectedEntity>;

/** Renames and retypes of what differs from `record`; each refers to the entity by the name that the article has. */
export function correctionDecisions(
  record: ArticleRecord,
  corrected: CorrectedEntities,
): readonly Decision[] {
  return record.entities.flatMap(({ id, name, kind }): readonly Decision[] => {
    const wanted = corrected.get(id);
    if (wanted === undefined) return [];
    const entity = nameKey(groupOfKind(kind), name);
    const newName = wanted.name.trim();
    return [
      ...(newName === "" || newName === name ? [] : [{ op: "rename", entity, name: newName } as const]),
      ...(wanted.kind === kind ? [] : [{ op: "retype", entity, kind: wanted.kind } as const]),
    ];
  });
}

/** The record as it reads with the corrections. */
export function correctedRecord(record: ArticleRecord, corrected: CorrectedEntities): ArticleRecord {
  return {
    ...record,
    entities: record.entities.map((entity) => {
      const { name = "", kind = entity.kind } = corrected.get(entity.id) ?? {};
      return { ...entity, name: name.trim() || entity.name, kind };
    }),
  };
}
