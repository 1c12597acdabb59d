/** Why there is no edge between two parties: the sentences that name both, and what was read in each. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { App } from "../../state/app.ts";
import { type AbsenceSentence, absenceSentences } from "../../view/reading/absence.ts";
import { absenceVerdict } from "../../view/words/absence-words.ts";
import { sharedArticles } from "../../view/reading/named-together.ts";
import { nodesByKey } from "../../view/reading/node-of-name.ts";
import { verdictsOf } from "../../view/reading/verdicts.ts";
import { MarkedQuote } from "../evidence/marked-quote.tsx";
import { SelectionLink } from "../evidence/selection-link.tsx";
import { SourceLine } from "../evidence/source-line.tsx";

interface AbsenceProps {
  readonly app: App;
  readonly left: string;
  readonly right: string;
}

/** Shared articles read, and sentences shown. */
const MAX_ARTICLES = 8;
const MAX_SENTENCES = 8;

export function Absence({ app, left, right }: AbsenceProps) {
  const sentences = useSignal<readonly AbsenceSentence[] | null>(null);
  const { graph } = app.state.graph.value;
  const visible = app.state.visible.value;
  const { minConfidence } = app.state.filters.value;
  const articles = sharedArticles(graph, left, right);
  useEffect(() => {
    let isGone = false;
    const nodes = nodesByKey(graph);
    const verdicts = verdictsOf(app.state.judgements.peek());
    const read = async (): Promise<void> => {
      const records = await Promise.all(articles.slice(0, MAX_ARTICLES).map((id) => app.actions.record(id)));
      const found = records.flatMap((record) =>
        absenceSentences({ graph, visible, nodes, record, verdicts, minConfidence }, left, right),
      );
      if (!isGone) sentences.value = found;
    };
    // What cannot be read is not there to be shown; the count of articles still tells of it.
    read().catch(() => {
      if (!isGone) sentences.value = [];
    });
    return () => {
      isGone = true;
    };
  }, [left, right, graph, visible]);

  const summaries = new Map(graph.getAttribute("articles").map((article) => [article.id, article]));
  return (
    <section class="panel-section">
      <h3 class="section-title">Why is there no edge?</h3>
      <p class="panel-facts" role="status">
        {absenceVerdict({
          articles: articles.length,
          findings: sentences.value?.map(({ finding }) => finding.kind) ?? null,
        })}
      </p>
      <ul class="evidence-list">
        {sentences.value?.slice(0, MAX_SENTENCES).map(({ article, evidence, finding }) => (
          <li key={`${article} ${evidence.start}`} class="evidence absence">
            <MarkedQuote app={app} quote={evidence.quote} parties={[left, right]} />
            <SourceLine app={app} article={summaries.get(article)} span={evidence} />
            <p class="absence-finding">
              {"edge" in finding ? (
                <SelectionLink app={app} to={{ kind: "relation", edge: finding.edge }}>
                  {finding.words}
                </SelectionLink>
              ) : (
                finding.words
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
