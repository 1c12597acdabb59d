/** How a relation stood from article to article. */
import type { TimelinePoint } from "../../../graph/graph-model.ts";
import { STATUS_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { dateWords } from "../../view/words/date-words.ts";
import { SelectionLink } from "../evidence/selection-link.tsx";

interface StatusTimelineProps {
  readonly app: App;
  readonly timeline: readonly TimelinePoint[];
}

export function StatusTimeline({ app, timeline }: StatusTimelineProps) {
  const titles = new Map(
    app.state.graph.value.graph.getAttribute("articles").map(({ id, title }) => [id, title]),
  );
  return (
    <section class="panel-section">
      <h3 class="section-title">Over time</h3>
      <ol class="timeline">
        {timeline.map(({ date, status, article }) => (
          <li
            key={`${article} ${status}`}
            class={`timeline-point timeline-${status}`}
            style={{ "--sign": `var(--${STATUS_TABLE[status].color})` }}
          >
            <time {...(date !== null && { dateTime: date })}>{dateWords(date)}</time>
            <span class="timeline-status">{STATUS_TABLE[status].label}</span>
            <SelectionLink app={app} to={{ kind: "article", id: article }} class="timeline-title">
              {titles.get(article) ?? "an article"}
            </SelectionLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
