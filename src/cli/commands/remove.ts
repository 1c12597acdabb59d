/** `relata remove`: take articles out of the store, and with them whatever only they said. */
import { type Command, STORE_OPTION } from "../command.ts";
import { findArticle } from "../find-article.ts";
import { withStore } from "../open.ts";

export const remove: Command = {
  name: "remove",
  usage: "remove ARTICLE…",
  summary: "remove articles by id, by the beginning of an id, or by URL",
  details: ["The graph is then exactly what it would be if they had never been added."],
  options: STORE_OPTION,
  arity: [1, Infinity],
  run: (run) =>
    withStore(run, async (store) => {
      // All references are looked up first: a wrong one must not leave half of the others removed.
      const ids: string[] = [];
      for (const reference of run.args) ids.push(await findArticle(store, reference));
      for (const id of ids) {
        await store.delete(id);
        if (run.options.flag("json")) run.terminal.json({ id, outcome: "removed" });
        else run.terminal.line(`removed ${id}`);
      }
      return true;
    }),
};
