/**
 * Why two parties have no edge, as far as it can be told: every sentence that names both, and what became of it.
 * "Nothing found" may mean that nothing is said or that Relata missed it; the reader sees the sentence and judges.
 */
import { HYPOTHETICAL } from "../../../extract/relations/syntax/closed-words.ts";
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { STATUS_TABLE } from "../../../model/ontology.ts";
import type { ArticleRecord } from "../../../model/record.ts";
import type { Evidence } from "../../../model/span.ts";
import type { StatementRuling } from "../../../resolve/decisions.ts";
import type { VisibleGraph } from "../../state/app-state.ts";
import { relationSentence } from "../words/relation-words.ts";
import { statementWords } from "../words/statement-words.ts";
import { sentencesWithBoth } from "./named-together.ts";
import type { NodesByKey } from "./node-of-name.ts";
import { restatedRecord, restatementsOf } from "./restatements.ts";
import { statementHome } from "./statement-home.ts";
import { type PlacedStatement, placedStatements } from "./statements.ts";

export interface AbsenceSentence {
  readonly article: string;
  readonly evidence: Evidence;
  readonly finding: Finding;
}

export type Finding =
  | { readonly kind: "drawn" | "hidden" | "unsure"; readonly edge: string; readonly words: string }
  | { readonly kind: "rejected" | "supposed" | "other" | "nothing"; readonly words: string };

export interface AbsenceInput {
  readonly graph: RelataGraph;
  readonly visible: Pick<VisibleGraph, "edges">;
  readonly nodes: NodesByKey;
  readonly record: ArticleRecord;
  /** What was judged of statements, by their ids. */
  readonly verdicts: ReadonlyMap<string, StatementRuling>;
  /** The least confidence that the filters ask for. */
  readonly minConfidence: number;
}

type PlacedRelation = Extract<PlacedStatement, { readonly what: "relation" }>;

/** The sentences of one article that name both, in the order of its text. */
export function absenceSentences(input: AbsenceInput, left: string, right: string): AbsenceSentence[] {
  const { nodes, verdicts } = input;
  const record = restatedRecord(input.record, restatementsOf(verdicts));
  const placed = placedStatements(record).filter((statement) => statement.what === "relation");
  return sentencesWithBoth(record, nodes, left, right).map((evidence) => ({
    article: record.article.id,
    evidence,
    finding: findingOf(
      { ...input, record },
      {
        placed: placed.filter(({ start, end }) => start < evidence.end && evidence.start < end),
        quote: evidence.quote,
      },
      [left, right],
    ),
  }));
}

function findingOf(
  input: AbsenceInput,
  { placed, quote }: { readonly placed: readonly PlacedRelation[]; readonly quote: string },
  pair: readonly [string, string],
): Finding {
  const { graph, nodes, record, verdicts } = input;
  const verdictOn = ({ statement }: PlacedRelation): string | undefined => verdicts.get(statement.id)?.op;
  for (const statement of placed) {
    const home = statementHome(graph, nodes, record, statement);
    if (home?.kind !== "relation" || !pair.every((node) => graph.extremities(home.edge).includes(node)))
      continue;
    return drawnFinding(input, home.edge, verdictOn(statement) === "restate");
  }
  const wrong = placed.find((statement) => verdictOn(statement) === "reject");
  if (wrong !== undefined)
    return { kind: "rejected", words: `Read as “${statementWords(record, wrong)}”, which was judged wrong.` };
  const [other] = placed;
  if (other !== undefined) return { kind: "other", words: `Read as “${statementWords(record, other)}”.` };
  const supposing = supposingWord(quote);
  return supposing === null
    ? { kind: "nothing", words: "No relation of these two was found in it." }
    : {
        kind: "supposed",
        words: `What stands after “${supposing}” is only supposed: nothing is drawn from it.`,
      };
}

function drawnFinding(
  { graph, visible, minConfidence }: AbsenceInput,
  edge: string,
  isCorrected: boolean,
): Finding {
  const relation = graph.getEdgeAttributes(edge);
  if (relation.edge !== "relation") return { kind: "nothing", words: "" };
  const known = `“${relationSentence(graph, edge)}”, ${STATUS_TABLE[relation.status].label}`;
  const words = isCorrected ? `${known}, as it was corrected` : known;
  if (visible.edges.has(edge)) return { kind: "drawn", edge, words: `Drawn as ${words}.` };
  const confidence = relation.confidence.toFixed(2);
  return relation.confidence < minConfidence
    ? {
        kind: "unsure",
        edge,
        words: `Known as ${words}, but at ${confidence} below the least confidence, ${minConfidence.toFixed(2)}.`,
      }
    : { kind: "hidden", edge, words: `Known as ${words}: the filters hide it.` };
}

/** The word that makes what follows a supposition, which extraction draws nothing from. */
function supposingWord(quote: string): string | null {
  const words = quote.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.find((word) => HYPOTHETICAL.has(word)) ?? null;
}
