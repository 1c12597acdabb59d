/** Where a sentence stands: the article's title, which opens the reader at the place, its publisher and date. */
import type { ArticleSummary } from "../../../graph/graph-model.ts";
import type { Span } from "../../../model/span.ts";
import type { App } from "../../state/app.ts";
import { dateWords } from "../../view/words/date-words.ts";
import { SelectionLink } from "./selection-link.tsx";

interface SourceLineProps {
  readonly app: App;
  readonly article: ArticleSummary | undefined;
  readonly span: Span;
}

export function SourceLine({ app, article, span }: SourceLineProps) {
  if (article === undefined) return null;
  const { id, title, publisher, publishedAt } = article;
  return (
    <p class="source">
      <SelectionLink app={app} to={{ kind: "article", id, span }} class="source-title">
        {title}
      </SelectionLink>
      <span class="source-rest">
        {publisher !== null && `${publisher} · `}
        <time {...(publishedAt !== null && { dateTime: publishedAt })}>{dateWords(publishedAt)}</time>
      </span>
    </p>
  );
}
