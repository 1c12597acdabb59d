/** Premises: who lets space supplies it, who takes it is the customer. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

export const SUPPLY_PREMISES: readonly Frame[] = [
  {
    kind: "verb",
    name: "take-space",
    type: "supply",
    verbs: ["take", "lease", "rent", "occupy", "book", "reserve", "fill", "let", "pre-let", "sublet", "hire"],
    objects: wordList(`
      foot, square foot, metre, meter, space, floor, office, desk, berth, slot, room, acre, hectare, hall, unit, storey,
      suite, bay, capacity, megawatt, floorspace, shop, warehouse
    `),
    roles: ["from>subject", "at:site>subject", "in:site>subject", "of:site>subject"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "lease",
    type: "supply",
    nouns: [
      "lease",
      "tenancy",
      "sublease",
      "lease agreement",
      "charter",
      "rental agreement",
      "tenancy agreement",
    ],
    carriers: [
      "sign",
      "take",
      "agree",
      "renew",
      "extend",
      "have",
      "hold",
      "enter",
      "negotiate",
      "surrender",
      "quit",
      "end",
    ],
    roles: ["from>agent", "with>agent", "at:site>agent", "in:site>agent", "from>possessor", "with>possessor"],
    confidence: 0.65,
  },
];
