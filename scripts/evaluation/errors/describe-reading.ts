/** What an engine makes of a short text, in words: the counterpart of an example's right reading. */
import type { Engine } from "../../../src/evaluate/engine.ts";
import { RELATION_TABLE } from "../../../src/model/ontology.ts";
import { toArticle } from "../../../src/model/article.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import type { ErrorKind } from "./error-kind.ts";

/** Relations, claims or names, as the kind of error asks for. */
export function describeReading(engine: Engine, text: string, kind: ErrorKind): string {
  const record = engine.extract(toArticle({ title: "", text }));
  if (kind.startsWith("name-")) return described(nameTexts(record), "no name");
  if (kind.startsWith("claim-")) return described(claimTexts(record), "no claim");
  return described(relationTexts(record), "no relation");
}

function described(texts: readonly string[], nothing: string): string {
  return texts.length === 0 ? nothing : texts.join("; ");
}

function nameTexts({ entities }: ArticleRecord): string[] {
  return entities.map(({ name, kind }) => (kind === "company" ? name : `${name} (${kind})`));
}

function relationTexts(record: ArticleRecord): string[] {
  return record.relations.map(
    ({ type, source, target, status }) =>
      `${nameOf(record, source)} ${RELATION_TABLE[type].forward} ${nameOf(record, target)} (${status})`,
  );
}

function claimTexts(record: ArticleRecord): string[] {
  return record.claims.map(({ kind, about, speaker, text }) => {
    const topics = about.length === 0 ? "" : ` about ${about.map((id) => nameOf(record, id)).join(" and ")}`;
    return `${kind}${topics}${speaker === null ? "" : `, by ${nameOf(record, speaker)}`}: ${text}`;
  });
}

function nameOf({ entities }: ArticleRecord, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}
