/** The head of an article: title, where and when it appeared, its address, and the way to take it out of the graph. */
import type { Article } from "../../../model/article.ts";
import type { App } from "../../state/app.ts";
import { dateWords } from "../../view/words/date-words.ts";
import { hostOf } from "../../view/web-address.ts";
import { PanelHeading } from "../detail/panel-heading.tsx";

export function ReaderHead({ app, article }: { readonly app: App; readonly article: Article }) {
  const { id, title, publisher, author, publishedAt, url } = article;
  const host = url === null ? null : hostOf(url);
  return (
    <header class="panel-head reader-head">
      <p class="reader-source">
        {[publisher, author].filter((name) => name !== null).join(" · ") || "Publisher unknown"} ·{" "}
        <time {...(publishedAt !== null && { dateTime: publishedAt })}>{dateWords(publishedAt)}</time>
      </p>
      <PanelHeading>{title}</PanelHeading>
      <p class="reader-tools">
        {url !== null && host !== null && (
          <a href={url} target="_blank" rel="noreferrer noopener">
            Read it at {host}
          </a>
        )}
        <button type="button" class="link" onClick={() => void app.actions.remove(id)}>
          Remove this article
        </button>
      </p>
    </header>
  );
}
