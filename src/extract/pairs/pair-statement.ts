/** A learned relation as a statement of the article: with its sentences, its status and its speaker. */
import { relationStatementId } from "../../model/id.ts";
import { RELATION_TABLE, type RelationType, type Status } from "../../model/ontology.ts";
import { compareText } from "../../model/order.ts";
import type { RelationStatement } from "../../model/record.ts";
import { type Evidence, evidenceAt } from "../../model/span.ts";
import { speakerOf } from "../relations/attribution.ts";
import { standingOf } from "../relations/status/status.ts";
import type { Parse } from "../relations/syntax/parse.ts";
import type { ArticleView } from "./article-view.ts";
import type { PairCandidate } from "./candidates.ts";
import type { PairScore } from "./propose-pairs.ts";
import { chainAbove, meetingOf } from "./syntactic-path.ts";
import { triggersOf } from "./trigger-types.ts";

const RULE = "pair-model";

interface Judged {
  readonly score: PairScore;
  readonly evidence: Evidence;
  readonly status: Status;
  readonly speaker: string | null;
}

/** The statement that `scores` of one relation come to, `null` when every sentence only supposes it. */
export function toStatement(view: ArticleView, scores: readonly PairScore[]): RelationStatement | null {
  const judged = scores.flatMap((score) => judge(view, score) ?? []);
  const [first, ...rest] = judged;
  const last = judged.at(-1);
  if (first === undefined || last === undefined) return null;
  const { type, source, target } = first.score;
  return {
    id: statementId(view, { type, source, target }),
    type,
    source,
    target,
    status: last.status,
    confidence: Math.round(Math.max(...judged.map(({ score }) => score.probability)) * 100) / 100,
    rule: RULE,
    speaker: judged.every(({ speaker }) => speaker !== null) ? first.speaker : null,
    evidence: [first.evidence, ...rest.map(({ evidence }) => evidence)],
  };
}

function judge({ reading, parses }: ArticleView, score: PairScore): Judged | null {
  const sentence = reading.document.sentences[score.sentence];
  if (sentence === undefined) return null;
  const evidence = evidenceAt(reading.article.text, sentence);
  const parse = parses.get(score.sentence);
  const trigger = parse === undefined ? null : triggerOf(parse, score.candidate, score.type);
  if (parse === undefined || trigger === null) return { score, evidence, status: "confirmed", speaker: null };
  const { status } = standingOf(parse, trigger, "confirmed");
  if (status === null) return null;
  return { score, evidence, status, speaker: speakerOf(reading, parse, trigger) };
}

/** The unit that states the relation: a word above one of the two that speaks of its type, else the one where they meet. */
function triggerOf(parse: Parse, { first, second }: PairCandidate, type: RelationType): number | null {
  const left = first.reference === null ? [] : chainAbove(parse, first.reference.first, first.entity);
  const right = chainAbove(parse, second.reference.first, second.entity);
  const speaking = [...right, ...left].find(({ lemma }) => triggersOf(lemma).includes(type));
  return (speaking ?? meetingOf(left, right)?.right.at(-1) ?? right[0])?.unit ?? null;
}

function statementId(
  { reading }: ArticleView,
  { type, source, target }: Pick<RelationStatement, "type" | "source" | "target">,
): string {
  const nameOf = (id: string): string => reading.entities.find((entity) => entity.id === id)?.name ?? id;
  const names = [nameOf(source), nameOf(target)];
  if (!RELATION_TABLE[type].directed) names.sort(compareText);
  return relationStatementId(reading.article.id, type, names[0] ?? "", names[1] ?? "");
}
