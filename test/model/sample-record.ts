/** A small sound record that tests of decoding and checking start from, and break in one place. */
import { toArticle } from "../../src/model/article.ts";
import { claimId, relationStatementId } from "../../src/model/id.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { evidenceAt } from "../../src/model/span.ts";

const TEXT = "Qorvel has bought Nimbrax. Ada Lund of Qorvel said that margins will rise.";

const article = toArticle({ title: "Qorvel buys Nimbrax", text: TEXT, publishedAt: "2025-03-01" });

export const SAMPLE_RECORD: ArticleRecord = {
  article,
  entities: [
    {
      id: "e1",
      name: "Qorvel",
      kind: "company",
      names: ["Qorvel"],
      mentions: [
        [0, 6],
        [39, 45],
      ],
    },
    { id: "e2", name: "Nimbrax", kind: "company", names: ["Nimbrax"], mentions: [[18, 25]] },
    { id: "e3", name: "Ada Lund", kind: "person", names: ["Ada Lund"], mentions: [[27, 35]] },
  ],
  relations: [
    {
      id: relationStatementId(article.id, "acquisition", "Qorvel", "Nimbrax"),
      type: "acquisition",
      source: "e1",
      target: "e2",
      status: "confirmed",
      confidence: 0.9,
      rule: "buy",
      speaker: null,
      evidence: [evidenceAt(TEXT, { start: 0, end: 26 })],
    },
  ],
  claims: [
    {
      id: claimId(article.id, 27, 74),
      text: TEXT.slice(27, 74),
      start: 27,
      end: 74,
      kind: "forecast",
      speaker: "e3",
      about: ["e1"],
      confidence: 0.8,
      rule: "said-that",
    },
  ],
  extractor: { name: "rules", version: "1" },
  diagnostics: [],
};
