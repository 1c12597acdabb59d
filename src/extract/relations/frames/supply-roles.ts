/** Role nouns of supply: "A, a supplier of B", "B's customers include A". */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

export const SUPPLY_ROLES: readonly Frame[] = [
  {
    kind: "role",
    name: "supplier",
    type: "supply",
    nouns: wordList(`
      supplier, vendor, contractor, subcontractor, sub-contractor, landlord, chip supplier, cloud provider,
      cloud supplier, sole source, main source, only source, sole supplier, licensor, haulier, caterer
    `),
    holder: ["possessor", "to", "of", "for:goods", "for", "modifier"],
    bearer: "source",
    topical: true,
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "provider",
    type: "supply",
    nouns: wordList(`
      manufacturer, provider, contract manufacturer, contract maker, lessor, auditor, adviser, advisor,
      underwriter, wholesaler, shipper, charterer
    `),
    holder: ["possessor", "to", "of", "for:goods", "for", "modifier"],
    bearer: "source",
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "customer",
    type: "supply",
    nouns: wordList(`
      customer, client, tenant, user, licensee, subscriber, lessee, off-taker, largest buyer, biggest buyer,
      main buyer, anchor customer, anchor client, policyholder, sole buyer, only buyer, pilot customer,
      launch customer, anchor tenant, offtaker, taker, first taker, adopter, early adopter, account, sub-tenant,
      subtenant, key account, first customer
    `),
    holder: ["possessor", "of", "of:goods", "of:site", "in:site", "at:site", "for:goods", "for", "modifier"],
    bearer: "target",
    topical: true,
    confidence: 0.75,
  },
  {
    kind: "compound",
    name: "made-by",
    type: "supply",
    words: ["made", "built", "supplied", "powered", "designed"],
    named: "source",
    confidence: 0.4,
  },
];
