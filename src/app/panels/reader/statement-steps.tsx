/** From statement to statement: buttons for what the keys j and k do, and how far one is. */
import type { Span } from "../../../model/span.ts";
import { isAt, type PlacedStatement } from "../../view/reading/statements.ts";
import { counted } from "../../view/words/summary.ts";

interface StatementStepsProps {
  readonly statements: readonly PlacedStatement[];
  readonly place: Span | null;
  readonly onStep: (by: 1 | -1) => void;
}

export function StatementSteps({ statements, place, onStep }: StatementStepsProps) {
  if (statements.length === 0) return null;
  const current = statements.find((statement) => isAt(statement, place));
  const all = counted(statements.length, "statement", "statements");
  return (
    <nav class="reader-steps" aria-label="Statements">
      <span role="status">{current === undefined ? all : `${current.number} of ${all}`}</span>
      <button type="button" class="step-button" onClick={() => onStep(-1)}>
        Previous <kbd aria-hidden="true">k</kbd>
      </button>
      <button type="button" class="step-button" onClick={() => onStep(1)}>
        Next <kbd aria-hidden="true">j</kbd>
      </button>
    </nav>
  );
}
