/** What a reader leaves out of an article before keeping it. */

export interface LeftOut {
  readonly has: (statement: string) => boolean;
  /** Leaves `statements` out, or takes them in again if all of them were out. */
  readonly toggle: (statements: readonly string[]) => void;
  /** The article is there already: nothing to decide. */
  readonly isFixed: boolean;
}

/** `set` after a press on all of `statements`. */
export function toggledAll(set: ReadonlySet<string>, statements: readonly string[]): ReadonlySet<string> {
  const isOut = statements.every((statement) => set.has(statement));
  const next = new Set(set);
  for (const statement of statements) {
    if (isOut) next.delete(statement);
    else next.add(statement);
  }
  return next;
}
