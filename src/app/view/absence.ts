/**
 * Why two parties have no edge, as far as it can be told: every sentence that names both, and what became of it.
 * "Nothing found" may mean that nothing is said or that Relata missed it; the reader sees the sentence and judges.
 */
import type { RelataGraph } from "../../graph/graph-model.ts";
import { STATUS_TABLE } from "../../model/ontology.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { Evidence } from "../../model/span.ts";
import type { VisibleGraph } from "../state/app-state.ts";
import { sentencesWithBoth } from "./named-together.ts";
import type { NodesByKey } from "./node-of-name.ts";
import { relationSentence } from "./relation-words.ts";
import { statementHome } from "./statement-home.ts";
import { statementWords } from "./statement-words.ts";
import { type PlacedStatement, placedStatements } from "./statements.ts";

export interface AbsenceSentence {
  readonly article: string;
  readonly evidence: Evidence;
  readonly finding: Finding;
}

export type Finding =
  | { readonly kind: "drawn" | "hidden"; readonly edge: string; readonly words: string }
  | { readonly kind: "rejected" | "other" | "nothing"; readonly words: string };

export interface AbsenceInput {
  readonly graph: RelataGraph;
  readonly visible: Pick<VisibleGraph, "edges">;
  readonly nodes: NodesByKey;
  readonly record: ArticleRecord;
  /** Ids of statements judged wrong. */
  readonly rejected: ReadonlySet<string>;
}

/** The sentences of one article that name both, in the order of its text. */
export function absenceSentences(input: AbsenceInput, left: string, right: string): AbsenceSentence[] {
  const { record, nodes } = input;
  const placed = placedStatements(record).filter(({ what }) => what === "relation");
  return sentencesWithBoth(record, nodes, left, right).map((evidence) => ({
    article: record.article.id,
    evidence,
    finding: findingOf(
      input,
      placed.filter(({ start, end }) => start < evidence.end && evidence.start < end),
      [left, right],
    ),
  }));
}

function findingOf(
  { graph, visible, nodes, record, rejected }: AbsenceInput,
  placed: readonly PlacedStatement[],
  pair: readonly [string, string],
): Finding {
  for (const statement of placed) {
    const home = statementHome(graph, nodes, record, statement);
    if (home?.kind !== "relation" || !pair.every((node) => graph.extremities(home.edge).includes(node)))
      continue;
    return drawnFinding(graph, home.edge, visible.edges.has(home.edge));
  }
  const wrong = placed.find(
    (statement) => statement.what === "relation" && rejected.has(statement.statement.id),
  );
  if (wrong !== undefined)
    return { kind: "rejected", words: `Read as “${statementWords(record, wrong)}”, which was judged wrong.` };
  const [other] = placed;
  return other === undefined
    ? { kind: "nothing", words: "No relation of these two was found in it." }
    : { kind: "other", words: `Read as “${statementWords(record, other)}”.` };
}

function drawnFinding(graph: RelataGraph, edge: string, isSeen: boolean): Finding {
  const attributes = graph.getEdgeAttributes(edge);
  const status = attributes.edge === "relation" ? STATUS_TABLE[attributes.status].label : "";
  const words = `“${relationSentence(graph, edge)}”, ${status}`;
  return isSeen
    ? { kind: "drawn", edge, words: `Drawn as ${words}.` }
    : { kind: "hidden", edge, words: `Known as ${words}: the filters hide it.` };
}
