/** `relata serve` without the terminal: a workspace on an address, until it is closed. */
import { once, setMaxListeners } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Workspace } from "../pipeline/workspace.ts";
import { createServerApp } from "./app.ts";
import { listen } from "./listen.ts";
import { checkAccess, isEveryAddress, toUrlHost } from "./listen-address.ts";
import { createLiveWorkspace, type LiveWorkspace } from "./live-workspace.ts";
import type { Log } from "./problem.ts";

export interface ServerOptions {
  /** The server is its only writer from here on; it is not closed with the server. */
  readonly workspace: Workspace;
  /** Folder of the built page. */
  readonly page: string;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Asked of everyone; needed where `host` can be reached from other machines. */
  readonly token?: string | undefined;
  /** Told of defects. */
  readonly log: Log;
  /** Milliseconds for one request. */
  readonly timeLimit?: number;
}

export interface RunningServer {
  readonly url: string;
  /** Changes the workspace from inside the process, in turn with all requests. */
  readonly write: LiveWorkspace["write"];
  /** Ends the event streams and all connections; resolves when the last write is done. */
  close(): Promise<void>;
}

const TIME_LIMIT = 30_000;
/** How long requests under way may take once the server closes. */
const CLOSING_TIME = 2_000;

/** Starts to listen; throws RelataError for an address that is taken, unknown or not allowed. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { workspace, page, host, port, token, log, timeLimit = TIME_LIMIT } = options;
  checkAccess(host, token);
  const live = createLiveWorkspace(workspace);
  const closing = new AbortController();
  // One listener for each event stream, so many of them are no leak.
  setMaxListeners(0, closing.signal);
  const app = createServerApp({ live, page, host, token, log, timeLimit, closing: closing.signal });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: timeLimit, headersTimeout: timeLimit },
  }) as Server;
  await listen(server, host, port);
  return {
    url: urlOf(host, server.address() as AddressInfo),
    write: live.write,
    close: async () => {
      await closeServer(server, closing);
      await live.settle();
    },
  };
}

function urlOf(host: string, { port }: AddressInfo): string {
  return `http://${isEveryAddress(host) ? "127.0.0.1" : toUrlHost(host)}:${port}`;
}

/** Ends the event streams and waits for requests under way, but not for ever. */
async function closeServer(server: Server, closing: AbortController): Promise<void> {
  const closed = once(server, "close");
  // Connections whose last answer ends from now on are not kept for a next request.
  server.keepAliveTimeout = 1;
  server.close();
  server.closeIdleConnections();
  closing.abort();
  const limit = setTimeout(() => server.closeAllConnections(), CLOSING_TIME);
  await closed;
  clearTimeout(limit);
}
