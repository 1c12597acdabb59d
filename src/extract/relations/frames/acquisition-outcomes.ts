/** Acquisition as told by its outcome: who wins the contest, pays the holders, takes a company private or grows by purchases. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

const PURCHASES: readonly string[] = wordList(`acquisition, purchase, takeover, buyout, bolt-on, deal`);
const HOLDERS: readonly string[] = wordList(`shareholder, stockholder, holder, unitholder, shareowner`);

export const ACQUISITION_OUTCOMES: readonly Frame[] = [
  {
    kind: "verb",
    name: "take-private",
    type: "acquisition",
    verbs: ["take"],
    among: ["private"],
    roles: ["subject>recipient"],
    confidence: 0.85,
  },
  {
    kind: "verb",
    name: "sell-itself",
    type: "acquisition",
    verbs: ["sell", "hand", "give"],
    objects: ["itself", "themselves"],
    stated: true,
    roles: ["to>subject"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "win-contest",
    type: "acquisition",
    verbs: ["win", "clinch"],
    objects: wordList(
      `auction, race, contest, bidding, bidding war, takeover battle, battle, sale process, tussle`,
    ),
    stated: true,
    roles: ["subject>for:stake"],
    confidence: 0.7,
  },
  {
    kind: "role",
    name: "winner-of-contest",
    type: "acquisition",
    nouns: wordList(`winner, winning bidder, successful bidder, victor`),
    holder: ["for"],
    bearer: "source",
    named: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "pay-holders",
    type: "acquisition",
    verbs: ["pay", "give", "hand"],
    among: HOLDERS,
    stated: true,
    roles: ["subject>recipient:brand"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "offer-holders",
    type: "acquisition",
    verbs: ["offer"],
    among: HOLDERS,
    stated: true,
    roles: ["subject>recipient:brand", "subject>to:brand"],
    status: "rumoured",
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "purchases-listed",
    type: "acquisition",
    nouns: PURCHASES,
    carriers: wordList(`
      make, complete, grow, expand, announce, agree, strike, close, seal, undertake, integrate, do, finance, fund, digest, follow
    `),
    roles: ["carrier>including", "carrier>such as", "carrier>among them", "carrier>notably"],
    stated: true,
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "enter-group",
    type: "acquisition",
    verbs: ["join"],
    objects: ["group", "stable", "empire", "portfolio", "fold"],
    stated: true,
    roles: ["owned>subject"],
    confidence: 0.65,
  },
];
