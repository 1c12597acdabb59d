/** The built page on a plain file host, in a folder below the root as project pages have it: no API, no mark, no fallback. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { RunningHome } from "./homes.ts";

const PAGE = "dist/page";
const FOLDER = "/relata";

export async function startStaticHost(): Promise<RunningHome> {
  const app = new Hono();
  app.use(
    `${FOLDER}/*`,
    serveStatic({ root: PAGE, rewriteRequestPath: (path) => path.slice(FOLDER.length) }),
  );
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}/`,
    stop: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
