/** `relata serve`: the page and its API on a store, until Ctrl-C. */
import { once } from "node:events";
import { RelataError } from "../../model/errors.ts";
import { keepArticle } from "../../pipeline/keep-article.ts";
import { readInputs } from "../../pipeline/read-inputs.ts";
import { checkAccess } from "../../server/listen-address.ts";
import { findPageFolder } from "../../server/page/page-folder.ts";
import { startServer } from "../../server/server.ts";
import type { RecordStore } from "../../store/record-store.ts";
import { type Command, type CommandRun, type Options, STORE_OPTION } from "../command.ts";
import { foldStore, withStore } from "../open.ts";
import { reportFailure } from "../report-failure.ts";
import { counted } from "../words/counted.ts";

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = "4177";
const MAX_PORT = 65_535;

export const serve: Command = {
  name: "serve",
  usage: "serve",
  summary: "show the graph in the browser, and answer programs under /api/",
  details: [
    "It answers this machine only. With --host it needs a --token, which a browser gives once as /?token=… and a program as a bearer token.",
  ],
  options: {
    port: {
      type: "string",
      value: "N",
      help: `port to listen on (default ${DEFAULT_PORT}; 0 picks a free one)`,
    },
    host: { type: "string", value: "ADDRESS", help: `address to listen on (default ${DEFAULT_HOST})` },
    token: { type: "string", value: "SECRET", help: "ask everyone for it (default: $RELATA_TOKEN)" },
    seed: { type: "string", value: "DIR", help: "fill the store from that folder if it is empty" },
    ...STORE_OPTION,
  },
  arity: [0, 0],
  run: async (run) => {
    const { options, terminal, signal } = run;
    const host = options.text("host") ?? DEFAULT_HOST;
    const token = options.text("token") ?? process.env["RELATA_TOKEN"];
    const port = readPort(options);
    checkAccess(host, token);
    return withStore(run, async (store) => {
      await seed(store, run);
      if (signal.aborted) return false;
      const workspace = await foldStore(run, store);
      const server = await startServer({
        workspace,
        page: findPageFolder(),
        host,
        port,
        token,
        log: (message) => terminal.note(message),
      });
      if (options.flag("json")) terminal.json({ url: server.url });
      else terminal.line(`Relata is at ${server.url}`);
      if (!signal.aborted) await once(signal, "abort");
      await server.close();
      return true;
    });
  },
};

function readPort(options: Options): number {
  const written = options.text("port") ?? DEFAULT_PORT;
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= MAX_PORT) return port;
  throw new RelataError(
    "usage",
    `${JSON.stringify(written)} is not a port.`,
    `Give a number from 0 to ${MAX_PORT}.`,
  );
}

/** Fills an empty store from the folder of `--seed`; what is already in use is left as it is. */
async function seed(store: RecordStore, { options, terminal, stdin, signal }: CommandRun): Promise<void> {
  const folder = options.text("seed");
  if (folder === undefined || (await store.count()) > 0) return;
  let kept = 0;
  for await (const input of readInputs([folder], stdin)) {
    if (signal.aborted) return;
    if ("error" in input) reportFailure(terminal, input);
    else if ((await keepArticle(store, input.article, false)).outcome === "added") kept += 1;
    terminal.progress(`Filling the store: ${kept} articles, ${input.name}`);
  }
  terminal.note(`${counted(kept, "article")} from ${folder} put into the store.`);
}
