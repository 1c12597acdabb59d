/** Corrects a relation of an article that is in the graph: reads its record for what was found, and asks what it ought to be. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Decision, Restatement } from "../../../model/judgement.ts";
import type { ArticleRecord } from "../../../model/record.ts";
import type { App } from "../../state/app.ts";
import { toRelataError } from "../../state/to-relata-error.ts";
import { restatedWords } from "../../view/words/statement-words.ts";
import { RestateForm } from "./restate-form.tsx";

interface CorrectStatementProps {
  readonly app: App;
  /** Id of the article. */
  readonly article: string;
  readonly statement: string;
  readonly restated: Restatement | null;
  readonly onJudge: (decision: Decision, words: string) => void;
  readonly onClose: () => void;
}

export function CorrectStatement(props: CorrectStatementProps) {
  const { app, article, statement, restated, onJudge, onClose } = props;
  const record = useSignal<ArticleRecord | null>(null);
  useEffect(() => {
    let isGone = false;
    app.actions.record(article).then(
      (found) => {
        if (!isGone) record.value = found;
      },
      (thrown: unknown) => {
        app.actions.notifyProblem(toRelataError(thrown));
        if (!isGone) onClose();
      },
    );
    return () => {
      isGone = true;
    };
  }, [app, article]);
  const found = record.value;
  const read = found?.relations.find(({ id }) => id === statement);
  if (found === null || read === undefined) return null;
  return (
    <RestateForm
      record={found}
      statement={read}
      restated={restated}
      onDone={(wanted) => {
        onClose();
        if (wanted === null) return;
        // Nothing else: an earlier correction is a judgement, and has an id and a date too.
        const { type, turned, status } = wanted;
        onJudge(
          { op: "restate", statement, type, turned, status },
          `Corrected to ${restatedWords(found, read, wanted)}`,
        );
      }}
    />
  );
}
