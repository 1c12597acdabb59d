/** The words of judged statements. The graph no longer has the rejected ones, so the articles are asked, latest first. */
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { compareText } from "../../../model/order.ts";
import type { App } from "../../state/app.ts";
import { type StatementText, statementTexts } from "../../view/words/judgement-words.ts";

/** Articles read at most, so that a large graph is not fetched whole for an old judgement. */
const MAX_ARTICLES = 300;

export function useStatementTexts(
  app: App,
  ids: readonly string[],
): ReadonlySignal<ReadonlyMap<string, StatementText>> {
  const texts = useSignal<ReadonlyMap<string, StatementText>>(new Map());
  useEffect(() => {
    let isGone = false;
    const missing = new Set(ids.filter((id) => !texts.peek().has(id)));
    const look = async (): Promise<void> => {
      for (const article of latestArticles(app)) {
        if (isGone || missing.size === 0) return;
        const found = statementTexts(await app.actions.record(article), missing);
        if (found.length === 0) continue;
        for (const [id] of found) missing.delete(id);
        texts.value = new Map([...texts.peek(), ...found]);
      }
    };
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [ids.join(" ")]);
  return texts;
}

function latestArticles(app: App): string[] {
  return [...app.state.graph.peek().graph.getAttribute("articles")]
    .sort((left, right) => compareText(right.publishedAt ?? "", left.publishedAt ?? ""))
    .slice(0, MAX_ARTICLES)
    .map(({ id }) => id);
}
