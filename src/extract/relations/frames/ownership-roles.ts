/** Ownership as told by roles: parents and owners, units and brands, joint ventures. */
import { wordList } from "../word-list.ts";
import type { RoleFrame } from "./frame.ts";

/** Words that make a noun of business another role than that of a part of the company. */
const OUTSIDERS: readonly string[] = wordList(`
  partner, rival, competing, competitor, fellow, sister, customer, client, supplier, target, favourite, favorite, law, accounting,
  advisory, host, anchor, partnering, portfolio, peer, neighbour, parent, counterpart, franchisee, holding
`);

export const OWNERSHIP_ROLES: readonly RoleFrame[] = [
  {
    kind: "role",
    name: "parent",
    type: "ownership",
    nouns: wordList(`
      parent, parent company, owner, majority owner, holding company, corporate parent, parent group,
      majority shareholder, controlling shareholder, largest owner, co-owner, proprietor, sole owner, sole shareholder,
      ultimate owner, ultimate parent, majority investor, controlling owner, main owner, part owner, part-owner
    `),
    holder: ["possessor", "of", "modifier", "in", "for"],
    bearer: "source",
    confidence: 0.85,
  },
  {
    kind: "role",
    name: "largest-shareholder",
    type: "ownership",
    nouns: wordList(`
      largest shareholder, principal shareholder, main shareholder, biggest shareholder, biggest investor,
      largest investor, largest stockholder, biggest stockholder, largest holder, biggest holder, anchor shareholder, top shareholder,
      dominant shareholder, largest outside shareholder, largest single shareholder, biggest single shareholder,
      majority shareholder, controlling shareholder, second-largest shareholder, second-biggest shareholder
    `),
    holder: ["possessor", "of", "modifier", "in"],
    bearer: "source",
    topical: true,
    confidence: 0.8,
  },
  {
    kind: "role",
    name: "subsidiary",
    type: "ownership",
    nouns: wordList(`
      subsidiary, unit, division, arm, affiliate, business unit, spin-off, spinoff, spin-out, spinout,
      offshoot, daughter company, venture arm, venture capital arm, cloud arm, imprint, sister brand,
      department, captive, bank subsidiary, holding, operating company, group company, daughter, carve-out
    `),
    holder: ["possessor", "of", "modifier", "from"],
    bearer: "target",
    confidence: 0.85,
  },
  {
    kind: "role",
    name: "house-brand",
    type: "ownership",
    nouns: wordList(`
      brand, label, chain, marque, banner, fascia, studio, airline, business, operation, streaming service, magazine, newspaper,
      title, franchise business, division, sub-brand, nameplate, network, bookmaker, brewery, distillery, shipyard, yard,
      refinery, smelter, publisher, broadcaster, record label, film studio, games studio, hotel chain, supermarket chain
    `),
    holder: ["possessor"],
    unlessBeside: OUTSIDERS,
    named: true,
    bearer: "target",
    confidence: 0.7,
  },
  {
    kind: "role",
    name: "group-company",
    type: "ownership",
    nouns: ["company", "business", "brand", "label", "venture", "enterprise"],
    holder: ["modifier"],
    beside: ["a", "an", "another"],
    unlessBeside: OUTSIDERS,
    named: true,
    bearer: "target",
    confidence: 0.7,
  },
  {
    kind: "role",
    name: "company-of",
    type: "ownership",
    nouns: [
      "company",
      "business",
      "brand",
      "label",
      "chain",
      "venture",
      "concern",
      "property",
      "creature",
      "vehicle",
    ],
    holder: ["of"],
    unlessBeside: OUTSIDERS,
    named: true,
    bearer: "target",
    confidence: 0.7,
  },
  {
    kind: "role",
    name: "group-behind",
    type: "ownership",
    nouns: ["group", "company", "firm", "conglomerate", "holding", "house"],
    holder: ["behind"],
    beside: ["the"],
    named: true,
    bearer: "source",
    confidence: 0.65,
  },
  {
    kind: "role",
    name: "joint-venture-of",
    type: "ownership",
    nouns: [
      "joint venture",
      "joint-venture",
      "jv",
      "joint company",
      "joint subsidiary",
      "50-50 venture",
      "50:50 venture",
    ],
    holder: ["between", "of", "possessor+with", "modifier"],
    bearer: "target",
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "part-of",
    type: "ownership",
    nouns: ["part"],
    unlessBeside: ["the", "this", "that", "a", "another", "its", "small", "large", "big", "key", "each"],
    holder: ["of"],
    bearer: "target",
    confidence: 0.7,
  },
];
