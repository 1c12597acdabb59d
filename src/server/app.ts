/** The server's guards and routes in the order that a request meets them. */
import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { RelataError } from "../model/errors.ts";
import { hostGuard } from "./guards/host-guard.ts";
import { jsonGuard } from "./guards/json-guard.ts";
import { sizeGuard, timeGuard } from "./guards/limits.ts";
import { originGuard } from "./guards/origin-guard.ts";
import { securityHeaders } from "./guards/security-headers.ts";
import { tokenGuard } from "./guards/token-guard.ts";
import type { LiveWorkspace } from "./live-workspace.ts";
import { pageFiles } from "./page/page-files.ts";
import { type Log, problemResponse, toResponse } from "./problem.ts";
import { articleRoutes } from "./routes/article-routes.ts";
import { eventRoutes } from "./routes/event-routes.ts";
import { exportRoutes } from "./routes/export-routes.ts";
import { feedRoutes } from "./routes/feed-routes.ts";
import { graphRoutes } from "./routes/graph-routes.ts";
import { judgementRoutes } from "./routes/judgement-routes.ts";
import { openapiRoutes } from "./routes/openapi-routes.ts";

export interface ServerAppOptions {
  readonly live: LiveWorkspace;
  /** Folder of the built page. */
  readonly page: string;
  /** What the server listens on. */
  readonly host: string;
  /** Asked of everyone where given. */
  readonly token?: string | undefined;
  /** Milliseconds for one request. */
  readonly timeLimit: number;
  readonly log: Log;
  /** Ends the event streams. */
  readonly closing: AbortSignal;
}

export function createServerApp(options: ServerAppOptions): Hono {
  const { live, page, host, token, timeLimit, log, closing } = options;
  const app = new Hono();
  app.onError((error, c) => toResponse(c, error, log));
  app.notFound((c) => problemResponse(c, 404, NOT_FOUND));

  app.use(securityHeaders(), hostGuard(host));
  if (token !== undefined) app.use(tokenGuard(token));

  app.use("/api/*", methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use("/api/*", async (c, next) => {
    c.header("cache-control", "no-store");
    await next();
  });
  app.use("/api/*", originGuard(), jsonGuard(), timeGuard(timeLimit), sizeGuard());

  app.route("/api", graphRoutes(live));
  app.route("/api", articleRoutes(live));
  app.route("/api", feedRoutes());
  app.route("/api", judgementRoutes(live));
  app.route("/api", exportRoutes(live));
  app.route("/api", eventRoutes(live, closing));
  app.route("/api", openapiRoutes());
  app.route("/", pageFiles(page));
  return app;
}

const NOT_FOUND = new RelataError(
  "not-found",
  "There is nothing at this address.",
  "/api/openapi.json lists what there is.",
);

function refuseMethod(c: Parameters<typeof problemResponse>[0], allowed: readonly string[]): Response {
  const allow = allowed.join(", ");
  c.header("allow", allow);
  const message = `${c.req.method} does nothing at this address.`;
  return problemResponse(c, 405, new RelataError("usage", message, `Use ${allow}.`));
}
