/** The neighbourhoods gone into, one after the other, each a way back; and how far the present one reaches. */
import type { App, Focus } from "../../state/app-state.ts";
import { FOCUS_STEPS } from "../../state/look-choices.ts";
import { goBack, reachOut } from "../../state/look-moves.ts";

export function FocusTrail({ app }: { readonly app: App }) {
  const { trail } = app.state.look.value;
  const { graph } = app.state.graph.value;
  const present = trail.at(-1);
  if (present === undefined) return null;
  const words = ({ ids }: Focus): string => {
    const [first = ""] = ids;
    if (ids.length > 1) return `${ids.length} nodes`;
    return graph.hasNode(first) ? graph.getNodeAttribute(first, "label") : "gone";
  };
  return (
    <nav class="trail" aria-label="Focus">
      <ol>
        <li>
          <button type="button" class="link" onClick={() => goBack(app, 0)}>
            Whole graph
          </button>
        </li>
        {trail.map((focus, index) => (
          <li key={index}>
            {focus === present ? (
              <span aria-current="step">{words(focus)}</span>
            ) : (
              <button type="button" class="link" onClick={() => goBack(app, index + 1)}>
                {words(focus)}
              </button>
            )}
          </li>
        ))}
      </ol>
      <div class="trail-steps" role="group" aria-label="Steps around it">
        {FOCUS_STEPS.map((steps) => (
          <button
            key={steps}
            type="button"
            aria-pressed={steps === present.steps}
            aria-label={steps === 1 ? "1 step" : `${steps} steps`}
            onClick={() => reachOut(app, steps)}
          >
            {steps}
          </button>
        ))}
      </div>
    </nav>
  );
}
