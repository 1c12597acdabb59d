/** Partners of whom one sells, stocks or markets what the other makes: on its platform, as its agent, under a franchise. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

export const DISTRIBUTION: readonly Frame[] = [
  {
    kind: "verb",
    name: "market-on",
    type: "partnership",
    verbs: wordList(
      `list, offer, publish, launch, feature, host, place, sell, stock, distribute, carry, make, put, appear, be`,
    ),
    among: wordList(`
      marketplace, store, app, appstore, catalogue, catalog, portal, platform, exchange, storefront, registry, directory
    `),
    goodsOnly: true,
    roles: wordList(`
      subject>on:brand, subject>in:brand, object:brand>on:brand, object:brand>in:brand, subject:brand>on:brand, subject:brand>in:brand
    `),
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "resell",
    type: "partnership",
    verbs: ["resell", "distribute", "co-market", "cross-sell", "white-label", "syndicate"],
    roles: ["subject>object:goods", "subject>object:brand", "subject>for"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "agree-to-sell",
    type: "partnership",
    verbs: ["sell", "stock", "market", "offer", "carry", "promote", "list"],
    governors: ["agree", "undertake", "contract", "commit"],
    roles: ["subject>object:goods"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "sell-through",
    type: "partnership",
    verbs: wordList(`
      sell, distribute, market, offer, retail, stock, resell, deliver, place, launch, promote, cross-sell, syndicate, make, rent, let, hire out, rent out, lend
    `),
    goodsOnly: true,
    roles: ["subject>through", "subject>through:affair", "subject>via", "subject>via:affair"],
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
    name: "sold-under-contract",
    type: "partnership",
    nouns: ["contract", "licence", "license", "arrangement"],
    carriers: [
      "sell",
      "offer",
      "market",
      "distribute",
      "carry",
      "run",
      "fly",
      "operate",
      "stock",
      "broadcast",
      "publish",
      "use",
    ],
    roles: ["agent>with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "franchise",
    type: "partnership",
    nouns: ["franchise", "dealership", "distributorship", "agency", "concession"],
    roles: ["agent>modifier", "agent>possessor", "agent>from", "agent>for:brand"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "available-on",
    type: "partnership",
    nouns: ["available"],
    carriers: ["be", "become", "make"],
    roles: [
      "owner>on:goods",
      "owner>through",
      "owner>via",
      "owner>on",
      "owner?>on",
      "owner?>through",
      "owner?>via",
    ],
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
