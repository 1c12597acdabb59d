/** `relata articles`: what is in the store. */
import { type Command, STORE_OPTION } from "../command.ts";
import { withStore } from "../open.ts";
import { counted } from "../words/counted.ts";

export const articles: Command = {
  name: "articles",
  usage: "articles",
  summary: "list the articles in the store, with what each one says",
  options: STORE_OPTION,
  arity: [0, 0],
  run: (run) =>
    withStore(run, async (store) => {
      const { terminal, options } = run;
      for await (const { article, entities, relations, claims } of store.records()) {
        if (run.signal.aborted) return false;
        const { id, title, publisher, publishedAt, url } = article;
        const counts = { entities: entities.length, relations: relations.length, claims: claims.length };
        if (options.flag("json")) terminal.json({ id, title, publisher, publishedAt, url, ...counts });
        else {
          const said = `${counted(counts.relations, "relation")}, ${counted(counts.claims, "claim")}`;
          terminal.line(`${terminal.style("dim", id)}  ${publishedAt ?? "undated   "}  ${title}  (${said})`);
        }
      }
      if ((await store.count()) === 0) terminal.note("The store is empty. Fill it: relata add FILE…");
      return true;
    }),
};
