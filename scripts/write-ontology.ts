/** Writes docs/ontology.md: `npx tsx scripts/write-ontology.ts`. */
import { writeFileSync } from "node:fs";
import { ontologyMarkdown } from "./ontology-markdown.ts";

writeFileSync(new URL("../docs/ontology.md", import.meta.url), ontologyMarkdown());
