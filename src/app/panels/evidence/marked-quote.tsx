/** A sentence with the names of the parties marked in it, each a link to its entity. */
import { ENTITY_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { findNames } from "../../view/reading/find-names.ts";
import { entityAt } from "../../view/words/relation-words.ts";
import { toSegments } from "../../view/reading/segments.ts";
import { EntityLink } from "./entity-link.tsx";

interface MarkedQuoteProps {
  readonly app: App;
  readonly quote: string;
  /** Node ids of the entities whose names are marked. */
  readonly parties: readonly string[];
}

export function MarkedQuote({ app, quote, parties }: MarkedQuoteProps) {
  const { graph } = app.state.graph.value;
  const named = parties.map((who) => ({ who, names: entityAt(graph, who)?.names ?? [] }));
  const pieces = toSegments({ start: 0, end: quote.length }, findNames(quote, named));
  return (
    <blockquote class="quote">
      {pieces.map(({ start, end, marks: [mark] }) => {
        const text = quote.slice(start, end);
        const entity = mark === undefined ? null : entityAt(graph, mark.who);
        if (mark === undefined || entity === null) return text;
        return (
          <mark
            key={start}
            class="party"
            style={{ "--sign": `var(--${ENTITY_KIND_TABLE[entity.kind].color})` }}
          >
            <EntityLink app={app} id={mark.who} class="party-link">
              {text}
            </EntityLink>
          </mark>
        );
      })}
    </blockquote>
  );
}
