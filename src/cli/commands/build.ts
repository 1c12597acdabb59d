/** `relata build`: articles in, graph file out, without a store. */
import { createMemoryStore } from "../../store/memory.ts";
import { keepArticle } from "../../pipeline/keep-article.ts";
import { readInputs } from "../../pipeline/read-inputs.ts";
import type { Command } from "../command.ts";
import { foldStore } from "../open.ts";
import { reportFailure } from "../report-failure.ts";
import { EXPORT_OPTIONS, exportGraph } from "./export.ts";

export const build: Command = {
  name: "build",
  usage: "build IN… --out graph.gexf",
  summary: "articles in, graph file out, without a store",
  options: EXPORT_OPTIONS,
  arity: [1, Infinity],
  run: async (run) => {
    const store = createMemoryStore();
    let failures = 0;
    for await (const input of readInputs(run.args, run.stdin)) {
      if (run.signal.aborted) return false;
      if ("error" in input) {
        failures += 1;
        reportFailure(run.terminal, input);
        continue;
      }
      await keepArticle(store, input.article, true);
      run.terminal.progress(`Reading articles: ${await store.count()}`);
    }
    await exportGraph(await foldStore(run, store), run);
    return failures === 0;
  },
};
