/** Asks a worker for the communities of a graph, so that the page answers meanwhile. */
import { RelataError } from "../../model/errors.ts";
import type { RelationList } from "../../graph/relation-map.ts";
import type { PartyCommunities } from "../view/overview/party-communities.ts";

/** Rejects with a RelataError where the browser lets no worker run. */
export function gatherInWorker(list: RelationList): Promise<PartyCommunities> {
  const worker = new Worker(new URL("./communities.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<PartyCommunities>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<PartyCommunities>) => resolve(data));
    worker.addEventListener("error", () =>
      reject(new RelataError("unreadable", "The part that finds communities stopped.", "Reload the page.")),
    );
  });
  worker.postMessage(list);
  return answer.finally(() => worker.terminate());
}
