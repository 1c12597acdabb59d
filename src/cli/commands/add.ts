/** `relata add`: extract articles and put them into the store, one transaction each, so that what was done stays. */
import { type Kept, keepArticle } from "../../pipeline/keep-article.ts";
import { readInputs } from "../../pipeline/read-inputs.ts";
import { type Command, type CommandRun, STORE_OPTION } from "../command.ts";
import { withStore } from "../open.ts";
import { reportFailure } from "../report-failure.ts";

export const add: Command = {
  name: "add",
  usage: "add FILE|DIR|URL|-…",
  summary: "extract articles and put them into the store; skips what is already there",
  details: [
    "Stop it with Ctrl-C whenever you like: what was added stays, and the same command goes on from there.",
  ],
  options: {
    replace: { type: "boolean", help: "put a corrected article in place of the one kept under its URL" },
    ...STORE_OPTION,
  },
  arity: [1, Infinity],
  run: (run) =>
    withStore(run, async (store) => {
      const counts = { added: 0, replaced: 0, unchanged: 0, "other-text": 0, failed: 0 };
      const { args, options, terminal, stdin, signal } = run;
      for await (const input of readInputs(args, stdin)) {
        if (signal.aborted) break;
        if ("error" in input) {
          counts.failed += 1;
          reportFailure(terminal, input);
          continue;
        }
        const kept = await keepArticle(store, input.article, options.flag("replace"));
        counts[kept.outcome] += 1;
        print(input.name, { id: input.article.id, kept }, run);
        terminal.progress(
          `${counts.added + counts.replaced} added, ${counts.unchanged} already there: ${input.name}`,
        );
      }
      terminal.note(summary(counts));
      return !signal.aborted && counts.failed + counts["other-text"] === 0;
    }),
};

function print(
  name: string,
  { id, kept }: { id: string; kept: Kept },
  { terminal, options }: CommandRun,
): void {
  const { outcome, record } = kept;
  if (options.flag("json")) {
    const counts = record && { relations: record.relations.length, claims: record.claims.length };
    terminal.json({ id, name, outcome, ...counts, diagnostics: record?.diagnostics ?? [] });
    return;
  }
  for (const { message } of record?.diagnostics ?? []) terminal.note(`${name}: ${message}`);
  if (outcome === "other-text") {
    terminal.note(
      `${name}: another text is kept under this URL. Put this one in its place: relata add --replace ${name}`,
    );
  }
}

function summary(counts: Readonly<Record<Kept["outcome"] | "failed", number>>): string {
  const parts = [
    `${counts.added} added`,
    `${counts.unchanged} already there`,
    ...(counts.replaced > 0 ? [`${counts.replaced} replaced`] : []),
    ...(counts["other-text"] > 0 ? [`${counts["other-text"]} left out`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
  ];
  return parts.join(", ");
}
