/** Verbs of what companies found, own, pool and share together: "A and B founded C", "merged their mills", "share a depot". */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

/** What companies found together. */
const FOUNDATIONS: readonly string[] = wordList(`
  name, company, business, firm, venture, alliance, consortium, entity, group, association, fund, foundation, body,
  organisation, organization, coalition, partnership, joint venture, brand, carrier, operator, studio, initiative,
  vehicle, institute, lab, laboratory, exchange, syndicate, start-up, startup, subsidiary, holding, enterprise,
  cooperative, co-operative, council, forum, joint-venture, jv, pool, club, league
`);

export const SHARING_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "merge-businesses",
    type: "partnership",
    verbs: [
      "merge",
      "combine",
      "pool",
      "bundle",
      "fold",
      "unite",
      "integrate",
      "amalgamate",
      "share",
      "coordinate",
      "align",
    ],
    roles: ["owned*"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "pool-with",
    type: "partnership",
    verbs: ["pool"],
    roles: ["subject>counterpart", "subject>with", "subject*"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "belong-jointly",
    type: "partnership",
    verbs: ["belong"],
    adverbs: ["jointly", "equally"],
    roles: ["to*"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "own-jointly",
    type: "partnership",
    verbs: ["own", "hold", "control", "found", "back", "run"],
    adverbs: ["jointly", "equally", "fifty-fifty", "50-50"],
    roles: ["subject*", "subject>with"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "found-together",
    type: "partnership",
    verbs: ["found", "form", "create", "establish", "set up", "launch", "start", "set", "co-found"],
    objects: FOUNDATIONS,
    roles: ["subject*>object", "subject*"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "share-resources",
    type: "partnership",
    verbs: ["share", "split", "pool"],
    objects: wordList(`
      room, lorry, truck, aircraft, patent, rent, cost, profit, revenue, fee, income, proceeds, data, slot, site,
      network, mast, tower, capacity, facility, plant, office, staff, expense, licence, license, technology, terminal,
      depot, warehouse, infrastructure, port, berth, crew, fleet, spectrum, platform, track, booking, passenger,
      customer, development, advertising, interest, earning, gain, bill, resource, expertise, laboratory, lab, space,
      right, risk, reward, spoil, taking, royalty, wagon, train, satellite, venture, project, purchasing, service, centre,
      center, equipment, research, design, engine, ship, deck, line, pipeline, route, store, shop, branch, atm
    `),
    roles: ["subject>with", "subject>counterpart", "subject*"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "share-with",
    type: "partnership",
    verbs: ["share", "swap", "trade", "pool", "exchange", "split"],
    except: ["loss", "concern", "view", "opinion", "secret", "blame", "name", "owner", "shareholder"],
    roles: ["subject>with"],
    generic: true,
    confidence: 0.6,
  },
];
