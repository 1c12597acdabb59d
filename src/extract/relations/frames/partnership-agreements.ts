/** Nouns of partnership: alliances, joint undertakings, and agreements on what partners do for each other. */
import { wordList } from "../word-list.ts";
import type { NounFrame } from "./frame.ts";

const SHARED_ROLES: readonly string[] = wordList(`
  between*, members*, agent?>with, possessor?>with, by>with, modifier>with, of>with, from>with, modifier*, possessor*,
  of*, by*, agent*
`);
/** What partners agree on. */
const SUBJECTS: readonly string[] = wordList(`
  distribution, reseller, resale, marketing, co-marketing, cross-marketing, franchise, framework, partnership,
  collaboration, cooperation, co-operation, interline, ticketing, through-ticketing, codeshare, code-share, research,
  development, joint development, joint research, joint operating, operating, teaming, referral, agency, bancassurance, affinity,
  carriage, syndication, first-look, co-production, co-publishing, co-branding, co-brand, revenue-sharing,
  profit-sharing, network-sharing, data-sharing, sharing, white-label, integration, strategic, alliance, joint
  venture, promotional, roaming, interconnection, reciprocal, bottling, twinning, commercialisation, commercialization, co-promotion, tolling
`);
const COMPACTS: readonly string[] = ["agreement", "deal", "pact", "contract", "arrangement", "accord"];

export const PARTNERSHIP_AGREEMENTS: readonly NounFrame[] = [
  {
    kind: "noun",
    name: "partnership",
    type: "partnership",
    nouns: [
      ...wordList(`
        partnership, collaboration, alliance, joint venture, joint-venture, tie-up, venture, cooperation,
        co-operation, tieup, team-up, coalition, consortium, jv, pact, accord, strategic partnership,
        memorandum of understanding, memorandum, mou, letter of intent, strategic alliance, integration,
        co-development, codeshare, code-share, alliances, linkup, link-up, cross-licence, cross-license, tie,
        co-production, tie-in, crossover, exclusivity, joint custody, memorandum of cooperation, partnering, teaming, cross-holding
      `),
      ...SUBJECTS.flatMap((subject) => COMPACTS.map((compact) => `${subject} ${compact}`)),
    ],
    roles: SHARED_ROLES,
    confidence: 0.85,
  },
  {
    kind: "noun",
    name: "joint-undertaking",
    type: "partnership",
    nouns: [
      "joint",
      "jointly-run",
      "jointly-owned",
      "co-branded",
      "collaborative",
      "co-developed",
      "jointly-developed",
    ],
    anyHead: true,
    except: wordList(`
      statement, release, announcement, chief, manager, managing, bookrunner, leader, administrator, owner, shareholder, bid,
      offer, filing, ceo, head, president, debtor, hearing, investigation, inquiry, letter, appeal, submission, lawsuit, second,
      first, third, winner, share, holding, stake
    `),
    roles: SHARED_ROLES,
    confidence: 0.8,
  },
  {
    kind: "noun",
    name: "agreement",
    type: "partnership",
    nouns: ["agreement", "deal", "arrangement", "relationship", "bargain", "understanding"],
    except: wordList(`
      similar, smaller, previous, earlier, such, third, termination, merger, purchase, confidentiality, non-disclosure, access, land-access, settlement, credit, loan,
      sale, share, wage, plea, tax, licence, license, licensing, supply, offtake, lease, service, severance,
      employment, transaction, clearing, escrow, facility, buyout, takeover
    `),
    unlessAbout: wordList(`
      sale, purchase, acquisition, takeover, merger, offer, bid, term, disposal, buyout, demerger, divestment, combination,
      price, wage, pay, settlement, refund, dispute, claim, lawsuit
    `),
    roles: ["between*", "agent?>with", "possessor>with", "modifier>with", "modifier*", "agent*"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "bought-within",
    type: "partnership",
    nouns: [
      "alliance",
      "partnership",
      "collaboration",
      "cooperation",
      "tie-up",
      "strategic partnership",
      "pact",
    ],
    carriers: ["buy", "acquire", "take", "purchase", "receive", "get", "pay"],
    unlessBeside: ["the", "its", "their", "this"],
    roles: ["agent>object:stake"],
    confidence: 0.6,
  },
];
