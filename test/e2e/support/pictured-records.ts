/** The graph of the pictures: records of invented companies as they stand, so that a better extraction changes no picture. */
import type { ArticleRecord } from "../../../src/model/record.ts";
import { publishedBy } from "../../app/sample-graph.ts";

export const PICTURED_RECORDS: readonly ArticleRecord[] = [
  publishedBy("The Quarry Ledger", {
    title: "Qorvel widens its circle",
    date: "2025-03-04",
    entities: [
      ["Qorvel", "company"],
      ["Nimbrax", "company"],
      ["Tessaro", "company"],
      ["Ada Lund", "person"],
    ],
    relations: [
      { type: "supply", ends: ["Qorvel", "Nimbrax"] },
      { type: "investment", ends: ["Qorvel", "Nimbrax"], confidence: 0.6 },
      { type: "acquisition", ends: ["Qorvel", "Tessaro"], status: "rumoured" },
    ],
    claims: [
      { kind: "forecast", speaker: "Ada Lund", about: ["Qorvel"] },
      { kind: "fact", about: ["Nimbrax"] },
    ],
  }),
  publishedBy("Harbour Wire", {
    title: "The ministry turns to Tessaro",
    date: "2025-05-19",
    entities: [
      ["Ministry of Tides", "organization"],
      ["Tessaro", "company"],
      ["Orvane", "company"],
      ["Qorvel", "company"],
    ],
    relations: [
      { type: "litigation", ends: ["Ministry of Tides", "Tessaro"] },
      { type: "partnership", ends: ["Orvane", "Tessaro"], status: "ended" },
      { type: "acquisition", ends: ["Qorvel", "Tessaro"], status: "denied", confidence: 0.7 },
    ],
    claims: [{ kind: "opinion", speaker: "Ministry of Tides", about: ["Tessaro"] }],
  }),
  publishedBy("The Quarry Ledger", {
    title: "Orvane and Velmora compete for Drayne",
    date: "2025-08-02",
    entities: [
      ["Orvane", "company"],
      ["Velmora", "company"],
      ["Drayne", "company"],
      ["Nimbrax", "company"],
      ["Pellucid Rail", "company"],
    ],
    relations: [
      { type: "competition", ends: ["Orvane", "Velmora"] },
      { type: "investment", ends: ["Velmora", "Drayne"], status: "rumoured" },
      { type: "partnership", ends: ["Drayne", "Pellucid Rail"] },
      { type: "supply", ends: ["Nimbrax", "Velmora"] },
    ],
  }),
];
