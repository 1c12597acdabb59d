/** The page docs/ontology.md, made from the ontology's tables. */
import {
  CLAIM_KIND_TABLE,
  ENTITY_KIND_TABLE,
  RELATION_TABLE,
  STATUS_TABLE,
  type Wording,
} from "../src/model/ontology.ts";

const INTRODUCTION = `# Ontology

What Relata looks for, and what each word means. This page is made from \`src/model/ontology.ts\` by \`npx tsx scripts/write-ontology.ts\`.`;

/** The whole page as Markdown. */
export function ontologyMarkdown(): string {
  const relations = Object.entries(RELATION_TABLE).map(
    ([id, { directed, forward, backward, description }]) => [
      id,
      directed ? "source to target" : "both ways",
      directed ? `${forward} / ${backward}` : forward,
      description,
    ],
  );
  return (
    [
      INTRODUCTION,
      "## Entities\n\nOnly companies and organizations take part in relations.",
      table(["kind", "meaning"], meanings(ENTITY_KIND_TABLE)),
      "## Relations",
      table(["type", "direction", "reads", "meaning"], relations),
      "## Statuses\n\nEach article gives a relation a status; the edge carries them as a timeline ordered by publication.",
      table(["status", "meaning"], meanings(STATUS_TABLE)),
      "## Claims\n\nA claim is an assertion beyond the bare report of a relation that a reader could check, dispute or hold somebody to.",
      table(["kind", "meaning"], meanings(CLAIM_KIND_TABLE)),
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

function meanings(wordings: Readonly<Record<string, Wording>>): string[][] {
  return Object.entries(wordings).map(([id, { description }]) => [id, description]);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map((row) => line(row))].join("\n");
}
