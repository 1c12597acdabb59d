/** Reads an article as it was: fetches its record and shows it, opened at a place if one is given. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { RelataError } from "../../../model/errors.ts";
import type { ArticleRecord } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import type { App } from "../../state/app.ts";
import { toRelataError } from "../../state/to-relata-error.ts";
import { ErrorNote } from "../parts/error-note.tsx";
import { ReadArticle } from "./read-article.tsx";

interface ArticleReaderProps {
  readonly app: App;
  readonly id: string;
  readonly span?: Span;
}

type Reading =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: RelataError }
  | { readonly kind: "ready"; readonly record: ArticleRecord };

export function ArticleReader({ app, id, span }: ArticleReaderProps) {
  const reading = useSignal<Reading>({ kind: "loading" });
  useEffect(() => {
    let isGone = false;
    const show = (next: Reading): void => {
      if (!isGone) reading.value = next;
    };
    app.actions.record(id).then(
      (record) => show({ kind: "ready", record }),
      (thrown: unknown) => show({ kind: "failed", error: toRelataError(thrown) }),
    );
    return () => {
      isGone = true;
    };
  }, [app, id]);

  switch (reading.value.kind) {
    case "loading":
      return (
        <p class="panel-empty" role="status">
          Opening the article…
        </p>
      );
    case "failed":
      return <ErrorNote error={reading.value.error} />;
    case "ready":
      return <ReadArticle app={app} record={reading.value.record} {...(span !== undefined && { span })} />;
  }
}
