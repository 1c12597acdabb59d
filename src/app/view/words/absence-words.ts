/** Why two parties have no edge, in one sentence above the evidence: the strongest reason that was found, told as it is. */
import type { Finding } from "../reading/absence.ts";
import { counted } from "./summary.ts";

export interface AbsenceFacts {
  /** Articles that name both. */
  readonly articles: number;
  /** What became of each sentence that names both; null while they are looked for. */
  readonly findings: readonly Finding["kind"][] | null;
}

/** The strongest first: what is known but not drawn counts more than what was not found. */
const VERDICTS: readonly (readonly [Finding["kind"], string])[] = [
  ["hidden", "There is a relation, but the filters hide it now."],
  ["unsure", "There is a relation, but it is less sure than the filters ask for."],
  ["rejected", "A relation was read, and judged wrong."],
  ["supposed", "What is said of them together is only supposed."],
  ["other", "They are named together, but what was read there is about others."],
  ["nothing", "They are named together, but no relation was found between them."],
];

export function absenceVerdict({ articles, findings }: AbsenceFacts): string {
  if (articles === 0) return "No article names both.";
  if (findings === null) return `${named(articles)} both. Looking for sentences…`;
  if (findings.length === 0) return `${named(articles)} both, but no sentence does.`;
  const [, words = ""] = VERDICTS.find(([kind]) => findings.includes(kind)) ?? [];
  return `${words} ${named(articles)} both, and so ${findings.length === 1 ? "does" : "do"} ${counted(findings.length, "sentence", "sentences")}:`.trim();
}

function named(articles: number): string {
  return counted(articles, "article names", "articles name");
}
