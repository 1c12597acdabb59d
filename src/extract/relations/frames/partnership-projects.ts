/** Partnership by what is shared: projects of several, shared sites and systems, lasting ties, sales agents. */
import type { Frame } from "./frame.ts";
import { wordList } from "../word-list.ts";

const SHARED: readonly string[] = wordList(`
  terminal, depot, platform, laboratory, lab, factory, plant, network, warehouse, facility, hub, service, fleet, site,
  standard, app, wallet, system, infrastructure, route, line, timetable, loyalty, brand, catalogue, catalog
`);
const CLOSE: readonly string[] = wordList(`
  close, closer, long, long-standing, longstanding, long-term, strong, stronger, deep, deeper, commercial, industrial, strategic,
  old, cordial, business, warm, formal
`);

export const SHARED_PROJECTS: readonly Frame[] = [
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
    name: "sells-under-agreement",
    type: "partnership",
    nouns: ["franchise", "distribution", "reseller", "agency", "syndication", "white-label"].map(
      (subject) => `${subject} agreement`,
    ),
    carriers: ["sell", "offer", "market", "distribute", "stock", "carry", "promote"],
    roles: ["agent>object:goods"],
    confidence: 0.7,
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
    name: "ties-to",
    type: "partnership",
    nouns: ["tie", "relationship", "bond", "link"],
    beside: CLOSE,
    roles: ["agent>to", "agent>with", "possessor>to", "possessor>with", "between*"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "sales-agent",
    type: "partnership",
    nouns: wordList(`
      sole agent, exclusive agent, general agent, sales agent, agent, importer, sole importer, exclusive importer, dealer,
      exclusive dealer, main dealer, stockist, franchise partner, master franchisee, licensee, sole licensee, bottling partner,
      wholesaler
    `),
    holder: ["for:brand", "of:brand", "for", "possessor", "of"],
    bearer: "source",
    confidence: 0.65,
  },
];
