/** Partners of whom one goes without saying: "customers reach it through A", "in Japan they are imported by A". */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

export const PARTNERSHIP_UNSAID: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "customers-come-through",
    type: "partnership",
    verbs: wordList(
      `reach, access, book, order, buy, get, rent, use, find, come, sign up, subscribe, download, arrive`,
    ),
    subjects: wordList(`
      customer, client, user, buyer, everyone, everybody, guest, passenger, developer, reader, viewer, patient, traveller, traveler,
      shopper, driver, dealer, retailer, player, subscriber, homeowner, farmer
    `),
    roles: ["through>object:brand", "via>object:brand", "through>nobody?", "via>nobody?"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "distributes-known-goods",
    type: "partnership",
    verbs: ["import", "distribute", "publish", "market", "resell", "syndicate", "co-publish"],
    knownGoods: true,
    roles: ["subject>nobody?"],
    without: ["for", "from", "on"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "developed-with",
    type: "partnership",
    verbs: ["develop", "co-develop", "design", "devise", "invent", "breed", "formulate", "engineer"],
    passiveOnly: true,
    roles: ["with>by", "with>owned", "with>nobody?"],
    generic: true,
    confidence: 0.6,
  },
];
