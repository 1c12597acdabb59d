/** Partnership by what is shared: projects and fields of several, common sites and systems, lasting ties, help. */
import { wordList } from "../word-list.ts";
import type { NounFrame } from "./frame.ts";

const SHARED: readonly string[] = wordList(`
  terminal, depot, platform, laboratory, lab, factory, plant, network, warehouse, facility, hub, service, fleet, site,
  standard, app, wallet, system, infrastructure, route, line, timetable, loyalty, brand, catalogue, catalog
`);
const CLOSE: readonly string[] = wordList(`
  close, closer, long, long-standing, longstanding, long-term, strong, stronger, deep, deeper, commercial, industrial, strategic,
  old, cordial, business, warm, formal
`);

export const SHARED_PROJECTS: readonly NounFrame[] = [
  {
    kind: "noun",
    name: "project-with",
    type: "partnership",
    nouns: wordList(`
      project, pilot, pilot project, initiative, trial, experiment, co-operation programme,
      research project, research programme, pilot programme, feasibility study, demonstration
    `),
    roles: ["agent>with", "possessor>with", "of*", "between*", "possessor*"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "shared-site",
    type: "partnership",
    nouns: SHARED.map((thing) => `shared ${thing}`),
    roles: ["agent>with", "possessor>with", "of*", "between*", "possessor*", "agent*"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "shared-field",
    type: "partnership",
    nouns: wordList(`
      consortium, block, field, licence, license, concession, prospect, project, joint venture, venture, mine, partnership, deposit, acreage
    `),
    roles: ["stakeholders*"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "ties-to",
    type: "partnership",
    nouns: ["tie", "relationship", "bond", "link"],
    beside: CLOSE,
    roles: ["agent>to", "agent>with", "possessor>to", "possessor>with", "between*"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "business-with",
    type: "partnership",
    nouns: ["business", "work"],
    carriers: ["do", "go", "get", "be", "stay"],
    roles: ["carrier>with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "help-from",
    type: "partnership",
    nouns: ["help", "assistance", "input"],
    unlessCarriers: wordList(
      `discuss, negotiate, explore, consider, review, weigh, seek, sell, restructure, refinance, fund, finance`,
    ),
    roles: ["doer>from", "doer>of", "doer>possessor"],
    generic: true,
    confidence: 0.6,
  },
];
