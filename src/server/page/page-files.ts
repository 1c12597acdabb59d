/** The built page: index.html with the server's mark put in, and its files with the right cache. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, type Env, Hono, type MiddlewareHandler } from "hono";
import { RelataError } from "../../model/errors.ts";
import { messagePage } from "./message-page.ts";
import { markAsServed } from "./served-mark.ts";

/** Files under assets/ carry a hash of their content in their name. */
const HASHED = /^\/assets\//;
const FOR_EVER = "public, max-age=31536000, immutable";

/** Routes for the files in `folder`. It may be built or rebuilt while the server runs. */
export function pageFiles(folder: string): Hono {
  const page = new Hono();
  const index = (c: Context): Promise<Response> => sendIndex(c, folder);
  page.use("/*", async (c, next) => {
    await next();
    if (c.res.ok) c.header("cache-control", HASHED.test(c.req.path) ? FOR_EVER : "no-cache");
  });
  page.get("/", index);
  page.get("/index.html", index);
  page.use("/*", sendFile(folder));
  return page;
}

async function sendIndex(c: Context, folder: string): Promise<Response> {
  const built = await readFile(join(folder, "index.html"), "utf8").catch(() => null);
  if (built !== null) return c.html(markAsServed(built));
  const error = new RelataError(
    "not-found",
    "The page has not been built yet.",
    "Run `npm run build`, then load this page again. The API under /api/ works without it.",
  );
  return messagePage(c, 503, error);
}

/** The library's file server, made anew each time: the folder may come later, and of a missing one it warns on the console. */
function sendFile(folder: string): MiddlewareHandler<Env> {
  return (c, next) => (existsSync(folder) ? serveStatic<Env>({ root: folder })(c, next) : next());
}
