/** Reading the graph: all of it, one entity, by words, and how two entities are connected. */
import { Hono } from "hono";
import * as v from "valibot";
import type { RelataGraph } from "../../graph/graph-model.ts";
import { viewEntity } from "../../graph/query/entity-view.ts";
import { RelataError } from "../../model/errors.ts";
import { describePath } from "../describe-path.ts";
import type { LiveWorkspace } from "../live-workspace.ts";
import { entityId, readId, readQuery } from "../read-request.ts";

const MAX_WORDS_LENGTH = 200;
const MAX_HITS = 100;

const searchParameters = {
  q: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_WORDS_LENGTH)),
  limit: v.optional(v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(MAX_HITS))),
};
const pathParameters = { from: entityId, to: entityId };

export function graphRoutes({ reads, search }: LiveWorkspace): Hono {
  const { graph } = reads;
  const routes = new Hono();
  routes.get("/graph", (c) => c.json(reads.load()));
  routes.get("/entities/:id", (c) => {
    const id = readId(c, entityId);
    return c.json(viewEntity(graph, id) ?? notThere(id));
  });
  routes.get("/search", (c) => {
    const { q, limit } = readQuery(c, searchParameters);
    return c.json(search.search(q, limit));
  });
  routes.get("/path", (c) => {
    const { from, to } = readQuery(c, pathParameters);
    for (const id of [from, to]) if (!isEntity(graph, id)) notThere(id);
    return c.json({ steps: describePath(graph, from, to) });
  });
  return routes;
}

function isEntity(graph: RelataGraph, id: string): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, "node") === "entity";
}

function notThere(id: string): never {
  throw new RelataError("not-found", `There is no entity ${id}.`, "Search for it: GET /api/search?q=NAME");
}
