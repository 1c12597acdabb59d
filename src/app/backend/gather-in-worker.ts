/** Asks a worker for the communities of a graph, so that the page answers meanwhile. */
import type { RelationList } from "../../graph/relation-map.ts";
import type { PartyCommunities } from "../view/overview/party-communities.ts";
import { askWorker } from "./ask-worker.ts";

export function gatherInWorker(list: RelationList): Promise<PartyCommunities> {
  const worker = new Worker(new URL("./communities.worker.ts", import.meta.url), { type: "module" });
  return askWorker(worker, list);
}
