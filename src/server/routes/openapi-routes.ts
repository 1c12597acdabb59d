/** The description of the API, for programs and people who write them. */
import { Hono } from "hono";
import { OPENAPI } from "../openapi/openapi.ts";

export function openapiRoutes(): Hono {
  const routes = new Hono();
  routes.get("/openapi.json", (c) => c.json(OPENAPI));
  return routes;
}
