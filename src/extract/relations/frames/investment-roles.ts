/** Parties named by who put the money in: "B's investors", "its portfolio company B", "A-backed B". */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

/** Words that make an investor a kind of company rather than somebody's shareholder. */
const INVESTOR_KINDS: readonly string[] = wordList(`
  activist, technology, tech, private, equity, property, infrastructure, venture, buyout, value, growth, climate, impact,
  energy, commodity, distressed, vulture, sovereign, serial, professional, retail, bank, estate
`);

export const INVESTMENT_ROLES: readonly Frame[] = [
  {
    kind: "role",
    name: "investor",
    type: "investment",
    nouns: wordList(`
      investor, backer, shareholder, stockholder, funder, minority shareholder, stakeholder, financial backer, lead investor,
      participant, co-investor, anchor investor, cornerstone investor, seed investor, equity holder, limited partner
    `),
    holder: ["possessor", "in:stake", "of", "modifier", "to"],
    unlessBeside: INVESTOR_KINDS,
    bearer: "source",
    topical: true,
    understood: ["raiser", "round"],
    confidence: 0.8,
  },
  {
    kind: "role",
    name: "investor-in",
    type: "investment",
    nouns: wordList(`
      investor, backer, shareholder, financier, lender, sponsor, supporter, creditor, bondholder, benefactor, holder, moneyman,
      paymaster, noteholder, guarantor, underwriter of losses
    `),
    holder: ["possessor", "in:stake", "of", "modifier", "to", "of:stake"],
    bearer: "source",
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "portfolio-company",
    type: "investment",
    nouns: ["portfolio company", "investee", "portfolio"],
    holder: ["possessor", "of", "modifier"],
    bearer: "target",
    confidence: 0.75,
  },
  {
    kind: "compound",
    name: "backed-by",
    type: "investment",
    words: ["backed", "funded", "financed", "sponsored", "bankrolled", "supported"],
    named: "source",
    confidence: 0.85,
  },
];
