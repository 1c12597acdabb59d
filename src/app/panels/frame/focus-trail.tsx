/** The neighbourhoods gone into, one after the other, each a way back; and how far the present one reaches. */
import type { App } from "../../state/app.ts";
import type { Focus } from "../../state/look.ts";
import { FOCUS_STEPS } from "../../state/look-choices.ts";
import { goBack, reachOut } from "../../state/look-moves.ts";

export function FocusTrail({ app }: { readonly app: App }) {
  const { trail } = app.state.look.value;
  const { graph } = app.state.graph.value;
  const present = trail.at(-1);
  if (present === undefined) return null;
  const label = (node: string): string =>
    graph.hasNode(node) ? graph.getNodeAttribute(node, "label") : "gone";
  const words = (focus: Focus): string => {
    if (focus.kind === "community") return `Around ${label(focus.leader)}`;
    const [first = ""] = focus.ids;
    return focus.ids.length > 1 ? `${focus.ids.length} nodes` : label(first);
  };
  return (
    <nav class="trail" aria-label="Focus">
      <ol>
        <li>
          <button type="button" class="link" onClick={() => goBack(app, 0)}>
            {trail[0]?.kind === "community" ? "Overview" : "Whole graph"}
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
      {present.kind === "around" && (
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
      )}
    </nav>
  );
}
