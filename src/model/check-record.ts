/** The meaning of a record that its shape cannot express: verbatim quotes, spans inside the text, references that point somewhere. */
import type { Diagnostic } from "./diagnostic.ts";
import { articleId, claimId, relationStatementId } from "./id.ts";
import { isParty, RELATION_TABLE } from "./ontology.ts";
import { compareText } from "./order.ts";
import type { ArticleRecord, RelationStatement } from "./record.ts";
import { isVerbatim } from "./span.ts";

/** Everything wrong with `record`, in the order found; empty for a sound one. Used by `relata verify` and by decode. */
export function recordProblems(record: ArticleRecord): Diagnostic[] {
  return [
    ...idProblems(record),
    ...entityProblems(record),
    ...relationProblems(record),
    ...claimProblems(record),
  ];
}

function idProblems({ article }: ArticleRecord): Diagnostic[] {
  const expected = articleId(article.title, article.text);
  if (article.id === expected) return [];
  return [problem("wrong-article-id", `article id is ${article.id}, its content gives ${expected}`)];
}

function entityProblems({ article, entities }: ArticleRecord): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const entity of entities) {
    if (seen.has(entity.id)) problems.push(problem("duplicate-entity", `entity ${entity.id} stands twice`));
    seen.add(entity.id);
    for (const [start, end] of entity.mentions) {
      if (start >= end || end > article.text.length) {
        problems.push(
          problem("mention-outside", `a mention of ${entity.name} lies outside the text (${start}-${end})`),
        );
      }
    }
  }
  return problems;
}

function relationProblems(record: ArticleRecord): Diagnostic[] {
  const { article, entities, relations } = record;
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const problems: Diagnostic[] = [];
  for (const relation of relations) {
    for (const end of [relation.source, relation.target]) {
      const kind = kinds.get(end);
      if (kind === undefined)
        problems.push(problem("dangling-end", `relation ${relation.id} names the unknown entity ${end}`));
      else if (!isParty(kind))
        problems.push(problem("wrong-end", `relation ${relation.id} ends at a ${kind}`));
    }
    const expected = expectedId(record, relation);
    if (relation.id !== expected) {
      problems.push(
        problem("wrong-statement-id", `relation id is ${relation.id}, its content gives ${expected}`),
      );
    }
    if (relation.source === relation.target) {
      problems.push(problem("self-relation", `relation ${relation.id} joins an entity to itself`));
    }
    if (relation.speaker !== null && !kinds.has(relation.speaker)) {
      problems.push(
        problem("dangling-speaker", `relation ${relation.id} names the unknown speaker ${relation.speaker}`),
      );
    }
    for (const evidence of relation.evidence) {
      if (!isVerbatim(article.text, evidence)) {
        problems.push(
          problem(
            "not-verbatim",
            `evidence of relation ${relation.id} does not stand at ${evidence.start}-${evidence.end}`,
          ),
        );
      }
    }
  }
  return problems;
}

/** The id that law 3 gives a statement: its article, its type and the names of its ends, sorted where they have no roles. */
function expectedId({ article, entities }: ArticleRecord, relation: RelationStatement): string {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? "";
  const ends = [nameOf(relation.source), nameOf(relation.target)] as const;
  const [source, target] = RELATION_TABLE[relation.type].directed ? ends : ends.toSorted(compareText);
  return relationStatementId(article.id, relation.type, source ?? "", target ?? "");
}

function claimProblems({ article, entities, claims }: ArticleRecord): Diagnostic[] {
  const known = new Set(entities.map((entity) => entity.id));
  const problems: Diagnostic[] = [];
  for (const claim of claims) {
    const expected = claimId(article.id, claim.start, claim.end);
    if (claim.id !== expected) {
      problems.push(problem("wrong-claim-id", `claim id is ${claim.id}, its content gives ${expected}`));
    }
    if (!isVerbatim(article.text, { start: claim.start, end: claim.end, quote: claim.text })) {
      problems.push(
        problem("not-verbatim", `claim ${claim.id} does not stand at ${claim.start}-${claim.end}`),
      );
    }
    for (const reference of [...claim.about, ...(claim.speaker === null ? [] : [claim.speaker])]) {
      if (!known.has(reference))
        problems.push(problem("dangling-claim", `claim ${claim.id} names the unknown entity ${reference}`));
    }
  }
  return problems;
}

function problem(code: string, message: string): Diagnostic {
  return { code, severity: "error", message };
}
