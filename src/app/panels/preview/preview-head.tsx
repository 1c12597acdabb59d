/** The head of an article that is not kept yet. The heading takes the focus, since what had it is gone. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Article } from "../../../model/article.ts";
import { dateWords } from "../../view/words/date-words.ts";

export function PreviewHead({ article }: { readonly article: Article }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { title, publisher, publishedAt } = article;
  return (
    <div class="preview-head">
      <h3 ref={heading} class="preview-title" tabIndex={-1}>
        {title}
      </h3>
      <p class="panel-facts">
        {publisher ?? "Publisher unknown"} · {dateWords(publishedAt)}
        {publishedAt === null && ": without a date it counts as older than everything dated"}
      </p>
    </div>
  );
}
