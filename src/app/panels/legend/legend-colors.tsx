/** What colours mean where they do not tell the kind: the largest groups by name, the rest in grey. */
import type { App } from "../../state/app.ts";
import { COLORING_WORDS } from "../../state/look-choices.ts";

export function LegendColors({ app }: { readonly app: App }) {
  const groups = app.state.groups.value;
  const { color } = app.state.look.value.mapping;
  if (groups === null) return null;
  return (
    <section class="legend-group legend-colors" aria-label={`Colour by ${COLORING_WORDS[color]}`}>
      <p class="legend-colors-title">Colour by {COLORING_WORDS[color]}</p>
      <ul>
        {groups.groups.map(({ words, nodes }, place) => (
          <li
            key={words}
            onPointerEnter={({ pointerType }) => {
              if (pointerType === "mouse") app.state.pointed.value = { nodes };
            }}
            onPointerLeave={() => {
              app.state.pointed.value = null;
            }}
          >
            <span class="sign" style={{ "--sign": `var(--group-${place + 1})` }} aria-hidden="true" />
            <span class="legend-words">{words}</span>
            <span class="legend-count">{nodes.length}</span>
          </li>
        ))}
        <li>
          <span class="sign" style={{ "--sign": "var(--text-soft)" }} aria-hidden="true" />
          <span class="legend-words">all others</span>
        </li>
      </ul>
    </section>
  );
}
