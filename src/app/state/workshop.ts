/** What takes long on a large graph, done wherever the page can do it without standing still. */
import { memberPlaces } from "../view/overview/member-places.ts";
import { partyCommunities } from "../view/overview/party-communities.ts";
import type { Gather } from "./community-holder.ts";
import type { Arrange } from "./open-community.ts";

export interface Workshop {
  readonly gather: Gather;
  readonly arrange: Arrange;
}

/** On the thread of whoever asks. */
export const IN_PLACE: Workshop = {
  gather: (list) => Promise.resolve(partyCommunities(list)),
  arrange: (list) => Promise.resolve(memberPlaces(list)),
};
