/** From a document to its entities and the places that name them. */
import type { LocalEntity, MentionSpan } from "../../model/record.ts";
import type { EntityKind } from "../../model/ontology.ts";
import type { TextDocument } from "../../text/document.ts";
import type { Reference } from "../reading.ts";
import type { Candidate } from "./candidate.ts";
import { CLUE_TABLE, type ClueTable } from "./clue-table.ts";
import { decideNames } from "./decide-names.ts";
import { findCandidates } from "./find-candidates.ts";
import { joinNames, type JoinedName } from "./join-names.ts";

export interface Mentions {
  /** In order of first mention, ids `e1`, `e2`, …. */
  readonly entities: readonly LocalEntity[];
  /** One reference of form `name` for each mention, in text order. */
  readonly references: readonly Reference[];
}

/** Finds, types and joins the names of a document. */
export function findMentions(document: TextDocument, table: ClueTable = CLUE_TABLE): Mentions {
  return toMentions(joinNames(document, decideNames(document, findCandidates(document), table), table));
}

/** What the names that stand for something say. */
function toMentions(joined: readonly JoinedName[]): Mentions {
  const kept = joined.flatMap((name) => {
    if (name.guess === "nothing") return [];
    return [{ name, kind: name.guess, candidates: [...name.candidates].sort(byPlace) }];
  });
  kept.sort((left, right) => byPlace(left.candidates[0], right.candidates[0]));
  const entities = kept.map(({ name, kind, candidates }, index) =>
    toEntity(name, { id: `e${index + 1}`, kind, candidates }),
  );
  const references = kept.flatMap(({ candidates }, index) =>
    candidates.map((candidate) => toReference(candidate, `e${index + 1}`)),
  );
  return { entities, references: references.sort((left, right) => left.start - right.start) };
}

interface EntityParts {
  readonly id: string;
  readonly kind: EntityKind;
  readonly candidates: readonly Candidate[];
}

function toEntity(name: JoinedName, { id, kind, candidates }: EntityParts): LocalEntity {
  const names = [...new Set([name.name, ...candidates.map((candidate) => candidate.name)])];
  return { id, name: name.name, kind, names, mentions: candidates.map(toSpan) };
}

function toReference(candidate: Candidate, id: string): Reference {
  const [start, end] = toSpan(candidate);
  const { sentence, first, last } = candidate;
  return { start, end, sentence: sentence.index, first, last, form: "name", entities: [id] };
}

function toSpan({ sentence, first, last }: Candidate): MentionSpan {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  return [start, sentence.tokens[last - 1]?.end ?? start];
}

function byPlace(left: Candidate | undefined, right: Candidate | undefined): number {
  return (left === undefined ? 0 : toSpan(left)[0]) - (right === undefined ? 0 : toSpan(right)[0]);
}
