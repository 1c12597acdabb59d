/** `relata judgements` and `relata revoke`: what people decided, and taking it back. */
import { RelataError } from "../../model/errors.ts";
import { type Command, STORE_OPTION } from "../command.ts";
import { withStore, withWorkspace } from "../open.ts";
import { wordsOf } from "../words/judgement-words.ts";

export const judgements: Command = {
  name: "judgements",
  usage: "judgements",
  summary: "list what was decided by hand, in order",
  options: STORE_OPTION,
  arity: [0, 0],
  run: (run) =>
    withStore(run, async (store) => {
      const log = await store.judgements();
      const revoked = new Set(
        log.flatMap((judgement) => (judgement.op === "revoke" ? [judgement.revokes] : [])),
      );
      for (const judgement of log) {
        if (run.options.flag("json")) run.terminal.json(judgement);
        else {
          const mark = revoked.has(judgement.id) ? "  (revoked)" : "";
          run.terminal.line(
            `${judgement.id}  ${judgement.at}  ${judgement.by}: ${wordsOf(judgement)}${mark}`,
          );
        }
      }
      if (log.length === 0) run.terminal.note("Nothing has been decided by hand yet.");
      return true;
    }),
};

export const revoke: Command = {
  name: "revoke",
  usage: "revoke JUDGEMENT",
  summary: "take a judgement back; the graph is then as it was without it",
  options: STORE_OPTION,
  arity: [1, 1],
  run: (run) =>
    withWorkspace(run, async (workspace) => {
      const [id] = run.args;
      const found = (await workspace.store.judgements()).find((judgement) => judgement.id === id);
      if (found === undefined) {
        throw new RelataError("not-found", `There is no judgement ${id}.`, "List them: relata judgements");
      }
      const { judgement } = await workspace.judge({ op: "revoke", revokes: found.id });
      if (run.options.flag("json")) run.terminal.json(judgement);
      else run.terminal.line(`revoked: ${wordsOf(found)}`);
      return true;
    }),
};
