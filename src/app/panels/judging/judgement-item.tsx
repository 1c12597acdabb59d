/** One judgement of the list. */
import type { App } from "../../state/app.ts";
import { dateWords } from "../../view/words/date-words.ts";
import { judgementWords, type StatementText } from "../../view/words/judgement-words.ts";
import type { ListedJudgement } from "../../view/reading/verdicts.ts";
import { SelectionLink } from "../evidence/selection-link.tsx";

interface JudgementItemProps {
  readonly app: App;
  readonly listed: ListedJudgement;
  readonly texts: ReadonlyMap<string, StatementText>;
}

export function JudgementItem({ app, listed, texts }: JudgementItemProps) {
  const { judgement, revokedAt } = listed;
  const { verdict, words, place } = judgementWords(app.state.graph.value.graph, judgement, texts);
  return (
    <li class={`judgement ${revokedAt === null ? "" : "judgement-revoked"}`}>
      <div class="judgement-words">
        <p>
          {verdict !== null && <strong class={`judgement-${judgement.op}`}>{verdict} </strong>}
          <span class="judgement-what">{words}</span>
        </p>
        {place !== null && (
          <p class="judgement-quote">
            “{place.quote}”{" "}
            <SelectionLink app={app} to={{ kind: "article", id: place.article, span: place.span }}>
              {place.title}
            </SelectionLink>
          </p>
        )}
        <p class="judgement-by">
          {judgement.by}, <time dateTime={judgement.at}>{dateWords(judgement.at.slice(0, 10))}</time>
          {revokedAt !== null && ` · revoked ${dateWords(revokedAt.slice(0, 10))}`}
        </p>
      </div>
      {revokedAt === null && (
        <button
          type="button"
          class="button"
          onClick={() => void app.actions.revoke(judgement, [verdict, words].join(" ").trim())}
        >
          Revoke<span class="visually-hidden">: {words}</span>
        </button>
      )}
    </li>
  );
}
