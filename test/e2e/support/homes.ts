/** The two homes a graph can have: a server with its store, or the browser itself, with the page from a plain file host. */
import { type ServerOptions, startRelataServer } from "./relata-server.ts";
import { startStaticHost } from "./static-host.ts";

export interface RunningHome {
  /** Of the page, with a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface Home {
  readonly name: string;
  /** A server begins with a copy of the `seeded` store, if given; the browser always reads the seeds beside the page. */
  readonly start: (options?: Pick<ServerOptions, "seeded">) => Promise<RunningHome>;
}

export const SERVER: Home = { name: "a server", start: startRelataServer };
export const BROWSER: Home = { name: "the browser alone", start: startStaticHost };
export const HOMES: readonly Home[] = [SERVER, BROWSER];
