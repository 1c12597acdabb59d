/** Finds the communities of a large graph off the page's thread: one list of relations in, one answer out. */
import type { RelationList } from "../../graph/relation-map.ts";
import { partyCommunities } from "../view/overview/party-communities.ts";

self.addEventListener("message", ({ data }: MessageEvent<RelationList>) => {
  self.postMessage(partyCommunities(data));
});
