/** What people decided: the whole log, and adding to it. A revocation is a judgement too, so nothing is ever deleted. */
import { Hono } from "hono";
import { decodeDecision } from "../../model/decode.ts";
import { checkDecision } from "../check-decision.ts";
import type { LiveWorkspace } from "../live-workspace.ts";
import { readJson, readOrigin } from "../read-request.ts";

export function judgementRoutes({ reads, write }: LiveWorkspace): Hono {
  const routes = new Hono();
  routes.get("/judgements", async (c) => c.json(await reads.store.judgements()));
  routes.post("/judgements", async (c) => {
    const decision = decodeDecision(await readJson(c));
    const judged = await write(async (workspace) => {
      checkDecision(workspace.graph, await workspace.store.judgements(), decision);
      return workspace.judge(decision);
    }, readOrigin(c));
    return c.json(judged, 201);
  });
  return routes;
}
