/** `relata find`: entities, claims and articles by their words. */
import { createSearch } from "../../graph/query/search.ts";
import { type Command, STORE_OPTION } from "../command.ts";
import { withWorkspace } from "../open.ts";

export const find: Command = {
  name: "find",
  usage: "find NAME",
  summary: "search entities, claims and articles; forgives accents and typing errors",
  options: STORE_OPTION,
  arity: [1, Infinity],
  run: (run) =>
    withWorkspace(run, async ({ graph }) => {
      const { args, options, terminal } = run;
      const words = args.join(" ");
      const hits = createSearch(graph).search(words);
      for (const hit of hits) {
        if (options.flag("json")) terminal.json(hit);
        else {
          const kind = hit.found === "article" ? "article" : graph.getNodeAttribute(hit.id, "kind");
          terminal.line(`${terminal.style("dim", hit.id)}  ${kind.padEnd(12)}  ${hit.label}`);
        }
      }
      if (hits.length === 0) terminal.note(`Nothing found for ${JSON.stringify(words)}.`);
      return hits.length > 0;
    }),
};
