/**
 * Server-sent events: `changed` whenever the graph has become another one. The id of an event names the state, so that a page
 * that was cut off, or whose server was restarted, hears at its return whether it missed something.
 */
import { Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import * as v from "valibot";
import type { LiveWorkspace } from "../live-workspace.ts";
import { pageName, readQuery } from "../read-request.ts";

const BEAT_INTERVAL = 25_000;
const RETRY_AFTER = 2_000;

const eventParameters = { page: v.optional(pageName) };

/** `closing` ends all streams. */
export function eventRoutes(live: LiveWorkspace, closing: AbortSignal): Hono {
  const routes = new Hono();
  routes.get("/events", (c) => {
    const { page } = readQuery(c, eventParameters);
    // The answer to HEAD has no body, so nobody would ever end its stream.
    if (c.req.method === "HEAD") return c.body(null, 200, { "content-type": "text/event-stream" });
    const lastSeen = c.req.header("last-event-id");
    return streamSSE(c, (stream) => follow(live, stream, { page, lastSeen, closing }));
  });
  return routes;
}

interface Listener {
  readonly page: string | undefined;
  /** The state that the client has, if it was here before. */
  readonly lastSeen: string | undefined;
  readonly closing: AbortSignal;
}

/** Writes events until the client leaves or the server closes. What a page did itself it is not told. */
async function follow(live: LiveWorkspace, stream: SSEStreamingApi, listener: Listener): Promise<void> {
  const send = (event: "ready" | "changed"): Promise<void> =>
    stream.writeSSE({ event, data: "", id: live.revision(), retry: RETRY_AFTER });
  const { page, lastSeen, closing } = listener;
  const unsubscribe = live.subscribe((origin) => {
    if (origin === undefined || origin !== page) void send("changed");
  });
  // Proxies cut connections that are silent for long.
  const beat = setInterval(() => void stream.write(":\n\n"), BEAT_INTERVAL);
  await send(lastSeen === undefined || lastSeen === live.revision() ? "ready" : "changed");
  await new Promise<void>((resolve) => {
    const end = (): void => {
      closing.removeEventListener("abort", end);
      resolve();
    };
    stream.onAbort(end);
    closing.addEventListener("abort", end);
    if (closing.aborted || stream.aborted) end();
  });
  clearInterval(beat);
  unsubscribe();
}
