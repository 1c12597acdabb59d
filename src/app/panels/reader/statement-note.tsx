/** The note of one statement of an article: what it says, how it stands, where it went in the graph, and a way to judge it. */
import { CLAIM_KIND_TABLE, RELATION_TABLE } from "../../../model/ontology.ts";
import type { ArticleRecord } from "../../../model/record.ts";
import type { App } from "../../state/app.ts";
import type { NodesByKey } from "../../view/reading/node-of-name.ts";
import { statementHome } from "../../view/reading/statement-home.ts";
import { speakerWords, statementWords } from "../../view/words/statement-words.ts";
import type { PlacedStatement } from "../../view/reading/statements.ts";
import { SelectionLink } from "../evidence/selection-link.tsx";
import { StatusBadge } from "../evidence/status-badge.tsx";
import { VerdictButtons } from "../evidence/verdict-buttons.tsx";

interface StatementNoteProps {
  readonly app: App;
  readonly record: ArticleRecord;
  readonly note: PlacedStatement;
  readonly nodes: NodesByKey;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

export function StatementNote({ app, record, note, nodes, isCurrent, onGo }: StatementNoteProps) {
  const { color } =
    note.what === "relation" ? RELATION_TABLE[note.statement.type] : CLAIM_KIND_TABLE[note.claim.kind];
  const home = statementHome(app.state.graph.value.graph, nodes, record, note);
  const words = statementWords(record, note);
  const speaker = speakerWords(record, note);
  return (
    <li
      class={`note ${home === null ? "note-gone" : ""}`}
      style={{ "--sign": `var(--${color})` }}
      {...(isCurrent && { "aria-current": "location" as const })}
    >
      <div class="note-line">
        <button type="button" class="note-words" onClick={onGo}>
          <span class="note-mark">{note.number}</span>
          <span>{words}</span>
        </button>
        {home !== null && (
          <SelectionLink app={app} to={home} class="note-open">
            Open<span class="visually-hidden"> {words}</span>
          </SelectionLink>
        )}
      </div>
      <p class="note-foot">
        {note.what === "relation" && <StatusBadge status={note.statement.status} />}
        {speaker !== null && <span>{speaker}</span>}
        {home === null && <span>not in the graph</span>}
      </p>
      {isCurrent && home !== null && (
        <VerdictButtons
          app={app}
          statement={note.what === "relation" ? note.statement.id : note.claim.id}
          words={words}
          {...(note.what === "relation" && { relationOf: record.article.id })}
        />
      )}
    </li>
  );
}
