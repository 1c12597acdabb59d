import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ontologyMarkdown } from "../../scripts/ontology-markdown.ts";

it("docs/ontology.md says what the ontology's tables say", () => {
  const page = readFileSync(new URL("../../docs/ontology.md", import.meta.url), "utf8");
  expect(page).toBe(ontologyMarkdown());
});
