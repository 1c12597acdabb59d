/** Partnership, undirected: collaboration, alliance, joint venture, integration, distribution. */
import type { Frame } from "./frame.ts";
import { PARTNERSHIP_VERBS } from "./partnership-verbs.ts";
import { wordList } from "../word-list.ts";

const SHARED_ROLES: readonly string[] = wordList(`
  between*, agent?>with, possessor?>with, by>with, modifier>with, of>with, from>with, modifier*, possessor*,
  of*, agent*
`);

export const PARTNERSHIP_FRAMES: readonly Frame[] = [
  ...PARTNERSHIP_VERBS,
  {
    kind: "noun",
    name: "partnership",
    type: "partnership",
    nouns: wordList(`
      partnership, collaboration, alliance, joint venture, joint-venture, tie-up, venture, cooperation,
      co-operation, tieup, team-up, coalition, consortium, jv, pact, accord, joint effort,
      strategic partnership, joint initiative, joint project, joint development agreement,
      memorandum of understanding, memorandum, mou, letter of intent, strategic alliance, integration,
      co-development, distribution agreement, distribution deal, reseller agreement, framework agreement,
      partnership agreement, codeshare, code-share, alliances, joint programme, joint program, linkup,
      link-up, cross-licence, cross-license, marketing agreement, collaboration agreement,
      cooperation agreement, tie, joint company, joint entity, joint business, joint team, joint plant,
      joint laboratory, joint lab, joint fund, joint service, joint study, joint trial, joint operation,
      joint undertaking, franchise agreement, distribution pact, distribution contract, co-operation agreement,
      interline agreement, marketing deal, cross-marketing deal, research agreement
    `),
    roles: SHARED_ROLES,
    confidence: 0.85,
  },
  {
    kind: "noun",
    name: "agreement",
    type: "partnership",
    nouns: ["agreement", "deal", "arrangement", "relationship", "bargain", "understanding"],
    roles: ["between*", "agent?>with", "possessor>with", "modifier>with", "modifier*", "agent*"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "available-on",
    type: "partnership",
    nouns: ["available"],
    carriers: ["be", "become", "make"],
    roles: ["owner>on:goods", "owner>through", "owner>via", "owner>on"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "venture-of",
    type: "partnership",
    nouns: ["joint venture", "joint-venture", "venture", "joint company", "jv"],
    holder: ["between", "of", "carrier"],
    bearer: "source",
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "partner",
    type: "partnership",
    nouns: wordList(`
      partner, ally, collaborator, joint venture partner, reseller, distributor, co-developer, integrator,
      venture partner, launch partner, associate, dealer, franchisee, bottler, agent, exclusive distributor,
      technology partner, development partner, marketing partner, local partner, research partner
    `),
    holder: ["possessor", "of", "with", "to", "for", "modifier", "in"],
    bearer: "source",
    mutual: true,
    topical: true,
    confidence: 0.8,
  },
];
