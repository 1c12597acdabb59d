/** Lays out one community off the page's thread: its relations in, a place for each member out. */
import type { RelationList } from "../../graph/relation-map.ts";
import { memberPlaces } from "../view/overview/member-places.ts";

self.addEventListener("message", ({ data }: MessageEvent<RelationList>) => {
  self.postMessage(memberPlaces(data));
});
