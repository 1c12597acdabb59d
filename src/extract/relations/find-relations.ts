/**
 * Relations of one article: all wordings of one (type, source, target) become one statement with all its evidence and the last status
 * that the article gives.
 */
import { relationStatementId } from "../../model/id.ts";
import { RELATION_TABLE } from "../../model/ontology.ts";
import { compareText } from "../../model/order.ts";
import type { RelationStatement } from "../../model/record.ts";
import { evidenceAt } from "../../model/span.ts";
import type { Evidence } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import { speakerOf } from "./attribution.ts";
import { findWordings } from "./find-wordings.ts";
import { pairOf } from "./match/candidate.ts";
import type { Candidate } from "./match/candidate.ts";
import { lastStatus } from "./status/last-status.ts";
import { tellsRestart } from "./status/restarts.ts";
import { statedTerms } from "./stated-terms.ts";
import type { Parse } from "./syntax/parse.ts";

/** What is left of a frame's confidence when a party had to be completed. */
const COMPLETED_TRUST = 0.75;

/** Statements in the order in which the article first makes them. */
export function findRelations(reading: Reading): RelationStatement[] {
  const { parses, candidates } = findWordings(reading);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const bySentence = new Map(parses.map((parse) => [parse.sentence, parse]));
  const triggers = countTriggers(candidates);
  return [...groups.values()].flatMap((group) =>
    toStatement({ reading, parses: bySentence, triggers }, group),
  );
}

function keyOf(candidate: Candidate): string {
  const { type, source, target } = candidate;
  return RELATION_TABLE[type].directed ? `${type} ${source} ${target}` : `${type} ${pairOf(candidate)}`;
}

interface Context {
  readonly reading: Reading;
  readonly parses: ReadonlyMap<number, Parse>;
  /** How many types of relation each sentence states. */
  readonly triggers: ReadonlyMap<number, number>;
}

/** A date or a sum belongs to a deal for sure only where the sentence tells of no other. */
function countTriggers(candidates: readonly Candidate[]): Map<number, number> {
  const seen = new Map<number, Set<string>>();
  for (const { sentence, type } of candidates) {
    const types = seen.get(sentence) ?? new Set();
    seen.set(sentence, types.add(type));
  }
  return new Map([...seen].map(([sentence, types]) => [sentence, types.size]));
}

function toStatement(
  { reading, parses, triggers }: Context,
  group: readonly Candidate[],
): RelationStatement[] {
  const [first] = group;
  if (first === undefined) return [];
  const best = group.reduce((left, right) => (trustOf(right) > trustOf(left) ? right : left));
  const [source, target] = orderedEnds(reading, first);
  const evidence = evidenceOf(reading, group);
  if (evidence === null) return [];
  const speakers = group.map((candidate) => {
    const parse = parses.get(candidate.sentence);
    return parse === undefined ? null : speakerOf(reading, parse, candidate.trigger);
  });
  const soleTrigger = triggers.get(first.sentence) === 1;
  const sentences = new Set(group.map((candidate) => candidate.sentence)).size;
  return [
    {
      id: statementId(reading, first.type, source, target),
      type: first.type,
      source,
      target,
      status: lastStatus(group, ({ sentence }) => {
        const parse = parses.get(sentence);
        return parse !== undefined && tellsRestart(parse);
      }),
      confidence: confidenceOf(trustOf(best), sentences),
      rule: best.frame.name,
      speaker: speakers.every((speaker) => speaker !== null) ? (speakers[0] ?? null) : null,
      evidence,
      ...(soleTrigger ? statedTerms(reading, first.type, evidence[0]) : {}),
    },
  ];
}

/** A party taken from the context is less sure than one in its place. */
function trustOf({ frame, completed }: Candidate): number {
  return completed ? frame.confidence * COMPLETED_TRUST : frame.confidence;
}

/** Independent sentences support each other: the chance that all are wrong shrinks, but never below a floor. */
function confidenceOf(base: number, sentences: number): number {
  const doubt = (1 - base) * 0.7 ** (sentences - 1);
  return Math.round((1 - Math.max(doubt, 0.02)) * 100) / 100;
}

function statementId(
  reading: Reading,
  type: RelationStatement["type"],
  source: string,
  target: string,
): string {
  const names = [nameOf(reading, source), nameOf(reading, target)];
  if (!RELATION_TABLE[type].directed) names.sort(compareText);
  return relationStatementId(reading.article.id, type, names[0] ?? "", names[1] ?? "");
}

function nameOf(reading: Reading, id: string): string {
  return reading.entities.find((entity) => entity.id === id)?.name ?? id;
}

/** Undirected relations keep the order in which their first sentence names the two. */
function orderedEnds(
  reading: Reading,
  { type, source, target, sentence }: Candidate,
): readonly [source: string, target: string] {
  if (RELATION_TABLE[type].directed) return [source, target];
  const place = (id: string): number =>
    reading.references.find((reference) => reference.sentence === sentence && reference.entities.includes(id))
      ?.start ?? 0;
  return place(source) <= place(target) ? [source, target] : [target, source];
}

function evidenceOf(
  reading: Reading,
  group: readonly Candidate[],
): readonly [Evidence, ...Evidence[]] | null {
  const sentences = [...new Set(group.map((candidate) => candidate.sentence))].sort(
    (left, right) => left - right,
  );
  const [first, ...rest] = sentences.flatMap((index) => {
    const sentence = reading.document.sentences[index];
    return sentence === undefined
      ? []
      : [evidenceAt(reading.article.text, { start: sentence.start, end: sentence.end })];
  });
  return first === undefined ? null : [first, ...rest];
}
