/** What is agreed between supplier and customer: deliveries, purchases, access, licences. */
import { wordList } from "../word-list.ts";
import type { NounFrame } from "./frame.ts";

const SUPPLIES: readonly string[] = wordList(`
  supply, delivery, shipment, export, supply deal, supply agreement, supply contract, provision,
  offtake, offtake contract, offtake agreement, offtake deal, sales agreement, sales contract
`);

/** What a company does under a contract of its own: "A's catering contract with B". */
const SERVICES: readonly string[] = wordList(`
  haulage, catering, cleaning, security, maintenance, printing, packaging, logistics, hosting, laundry, transport, delivery, construction,
  building, engineering, launch, signalling, waste, facility, facilities, translation, payroll
`);

export const SUPPLY_AGREEMENTS: readonly NounFrame[] = [
  {
    kind: "noun",
    name: "supply",
    type: "supply",
    nouns: SUPPLIES,
    unless: ["of:stake"],
    roles: wordList(`
      by>to, possessor>to, from>to, agent>to, from>possessor, agent>for, modifier>to
    `),
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "supply-agreed-with",
    type: "supply",
    nouns: SUPPLIES,
    unless: ["of:stake", "from"],
    roles: ["with>to:site", "agent>with", "possessor>with"],
    sides: "likely",
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "service-contract",
    type: "supply",
    nouns: ["contract", "subcontract", "agreement", "deal"],
    beside: SERVICES,
    roles: ["possessor>with", "possessor>for:site"],
    sides: "likely",
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "purchase-from",
    type: "supply",
    nouns: wordList(`
      purchase, procurement, import, rental, lease, use, adoption, deployment
    `),
    unless: ["of:stake", "of"],
    roles: ["from>possessor", "from>by", "of:goods>possessor", "of:goods>by", "from>agent"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "purchase-agreement",
    type: "supply",
    nouns: wordList(`
      power purchase agreement, power purchase, lease agreement, charter agreement
    `),
    roles: ["with>agent", "from>agent", "with>possessor"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "access",
    type: "supply",
    nouns: ["access"],
    roles: ["agent>recipient", "to:goods>agent"],
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "licence",
    type: "supply",
    nouns: wordList(`
      licence, license, licensing deal, licensing agreement, licence agreement, license agreement,
      licensing, sublicence, licensing contract
    `),
    roles: [
      "agent>recipient",
      "agent>to",
      "from>receiver",
      "from>agent",
      "with>agent",
      "possessor>to",
      "between*",
      "possessor>with",
      "to:goods>agent",
    ],
    authorities: true,
    confidence: 0.7,
  },
];
