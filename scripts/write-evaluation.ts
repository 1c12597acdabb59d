/**
 * Writes docs/evaluation.md: `npx tsx scripts/write-evaluation.ts --public FOLDER --bench FILE`.
 * FOLDER holds the public sets (it_partner/dev.jsonl and so on), FILE what `npm run bench:extraction` printed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { OWN_ENGINE } from "../src/evaluate/own-engine.ts";
import { evaluationPage } from "./evaluation/evaluation-page.ts";
import { compromiseNames } from "./evaluation/floors/compromise-names.ts";
import { floorEngine } from "./evaluation/floors/floor-engine.ts";
import { regexNames } from "./evaluation/floors/regex-names.ts";
import { openGoldFolder } from "./evaluation/gold-folder.ts";

const ROOT = new URL("../", import.meta.url);

const { values } = parseArgs({ options: { public: { type: "string" }, bench: { type: "string" } } });
const page = evaluationPage({
  engine: OWN_ENGINE,
  floors: [floorEngine("regex", regexNames), floorEngine("compromise", compromiseNames)],
  variants: [OWN_ENGINE],
  tune: [openGoldFolder("test/gold/tune", ROOT), openGoldFolder("test/gold/own/tune", ROOT)],
  check: [openGoldFolder("test/gold/check", ROOT), openGoldFolder("test/gold/own/check", ROOT)],
  second: openGoldFolder("test/gold/own/second", ROOT),
  publicSets: values.public ?? null,
  bench: values.bench === undefined ? null : readFileSync(values.bench, "utf8"),
});
writeFileSync(new URL("docs/evaluation.md", ROOT), page);
