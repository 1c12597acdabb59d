/** "Right" and "Wrong" for one statement or claim. What is judged wrong leaves the graph; both can be taken back. */
import type { App } from "../../state/app-state.ts";
import { verdictsOf } from "../../view/reading/verdicts.ts";
import { Icon } from "../parts/icon.tsx";

interface VerdictButtonsProps {
  readonly app: App;
  readonly statement: string;
  /** What the statement says, for the note of what was done: "Qorvel acquires Ostrava Foundry". */
  readonly words: string;
}

export function VerdictButtons({ app, statement, words }: VerdictButtonsProps) {
  const verdict = verdictsOf(app.state.judgements.value).get(statement);
  const isAccepted = verdict?.op === "accept";
  return (
    <div class="verdict" role="group" aria-label="Is this right?">
      <button
        type="button"
        class="verdict-button verdict-right"
        aria-pressed={isAccepted}
        title={isAccepted ? "Take this back" : "The article says this"}
        onClick={() =>
          void (isAccepted
            ? app.actions.revoke(verdict, `Right: ${words}`)
            : app.actions.judge({ op: "accept", statement }, `Right: ${words}`))
        }
      >
        <Icon name="check" />
        Right
      </button>
      <button
        type="button"
        class="verdict-button verdict-wrong"
        title="The article does not say this: take it out of the graph"
        onClick={(event) => {
          const panel = event.currentTarget.closest(".panel");
          void app.actions.judge({ op: "reject", statement }, `Wrong: ${words}`).then(() => refocus(panel));
        }}
      >
        <Icon name="close" />
        Wrong
      </button>
    </div>
  );
}

/** The sentence judged wrong goes, and its button with it: the focus goes to the head of the panel rather than nowhere. */
function refocus(panel: Element | null): void {
  if (document.activeElement !== document.body) return;
  panel?.querySelector<HTMLElement>(".panel-title")?.focus({ preventScroll: true });
}
