/** Asks a worker for the map of one community, so that the page answers meanwhile. */
import type { Positions } from "../../graph/layout/point.ts";
import type { RelationList } from "../../graph/relation-map.ts";
import { askWorker } from "./ask-worker.ts";

export function arrangeInWorker(list: RelationList): Promise<Positions> {
  const worker = new Worker(new URL("./arrangement.worker.ts", import.meta.url), { type: "module" });
  return askWorker(worker, list);
}
