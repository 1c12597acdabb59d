/** `relata verify`: proof that a store is sound: every quote verbatim, every id the hash of its content, every reference pointing somewhere. */
import { RelataError } from "../../model/errors.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { RecordStore } from "../../store/record-store.ts";
import { type Command, type CommandRun, STORE_OPTION } from "../command.ts";
import { withStore } from "../open.ts";
import { counted } from "../words/counted.ts";

export const verify: Command = {
  name: "verify",
  usage: "verify",
  summary: "check every quote, every id and every reference in the store",
  options: STORE_OPTION,
  arity: [0, 0],
  run: (run) => withStore(run, (store) => verifyStore(store, run)),
};

async function verifyStore(store: RecordStore, run: CommandRun): Promise<boolean> {
  const { terminal, signal } = run;
  const statements = new Set<string>();
  const counts = { articles: 0, relations: 0, claims: 0, quotes: 0, judgements: 0, problems: 0 };
  const ids = await store.findIds("", Number.MAX_SAFE_INTEGER);
  for (const id of ids) {
    if (signal.aborted) return false;
    terminal.progress(`Checking: ${counts.articles} of ${ids.length} articles`);
    counts.articles++;
    const record = await readSound(store, id, (problem) => {
      counts.problems++;
      report(problem, run);
    });
    if (record === undefined) continue;
    counts.relations += record.relations.length;
    counts.claims += record.claims.length;
    counts.quotes +=
      record.claims.length + record.relations.reduce((sum, { evidence }) => sum + evidence.length, 0);
    for (const { id: statement } of [...record.relations, ...record.claims]) statements.add(statement);
  }
  const log = await store.judgements();
  const known = new Set(log.map((judgement) => judgement.id));
  counts.judgements = log.length;
  for (const judgement of log) {
    if (judgement.op !== "revoke" || known.has(judgement.revokes)) continue;
    counts.problems++;
    report(`judgement ${judgement.id} revokes ${judgement.revokes}, which is not in the log`, run);
  }
  if (run.options.flag("json")) terminal.json(counts);
  else {
    const { articles, quotes, judgements, problems } = counts;
    const verdict = problems === 0 ? "all sound" : counted(problems, "problem");
    terminal.line(
      `${counted(articles, "article")}, ${counted(quotes, "quote")}, ${counted(judgements, "judgement")}: ${verdict}`,
    );
  }
  return counts.problems === 0;
}

/** The record, or nothing when the store cannot give a sound one; reading checks quotes, ids and references. */
async function readSound(
  store: RecordStore,
  id: string,
  onProblem: (problem: string) => void,
): Promise<ArticleRecord | undefined> {
  try {
    return await store.get(id);
  } catch (error) {
    if (!(error instanceof RelataError)) throw error;
    onProblem(error.message);
    return undefined;
  }
}

function report(problem: string, { terminal, options }: CommandRun): void {
  if (options.flag("json")) terminal.json({ problem });
  else terminal.line(problem);
}
