/** Side by side, what two entries are known by and share, so that joining them is a judgement and no guess. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Evidence } from "../../../model/span.ts";
import { ENTITY_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { commonNeighbours } from "../../view/visible/common-neighbours.ts";
import { periodWords } from "../../view/words/date-words.ts";
import { sentencesWithBoth, sharedArticles } from "../../view/reading/named-together.ts";
import { nodesByKey } from "../../view/reading/node-of-name.ts";
import { entityAt } from "../../view/words/relation-words.ts";
import { counted } from "../../view/words/summary.ts";
import { KindBadge } from "../evidence/kind-badge.tsx";
import { MarkedQuote } from "../evidence/marked-quote.tsx";

interface JoinEvidenceProps {
  readonly app: App;
  readonly left: string;
  readonly right: string;
}

/** Shared articles read for sentences. */
const MAX_ARTICLES = 5;
const MAX_SENTENCES = 3;

export function JoinEvidence({ app, left, right }: JoinEvidenceProps) {
  const sentences = useSignal<readonly Evidence[]>([]);
  const { graph } = app.state.graph.value;
  const partners = commonNeighbours(graph, [left, right]);
  const articles = sharedArticles(graph, left, right);
  useEffect(() => {
    let isGone = false;
    sentences.value = [];
    const nodes = nodesByKey(graph);
    Promise.all(articles.slice(0, MAX_ARTICLES).map((article) => app.actions.record(article))).then(
      (records) => {
        const found = records.flatMap((record) => sentencesWithBoth(record, nodes, left, right));
        if (!isGone) sentences.value = found.slice(0, MAX_SENTENCES);
      },
      // An article that cannot be read leaves this card with fewer sentences; nothing else depends on it.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [left, right]);
  return (
    <section class="join" aria-label="What speaks for it">
      <div class="join-sides">
        {[left, right].map((id) => {
          const entity = entityAt(graph, id);
          if (entity === null) return null;
          return (
            <div key={id} class="join-side">
              <KindBadge {...ENTITY_KIND_TABLE[entity.kind]} />
              <strong>{entity.label}</strong>
              <span>{entity.names.join(" · ")}</span>
              <span>
                {counted(entity.articles.length, "article", "articles")},{" "}
                {periodWords(entity.firstSeen, entity.lastSeen)}
              </span>
            </div>
          );
        })}
      </div>
      <p>
        {partners.length === 0
          ? "They have relations with none of the same parties."
          : `Both have relations with ${partners.map((node) => graph.getNodeAttribute(node, "label")).join(", ")}.`}
      </p>
      <p>
        {articles.length === 0
          ? "No article mentions both."
          : `${counted(articles.length, "article mentions", "articles mention")} both.`}
        {sentences.value.length > 0 && " Names that stand side by side in a sentence seldom mean one thing:"}
      </p>
      {sentences.value.map(({ quote }) => (
        <div key={quote} class="evidence">
          <MarkedQuote app={app} quote={quote} parties={[left, right]} />
        </div>
      ))}
    </section>
  );
}
