/** Rights, licences and royalties: who grants them supplies, who pays for them is the customer. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

const RIGHTS: readonly string[] = wordList(`
  right, rights, distribution right, marketing right, streaming right, broadcast right, broadcasting right,
  television right, media right, publishing right, film right, commercial right, exclusive right, sublicence,
  licence, license, patent, know-how, trademark
`);
/** Paid for as long as something is used. */
const DUES: readonly string[] = ["royalty", "rent", "subscription", "toll", "tariff", "retainer", "rental"];

export const SUPPLY_RIGHTS: readonly Frame[] = [
  {
    kind: "verb",
    name: "grant-rights",
    type: "supply",
    verbs: wordList(`
      sell, hand, sign over, make over, transfer, license, licence, assign, grant, award, cede, give, sublicense, pass,
      sign away, hand over, out-license, extend, offer, lease, surrender, farm out, confer
    `),
    objects: RIGHTS,
    roles: ["subject>to", "subject>recipient", "owned>to"],
    authorities: true,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "return-rights",
    type: "supply",
    verbs: ["hand back", "return", "give back", "give up", "relinquish", "revert"],
    objects: RIGHTS,
    roles: ["to>subject"],
    status: "ended",
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "rights-taken",
    type: "supply",
    nouns: RIGHTS.filter((noun) => noun.includes("right")),
    carriers: wordList(`
      acquire, buy, win, secure, obtain, get, take, license, in-license, pay, hold, snap, land, gain, retain, keep,
      renew, have, own, receive, negotiate, purchase, pick, bag, clinch
    `),
    roles: [
      "from>agent",
      "from>receiver",
      "to:goods>agent",
      "to:goods>receiver",
      "purpose>agent",
      "purpose>receiver",
      "from>possessor",
    ],
    unlessBeside: ["voting", "subscription", "pre-emption", "preemption", "human", "naming", "veto", "equal"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "pay-dues",
    type: "supply",
    verbs: ["pay", "owe", "remit"],
    objects: DUES,
    roles: ["to>subject", "recipient>subject"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "collect-dues",
    type: "supply",
    verbs: ["collect", "receive", "earn", "draw", "get", "charge", "levy", "demand", "take", "pocket"],
    objects: DUES,
    roles: ["subject>from", "subject>recipient"],
    confidence: 0.65,
  },
];
