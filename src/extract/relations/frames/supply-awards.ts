/** Verbs that hand out work and custom: contracts are given, go to somebody, and move from one supplier to the next. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

const WORK: readonly string[] = wordList(`
  contract, order, work, job, mandate, account, brief, custom, haulage, tender, subcontract, project, commission,
  assignment, processing, maintenance, administration, production, assembly, manufacturing, printing, hosting,
  payroll, accounting, logistics, distribution, cleaning, catering, security, laundry, transport, deal, award, lot,
  handling, task, package, care, supply, publishing, running, management, upkeep, servicing, operation, bookkeeping
`);
const BUSINESS: readonly string[] = [
  ...WORK,
  ...wordList(`
    business, data, datum, account, workload, estate, premium, payment, volume, traffic, card, system, service, record, book, trade,
    cash, money, deposit, asset, website, site, archive, fleet, desk, operation, infrastructure, computing, storage,
    mail, software, stack, cloud, production, purchase, spending, advertising, cell, chip, model, policy
  `),
];

export const SUPPLY_AWARDS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "give-work",
    type: "supply",
    verbs: wordList(`
      give, award, hand, assign, entrust, grant, pass, place, let, allot, allocate, outsource, subcontract, farm out,
      contract out, delegate, offer, send, hand out, put out
    `),
    objects: [...WORK, "business"],
    roles: ["to>subject?", "with>subject?", "recipient>subject?"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "move-business",
    type: "supply",
    verbs: [
      "move",
      "shift",
      "switch",
      "migrate",
      "transfer",
      "take",
      "divert",
      "reassign",
      "port",
      "consolidate",
    ],
    objects: BUSINESS,
    roles: ["to>subject?", "onto>subject?"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "move-business-from",
    type: "supply",
    verbs: ["move", "shift", "switch", "migrate", "transfer", "divert", "reassign", "pull"],
    objects: BUSINESS,
    roles: ["from>subject", "away from>subject"],
    status: "ended",
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "work-goes-to",
    type: "supply",
    verbs: ["go", "fall", "pass"],
    subjects: WORK,
    intransitive: true,
    roles: ["to>subject:brand", "to>nobody?"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "outsource-to",
    type: "supply",
    verbs: ["outsource", "subcontract", "farm out", "entrust", "contract out", "offload", "delegate"],
    roles: ["to>subject?"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "entrust-with",
    type: "supply",
    verbs: ["entrust", "task", "charge"],
    roles: ["object>subject"],
    prepositions: ["with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "opt-for",
    type: "supply",
    verbs: wordList(`
      switch to, move to, migrate to, turn to, standardise on, standardize on, settle on, opt for, plump for, go for,
      decide on, upgrade to, convert to
    `),
    roles: ["object:goods>subject"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "turn-to",
    type: "supply",
    verbs: ["turn", "switch", "migrate", "defect", "decamp", "convert", "upgrade", "go over", "shift"],
    roles: ["to>subject"],
    intransitive: true,
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "switch-from",
    type: "supply",
    verbs: ["switch", "migrate", "defect", "decamp", "wean"],
    roles: ["from>subject", "away from>subject"],
    status: "ended",
    generic: true,
    confidence: 0.6,
  },
];
