/** What a reader corrects in an article before keeping it, as the same judgements that would correct it later. */
import type { Decision, Restatement } from "../../../model/judgement.ts";
import type { EntityKind } from "../../../model/ontology.ts";
import type { ArticleRecord, RelationStatement } from "../../../model/record.ts";
import { groupOfKind, nameKey } from "../../../text/name-key.ts";
import { isSameRestatement, readingOf, type Restatements, restatedRecord } from "../reading/restatements.ts";

/** How an entity should be called, and what it is. */
export interface CorrectedEntity {
  readonly name: string;
  readonly kind: EntityKind;
}

export interface PreviewCorrections {
  /** Ids of statements that are not to be kept. */
  readonly leftOut: ReadonlySet<string>;
  readonly relations: Restatements;
  /** By the local id of the entity. */
  readonly entities: ReadonlyMap<string, CorrectedEntity>;
}

export const NO_CORRECTIONS: PreviewCorrections = {
  leftOut: new Set(),
  relations: new Map(),
  entities: new Map(),
};

/** What a relation ought to say in the stead of what was read; null where that stands. */
export function restatementOf(read: RelationStatement, relations: Restatements): Restatement | null {
  const wanted = relations.get(read.id);
  return wanted === undefined || isSameRestatement(wanted, readingOf(read)) ? null : wanted;
}

/** Rejections of what is left out; restatements, renames and retypes of what differs from `record`. */
export function correctionDecisions(
  record: ArticleRecord,
  corrections: PreviewCorrections,
): readonly Decision[] {
  return [
    ...[...corrections.leftOut].map((statement): Decision => ({ op: "reject", statement })),
    ...restatements(record, corrections),
    ...renamesAndRetypes(record, corrections),
  ];
}

/** The record as it reads with the corrections, what is left out included. */
export function correctedRecord(record: ArticleRecord, corrections: PreviewCorrections): ArticleRecord {
  return {
    ...restatedRecord(record, corrections.relations),
    entities: record.entities.map((entity) => {
      const { name = "", kind = entity.kind } = corrections.entities.get(entity.id) ?? {};
      return { ...entity, name: name.trim() || entity.name, kind };
    }),
  };
}

function restatements(record: ArticleRecord, { leftOut, relations }: PreviewCorrections): Decision[] {
  return record.relations.flatMap((read): Decision[] => {
    const wanted = restatementOf(read, relations);
    return wanted === null || leftOut.has(read.id) ? [] : [{ op: "restate", statement: read.id, ...wanted }];
  });
}

/** Each refers to the entity by the name that the article has. */
function renamesAndRetypes(record: ArticleRecord, { entities }: PreviewCorrections): Decision[] {
  return record.entities.flatMap(({ id, name, kind }): Decision[] => {
    const wanted = entities.get(id);
    if (wanted === undefined) return [];
    const entity = nameKey(groupOfKind(kind), name);
    const newName = wanted.name.trim();
    return [
      ...(newName === "" || newName === name ? [] : [{ op: "rename", entity, name: newName } as const]),
      ...(wanted.kind === kind ? [] : [{ op: "retype", entity, kind: wanted.kind } as const]),
    ];
  });
}
