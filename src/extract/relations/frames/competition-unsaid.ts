/** Rivalry that does not say with whom, or measures one company against another: "A, which competes for the same customers", "more than B". */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

/** Places in a market that leave only the leaders ahead. */
const RANKS: readonly string[] = wordList(`
  largest, biggest, second-largest, second-biggest, third-largest, third-biggest, second, third, fourth-largest, fourth-biggest, leading
`);

export const COMPETITION_UNSAID: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "after-same-understood",
    type: "competition",
    verbs: wordList(
      `compete, vie, contend, chase, court, target, woo, fish, battle, fight, tussle, jostle, scrap`,
    ),
    among: ["same"],
    intransitive: true,
    without: ["with", "against", "as"],
    roles: ["subject*", "subject>nobody?"],
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "pressure-from",
    type: "competition",
    verbs: ["come", "be", "arrive"],
    subjects: wordList(`threat, pressure, competition, challenge, danger, rivalry`),
    roles: ["from>to", "from>for", "from>nobody?"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "next-after",
    type: "competition",
    verbs: ["make", "be", "become", "remain", "leave", "rank"],
    among: RANKS,
    roles: ["recipient>after", "object>after", "subject>after", "recipient>behind", "subject>behind"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "sell-more-than",
    type: "competition",
    verbs: wordList(`
      sell, ship, make, build, carry, serve, deliver, produce, lend, brew, fly, insure, rent, export, charge, spend, command, hold, have
    `),
    among: ["more", "fewer", "less", "twice", "cheaper"],
    roles: ["subject>than", "subject:brand>than:brand"],
    confidence: 0.6,
  },
];
