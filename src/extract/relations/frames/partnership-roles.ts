/** Parties named by a partnership: "its partner B", "a joint venture of A and B". */
import { wordList } from "../word-list.ts";
import type { RoleFrame } from "./frame.ts";

export const PARTNERSHIP_ROLES: readonly RoleFrame[] = [
  {
    kind: "role",
    name: "venture-of",
    type: "partnership",
    nouns: ["joint venture", "joint-venture", "venture", "joint company", "jv"],
    holder: ["between", "of", "possessor", "carrier"],
    bearer: "source",
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "partner",
    type: "partnership",
    nouns: wordList(`
      partner, ally, collaborator, joint venture partner, reseller, distributor, co-developer, integrator,
      venture partner, launch partner, associate, franchisee, bottler, exclusive distributor, technology partner,
      development partner, marketing partner, local partner, research partner, sole distributor, strategic partner,
      distribution partner, alliance partner, integration partner, co-venturer, licensing partner, channel partner,
      joint-venture partner, consortium partner, business partner, commercial partner, industrial partner,
      value-added reseller, franchisor, concessionaire
    `),
    holder: ["possessor", "of", "with", "to", "for", "modifier", "in"],
    bearer: "source",
    mutual: true,
    topical: true,
    confidence: 0.8,
  },
];
