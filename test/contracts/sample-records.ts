/** Small sound records with invented companies, for whatever needs something to keep. */
import { toArticle } from "../../src/model/article.ts";
import { relationStatementId } from "../../src/model/id.ts";
import { type Judgement, toJudgement } from "../../src/model/judgement.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { evidenceAt } from "../../src/model/span.ts";

export interface SampleOptions {
  readonly url?: string | null;
  readonly confidence?: number;
  /** Sentences of filler after the one that counts, to make the article longer. */
  readonly filler?: number;
}

/** The record of article number `number`: "Barlow Grid N" buys "Ostrel Works N". */
export function sampleRecord(number: number, options: SampleOptions = {}): ArticleRecord {
  const buyer = `Barlow Grid ${number}`;
  const bought = `Ostrel Works ${number}`;
  const sentence = `${buyer} has bought ${bought} for €20 million.`;
  const filler = " Both sell pumps – and “valves” – to farms.".repeat(options.filler ?? 0);
  const text = `${sentence}${filler}`;
  const article = toArticle({
    title: `Purchase ${number}`,
    text,
    url: options.url ?? null,
    publishedAt: "2025-03-04",
    publisher: "The Fenland Ledger",
  });
  const evidence = evidenceAt(text, { start: 0, end: sentence.length });
  const start = sentence.indexOf(bought);
  return {
    article,
    entities: [
      { id: "e1", name: buyer, kind: "company", names: [buyer], mentions: [[0, buyer.length]] },
      {
        id: "e2",
        name: bought,
        kind: "company",
        names: [bought],
        mentions: [[start, start + bought.length]],
      },
    ],
    relations: [
      {
        id: relationStatementId(article.id, "acquisition", buyer, bought),
        type: "acquisition",
        source: "e1",
        target: "e2",
        status: "confirmed",
        confidence: options.confidence ?? 0.9,
        rule: "buy",
        speaker: null,
        evidence: [evidence],
        amount: { value: 20_000_000, currency: "EUR", approximate: false },
      },
    ],
    claims: [],
    extractor: { name: "sample", version: "1" },
    diagnostics: [],
  };
}

/** Judgement number `number`; a higher number was made later. */
export function sampleJudgement(number: number): Judgement {
  const at = new Date(Date.UTC(2025, 0, 1, 0, number)).toISOString();
  return toJudgement({ op: "reject", statement: `rel_${number}` }, { by: "editor", at });
}
