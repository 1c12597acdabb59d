/** A real server on loopback over a store in memory, closed after the test. */
import { onTestFinished } from "vitest";
import type { ArticleRecord } from "../../src/model/record.ts";
import { openWorkspace, type Workspace } from "../../src/pipeline/workspace.ts";
import { type RunningServer, type ServerOptions, startServer } from "../../src/server/server.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { SAMPLE_RECORD } from "../model/sample-record.ts";
import { type Answer, ask, type Question } from "./ask.ts";

export interface TestServer extends RunningServer {
  readonly workspace: Workspace;
  /** What the server logged. */
  readonly logged: readonly string[];
  get(path: string, question?: Question): Promise<Answer>;
  /** Sends `body` as JSON. */
  post(path: string, body: unknown, question?: Question): Promise<Answer>;
  remove(path: string, question?: Question): Promise<Answer>;
}

type TestOptions = Partial<ServerOptions> & { readonly records?: readonly ArticleRecord[] };

/** Holds the sample record unless told otherwise. */
export async function startTestServer(options: TestOptions = {}): Promise<TestServer> {
  const store = createMemoryStore();
  await store.putAll(options.records ?? [SAMPLE_RECORD]);
  let seconds = 0;
  const now = (): string => new Date(Date.UTC(2025, 0, 1) + 1000 * seconds++).toISOString();
  const workspace = options.workspace ?? (await openWorkspace(store, { by: "tester", now }));
  const logged: string[] = [];
  const server = await startServer({
    page: "no/such/folder",
    host: "127.0.0.1",
    port: 0,
    log: (message) => logged.push(message),
    ...options,
    workspace,
  });
  onTestFinished(() => server.close());
  return {
    ...server,
    workspace,
    logged,
    get: (path, question) => ask(server.url + path, question),
    post: (path, body, { headers, ...rest } = {}) =>
      ask(server.url + path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json", ...headers },
        ...rest,
      }),
    remove: (path, question) => ask(server.url + path, { method: "DELETE", ...question }),
  };
}
