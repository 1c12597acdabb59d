/** Every judgement that was made, newest first; each can be revoked, and what is revoked stays to be seen. */
import type { App } from "../../state/app.ts";
import { listJudgements } from "../../view/reading/verdicts.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { useStatementTexts } from "./use-statement-texts.ts";
import { JudgementItem } from "./judgement-item.tsx";

export function JudgementList({ app, onClose }: { readonly app: App; readonly onClose: () => void }) {
  const listed = listJudgements(app.state.judgements.value);
  const texts = useStatementTexts(
    app,
    listed.flatMap(({ judgement }) => ("statement" in judgement ? [judgement.statement] : [])),
  );
  return (
    <DialogFrame app={app} title="Judgements" class="judgements-dialog" onClose={onClose}>
      {listed.length === 0 ? (
        <p class="panel-empty">
          Nobody has judged anything yet. Say “Right” or “Wrong” of a sentence, or correct it or an entry; it
          will be listed here and can be taken back.
        </p>
      ) : (
        <>
          <p class="dialog-note">The graph follows these, the newest first. Nothing is lost by revoking.</p>
          <ul class="judgement-rows">
            {listed.map((entry) => (
              <JudgementItem key={entry.judgement.id} app={app} listed={entry} texts={texts.value} />
            ))}
          </ul>
        </>
      )}
    </DialogFrame>
  );
}
