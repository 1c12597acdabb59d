/** Feeds: what they list. Nothing is kept of them. */
import { Hono } from "hono";
import * as v from "valibot";
import { fetchFeed } from "../../ingest/fetch-feed.ts";
import { readBody } from "../read-request.ts";

const address = { url: v.string() };

export function feedRoutes(): Hono {
  const routes = new Hono();
  routes.post("/feeds", async (c) => c.json(await fetchFeed((await readBody(c, address)).url)));
  return routes;
}
