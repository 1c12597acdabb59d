/**
 * "Right", "Wrong" and, of a relation, "Fix" for one statement. What is judged wrong leaves the graph, what is
 * corrected goes where it belongs; each can be taken back.
 */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Decision } from "../../../model/judgement.ts";
import type { App } from "../../state/app.ts";
import { verdictsOf } from "../../view/reading/verdicts.ts";
import { Icon } from "../parts/icon.tsx";
import { CorrectStatement } from "./correct-statement.tsx";

interface VerdictButtonsProps {
  readonly app: App;
  readonly statement: string;
  /** What the statement says, for the note of what was done: "Qorvel acquires Ostrava Foundry". */
  readonly words: string;
  /** Id of the article whose relation it is. Without it there is nothing to correct, as in a claim. */
  readonly relationOf?: string;
}

export function VerdictButtons({ app, statement, words, relationOf }: VerdictButtonsProps) {
  const isCorrecting = useSignal(false);
  const corrector = useRef<HTMLButtonElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const verdict = verdictsOf(app.state.judgements.value).get(statement);
  const restated = verdict?.op === "restate" ? verdict : null;
  const standing = verdict?.op === "reject" ? undefined : verdict;
  const said = restated === null ? `Right: ${words}` : `Corrected to “${words}”`;

  const perform = (act: () => Promise<void>): void => {
    const panel = group.current?.closest(".panel") ?? null;
    void act().then(() => refocus(panel));
  };
  const judge = (decision: Decision, done: string): void => perform(() => app.actions.judge(decision, done));
  return (
    <>
      <div ref={group} class="verdict" role="group" aria-label="Is this right?">
        <button
          type="button"
          class="verdict-button verdict-right"
          aria-pressed={standing !== undefined}
          title={standing === undefined ? "The article says this" : "Take this back"}
          onClick={() =>
            standing === undefined
              ? judge({ op: "accept", statement }, said)
              : perform(() => app.actions.revoke(standing, said))
          }
        >
          <Icon name="check" />
          {restated === null ? "Right" : "Corrected"}
        </button>
        <button
          type="button"
          class="verdict-button verdict-wrong"
          title="The article does not say this: take it out of the graph"
          onClick={() => judge({ op: "reject", statement }, `Wrong: ${words}`)}
        >
          <Icon name="close" />
          Wrong
        </button>
        {relationOf !== undefined && (
          <button
            ref={corrector}
            type="button"
            class="verdict-button"
            aria-expanded={isCorrecting.value}
            title="The article says something else of these two: correct it"
            onClick={() => {
              isCorrecting.value = !isCorrecting.value;
            }}
          >
            <Icon name="edit" />
            Fix…
          </button>
        )}
      </div>
      {isCorrecting.value && relationOf !== undefined && (
        <CorrectStatement
          app={app}
          article={relationOf}
          statement={statement}
          restated={restated}
          onJudge={judge}
          onClose={() => {
            isCorrecting.value = false;
            corrector.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** A sentence that goes takes its buttons along: the focus goes to the head of the panel rather than nowhere. */
function refocus(panel: Element | null): void {
  if (document.activeElement !== document.body) return;
  panel?.querySelector<HTMLElement>(".panel-title")?.focus({ preventScroll: true });
}
