/** Holdings that do not say in whom: "A holds 12%", "A, the second-largest shareholder at 14%", "A has kept its third". */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

export const OWNERSHIP_UNSAID: readonly Frame[] = [
  {
    kind: "noun",
    name: "holds-share-understood",
    type: "ownership",
    nouns: wordList(`%, percent, cent, fifth, third, quarter, tenth`),
    carriers: ["own", "hold", "retain", "keep"],
    percent: true,
    alone: true,
    roles: ["agent>of:stake?"],
    lone: true,
    confidence: 0.75,
  },
  {
    kind: "role",
    name: "holder-with-share",
    type: "ownership",
    nouns: wordList(`
      holder, owner, shareholder, investor, stockholder, activist, activist shareholder, activist investor, second-largest holder,
      third-largest holder, largest holder
    `),
    percent: true,
    holder: ["of:stake", "possessor", "in"],
    bearer: "source",
    topical: true,
    confidence: 0.7,
  },
];
