/** What a person decided, in words, with the names that the graph shows now. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { keyOfName } from "../../../graph/query/key-of-name.ts";
import type { Judgement, NameKey } from "../../../model/judgement.ts";
import type { ArticleRecord, RelationStatement } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import { keyName } from "../../../text/name-key.ts";
import { kindWithArticle } from "./kind-words.ts";
import { relationStatementWords, restatedWords } from "./statement-words.ts";

/** A statement as its article makes it; a rejected one is in no graph, so its record has to tell. */
export interface StatementText {
  readonly words: string;
  readonly quote: string;
  readonly article: string;
  readonly title: string;
  readonly span: Span;
  /** What was read in it; `null` of a claim. */
  readonly read: { readonly record: ArticleRecord; readonly statement: RelationStatement } | null;
}

export interface JudgementWords {
  /** "Right:", "Wrong:" or "Corrected:"; `null` for judgements on names. */
  readonly verdict: string | null;
  readonly words: string;
  readonly place: StatementText | null;
}

const GONE = "a statement whose article is not in the graph";

export function judgementWords(
  graph: RelataGraph,
  judgement: Exclude<Judgement, { readonly op: "revoke" }>,
  texts: ReadonlyMap<string, StatementText>,
): JudgementWords {
  const onNames = (words: string): JudgementWords => ({ verdict: null, words, place: null });
  switch (judgement.op) {
    case "same":
      return onNames(`“${nameOf(graph, judgement.left)}” and “${nameOf(graph, judgement.right)}” are one`);
    case "different":
      return onNames(`“${nameOf(graph, judgement.left)}” is not “${nameOf(graph, judgement.right)}”`);
    case "rename":
      return onNames(`“${nameOf(graph, judgement.entity)}” is called ${judgement.name}`);
    case "retype":
      return onNames(`“${nameOf(graph, judgement.entity)}” is ${kindWithArticle(judgement.kind)}`);
    case "reject":
    case "accept": {
      const place = texts.get(judgement.statement) ?? null;
      const verdict = judgement.op === "accept" ? "Right:" : "Wrong:";
      return { verdict, words: place?.words ?? GONE, place };
    }
    case "restate": {
      const place = texts.get(judgement.statement) ?? null;
      const read = place?.read ?? null;
      const words =
        read === null
          ? GONE
          : `“${place?.words ?? ""}” to ${restatedWords(read.record, read.statement, judgement)}`;
      return { verdict: "Corrected:", words, place };
    }
  }
}

/** The texts of those of `ids` that `record` states. */
export function statementTexts(record: ArticleRecord, ids: ReadonlySet<string>): [string, StatementText][] {
  const { id: article, title } = record.article;
  const ofRelations = record.relations
    .filter(({ id }) => ids.has(id))
    .map((statement): [string, StatementText] => {
      const [{ quote, ...span }] = statement.evidence;
      return [
        statement.id,
        {
          words: relationStatementWords(record, statement),
          quote,
          article,
          title,
          span,
          read: { record, statement },
        },
      ];
    });
  const ofClaims = record.claims
    .filter(({ id }) => ids.has(id))
    .map(({ id, kind, text: quote, start, end }): [string, StatementText] => [
      id,
      { words: `a claim, ${kind}`, quote, article, title, span: { start, end }, read: null },
    ]);
  return [...ofRelations, ...ofClaims];
}

/** The name as an article writes it, as far as any entity still has it; else as its key has it. */
function nameOf(graph: RelataGraph, key: NameKey): string {
  const plain = keyName(key);
  const node = graph.findNode(
    (_, attributes) => attributes.node === "entity" && attributes.keys.includes(key),
  );
  const attributes = node === undefined ? null : graph.getNodeAttributes(node);
  if (attributes?.node !== "entity") return plain;
  return attributes.names.find((name) => keyOfName(attributes, name) === key) ?? plain;
}
