/** The page docs/evaluation.md, made from the annotated articles, the public sets and the engines that are compared. */
import type { Engine } from "../../src/evaluate/engine.ts";
import { renderMarkdown, type Table } from "../../src/evaluate/render-table.ts";
import { agreementTables } from "./agreement/agreement-tables.ts";
import { frequentErrors } from "./errors/frequent-errors.ts";
import { engineTable, inventedTable } from "./gold-tables.ts";
import { FRAMES_ALONE } from "./frames-alone.ts";
import { heldOutEngine } from "./held-out-pairs.ts";
import { publicSetsTable } from "./public-table.ts";
import type { GoldFolder } from "./gold-folder.ts";

export interface EvaluationInput {
  readonly engine: Engine;
  readonly floors: readonly Engine[];
  /** The engine with parts of it left out; fewer than two say nothing. */
  readonly variants: readonly Engine[];
  /** Articles that may be read. */
  readonly tune: readonly GoldFolder[];
  /** Articles of which only totals are looked at. */
  readonly check: readonly GoldFolder[];
  /** Articles of the other folders, annotated once more by somebody else. */
  readonly second: GoldFolder;
  /** Where the public sets lie, `null` when they are not at hand. */
  readonly publicSets: string | null;
  /** What bench/extraction.ts printed, `null` when it was not run. */
  readonly bench: string | null;
}

const INTRODUCTION = `# How well Relata reads

This page is made by \`npx tsx scripts/write-evaluation.ts --public FOLDER --bench FILE\`; no figure on it is typed by hand.

## What is measured, and how

Annotated articles (\`test/gold\`, see [annotation.md](annotation.md)) say what a careful reader finds. \`relata eval\` compares that with what is extracted. Folders called \`tune\` may be read while the engine is built; folders called \`check\` are scored and never opened, so their figures are the honest ones.

- **Names**: the named mentions of companies and organizations, at exactly their place. _Kind confusion_ is the share of names taken for one of these that are a person, a product, an outlet or a listed place.
- **Relations**: type, pair and direction must be right; each pair and type counts once per article. _Status_ is judged on relations that were found; _falsely confirmed_ is the share of found relations drawn as confirmed that are rumours, denials or ended.
- **Claims**: a claim is found when it shares at least half of the characters that either covers. Speaker, kind and what it is about are judged on claims that were found.
- Items on which two careful readers could differ are neutral: neither missed nor wrong. Figures are per cent over all items of a folder; intervals cover 95 % of 1000 resamples of its articles.
- **Floors** show what little effort gives: \`regex\` takes capitalised words with a legal form or said twice for companies, \`compromise\` takes the library's organizations. Both relate neighbouring names by one screen of trigger words and take sentences with figures, predictions or reporting verbs for claims.`;

/** The whole page as Markdown; the same input always gives the same page. */
export function evaluationPage(input: EvaluationInput): string {
  const { engine, floors, tune, check } = input;
  const folders = [...tune, ...check];
  const sections = [
    INTRODUCTION,
    section(
      "Annotated articles",
      "",
      folders.map((folder) => engineTable(folder, [engine, ...floors])),
    ),
    section(
      "Invented companies",
      "An article counts as invented when it names no company of `seeds/lists`: nothing in it can be looked up.",
      folders.flatMap((folder) => inventedTable(folder, engine) ?? []),
    ),
    publicSection(input),
    variantSection(input),
    `## Speed\n\n${speed(input.bench)}`,
    agreementSection(input),
    `## Where it fails\n\nCounted by rule on the folders that may be read. The examples are our own; what stands behind the engine's name is what it made of them when this page was written.\n\n${frequentErrors(
      tune.flatMap(({ articles }) => articles),
      engine,
    )}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(title: string, words: string, tables: readonly Table[]): string {
  return [`## ${title}`, ...(words === "" ? [] : [words]), renderMarkdown(tables)].join("\n\n");
}

function publicSection({ publicSets, engine, floors, tune }: EvaluationInput): string {
  const golds = tune.flatMap(({ articles }) => articles);
  const table =
    publicSets === null
      ? null
      : publicSetsTable(publicSets, [engine, FRAMES_ALONE, ...floors], (file) => heldOutEngine(file, golds));
  if (table === null) return "## Public sets\n\nNot at hand when this page was written.";
  return section(
    "Public sets",
    "Development parts, read by `relata eval FILE.jsonl`; none of their text is in the project. _Given the pair_ means that the two marked names are the companies, and the likeliest relation between them is the engine's answer: a judge of pairs gives it, fitted to our own articles and to core/train; each line of core is judged by weights that were fitted without it. _Frames_ are what extraction finds without the judge. In core (Borchert et al., CC BY 4.0), labels without a type of ours (products, brands, exchanges, regulators) are left out, or in the last line taken for no relation. A source is right when the speaker's name closes the name of the marked source.",
    [table],
  );
}

function variantSection({ variants, tune, check }: EvaluationInput): string {
  const title = "Frames alone, learned parts alone, both";
  if (variants.length < 2)
    return `## ${title}\n\nNames, references and claims are decided by learned weights, relations in articles by frames alone: what a learned judge of pairs finds beside them is wrong more often than right ([extraction.md](extraction.md)). Where the pair is given, frames and judge together give the answer; the public sets above show what each brings.`;
  return section(
    title,
    "",
    [...tune, ...check].map((folder) => engineTable(folder, variants)),
  );
}

function speed(bench: string | null): string {
  return bench === null
    ? "Not measured when this page was written."
    : `As \`npm run bench:extraction\` printed it:\n\n\`\`\`text\n${bench.trim()}\n\`\`\``;
}

function agreementSection({ tune, check, second }: EvaluationInput): string {
  const title = "Second annotations";
  const first = [...tune, ...check].flatMap(({ articles }) => articles);
  const tables = agreementTables(first, second.articles);
  if (tables.length === 0)
    return `## ${title}\n\nNo article of \`${second.name}\` is annotated a second time yet.`;
  return section(
    title,
    `Articles of \`${second.name}\`, annotated by somebody who had not seen the first annotation. F1 is that of one against the other; what only one of the two has counts when that one requires it. Kappa is agreement beyond chance.`,
    tables,
  );
}
