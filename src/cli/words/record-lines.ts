/** What one article says, for a person at a terminal: each relation and claim with its sentence under it. */
import { ENTITY_KIND_TABLE, RELATION_TABLE } from "../../model/ontology.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { Terminal } from "../terminal.ts";

export function recordLines(record: ArticleRecord, { style }: Pick<Terminal, "style">): string[] {
  const { article, entities, relations, claims, diagnostics } = record;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const speakerOf = (speaker: string | null): string =>
    speaker === null ? "" : ` · said by ${nameOf(speaker)}`;
  return [
    style("bold", article.title),
    style(
      "dim",
      [article.id, article.publishedAt ?? "undated", article.publisher ?? ""].join("  ").trimEnd(),
    ),
    ...diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
    "",
    ...entities.map(({ name, kind, names: [, ...aliases], mentions }) => {
      const also = aliases.length === 0 ? "" : ` (also ${aliases.join(", ")})`;
      return `  ${ENTITY_KIND_TABLE[kind].label.padEnd(13)}${name}${also}  ×${mentions.length}`;
    }),
    "",
    ...relations.flatMap(({ source, target, type, status, speaker, evidence }) => [
      `  ${nameOf(source)} ${style("cyan", RELATION_TABLE[type].forward)} ${nameOf(target)}  [${status}]${speakerOf(speaker)}`,
      ...evidence.map(({ quote }) => style("dim", `      “${oneLine(quote)}”`)),
    ]),
    "",
    ...claims.map(
      ({ kind, text, speaker }) =>
        `  ${style("cyan", kind.padEnd(9))}“${oneLine(text)}”${speakerOf(speaker)}`,
    ),
    "",
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
