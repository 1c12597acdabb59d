/** What an article says of one of its entities, as the ids that a judgement names. */
import type { ArticleRecord } from "../../../model/record.ts";

/** Relations it takes part in and claims it makes or that are about it; `entity` is a local id. */
export function statementsOf({ relations, claims }: ArticleRecord, entity: string): readonly string[] {
  return [
    ...relations.filter(({ source, target }) => source === entity || target === entity),
    ...claims.filter(({ speaker, about }) => speaker === entity || about.includes(entity)),
  ].map(({ id }) => id);
}
