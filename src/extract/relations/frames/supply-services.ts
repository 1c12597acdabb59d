/** Services: what one company does, looks after or guards for another, and what share of its sales that makes. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

const TENDING: readonly string[] = wordList(`
  empty,
  look after, take care of, care for, see to, screen, warehouse, safeguard, guard, host, administer, insure, reinsure,
  film, translate, crew, staff, service, maintain, launder, clean, archive, digitise, digitize, refuel, audit
`);
/** Done for a customer only when the customer is named with "for": the things done are often one's own. */
const CARRYING_OUT: readonly string[] = wordList(`
  pack, sort, pick, route, ferry, steer, tow, process, handle, reconcile, disburse, dispatch, despatch, bill, collect,
  cater, deliver, drive
`);
const TASKS: readonly string[] = wordList(`
  work, maintenance, cleaning, catering, payroll, accounting, haulage, security, hosting, logistics, printing, laundry,
  processing, distribution, delivery, translation, testing, packaging, assembly, production, manufacturing, check,
  repair, installation, transport, billing, storage, handling, analysis, design, engineering, construction, marketing,
  administration, claim, training, shipping, bottling, fulfilment, fulfillment, underwriting, trial, survey, inspection
`);
const INCOME: readonly string[] = wordList(`
  revenue, sale, turnover, income, business, order, backlog, volume, takings
`);

export const SUPPLY_SERVICES: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "tend-for",
    type: "supply",
    verbs: [...TENDING, ...CARRYING_OUT],
    except: [
      "bid",
      "offer",
      "talk",
      "round",
      "deal",
      "takeover",
      "stake",
      "case",
      "lawsuit",
      "suit",
      "claim",
    ],
    roles: ["subject>for:site", "subject>on behalf of"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "tend-theirs",
    type: "supply",
    verbs: TENDING,
    except: wordList(`
      bid, offer, talk, round, deal, takeover, stake, case, lawsuit, suit, claim, question, call, letter, complaint,
      criticism, strategy, interest, position, share, customer, user, client, demand, way, vote, proposal
    `),
    roles: ["subject>owned"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "equip-theirs",
    type: "supply",
    verbs: [
      "equip",
      "fit",
      "outfit",
      "kit out",
      "fit out",
      "furnish",
      "stock",
      "arm",
      "supply",
      "line",
      "feed",
      "load",
    ],
    prepositions: ["with"],
    roles: ["subject>owned"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "task-done-by",
    type: "supply",
    verbs: wordList(`
      carry out, do, handle, undertake, perform, look after, take care of, manage, run, provide, oversee, execute,
      conduct, supply, cover, deliver
    `),
    subjects: TASKS,
    passiveOnly: true,
    roles: ["by>for", "by>at:site", "by>object:brand", "by>nobody?"],
    without: ["to"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "bring-income",
    type: "supply",
    verbs: [
      "provide",
      "contribute",
      "generate",
      "bring",
      "bring in",
      "make up",
      "yield",
      "deliver",
      "represent",
    ],
    objects: INCOME,
    roles: ["owned>subject"],
    confidence: 0.6,
  },
];
