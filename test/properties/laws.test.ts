/** Law 1: the graph is a pure function of the log. The incremental fold is held against a rebuild from nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { applyChange, isEmptyChange } from "../../src/graph/change.ts";
import { createFold, foldAll, type GraphFold } from "../../src/graph/fold.ts";
import type { GraphChange, RelataGraph } from "../../src/graph/graph-model.ts";
import { fromSnapshot, serialize, toSnapshot } from "../../src/graph/snapshot.ts";
import { type Decision, type Judgement, toJudgement } from "../../src/model/judgement.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { arbitraryJudgement, arbitraryLog, revocationOf } from "./arbitrary-judgement.ts";
import { ARTICLE_IDS, arbitraryRecord, arbitraryRecords, TEST_ALIASES } from "./arbitrary-record.ts";

const RUNS = { numRuns: Number(process.env["RELATA_PROPERTY_RUNS"] ?? 1000) };
const TIMEOUT = 30_000 + RUNS.numRuns * 30;

type Step =
  | { readonly op: "put"; readonly record: ArticleRecord }
  | { readonly op: "remove"; readonly article: string }
  | { readonly op: "judge"; readonly judgement: Judgement };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ op: fc.constant("put"), record: arbitraryRecord }) },
  {
    weight: 2,
    arbitrary: fc.record({ op: fc.constant("remove"), article: fc.constantFrom(...ARTICLE_IDS) }),
  },
  { weight: 2, arbitrary: fc.record({ op: fc.constant("judge"), judgement: arbitraryJudgement }) },
);

describe("law 1", () => {
  it("any order and any batching of the same records gives the same bytes", { timeout: TIMEOUT }, () => {
    const shuffled = arbitraryRecords.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: records.length, maxLength: records.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, arbitraryLog, ([records, reordered, sizes], log) => {
        const fold = createFold(TEST_ALIASES);
        for (const batch of inBatches(reordered, sizes)) fold.putAll(batch);
        for (const judgement of [...log].reverse()) fold.judge(judgement);
        expect(bytes(fold.graph)).toBe(bytes(foldAll(records, log, TEST_ALIASES).graph));
      }),
      RUNS,
    );
  });

  it("adding and removing an article gives back the graph from before", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryLog, ([extra, ...records], log) => {
        fc.pre(extra !== undefined);
        const fold = foldAll(records, log, TEST_ALIASES);
        const before = bytes(fold.graph);
        fold.put(extra);
        fold.remove(extra.article.id);
        expect(bytes(fold.graph)).toBe(before);
      }),
      RUNS,
    );
  });

  it("adding an article twice changes nothing", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryLog, (records, log) => {
        const fold = foldAll(records, log, TEST_ALIASES);
        const before = bytes(fold.graph);
        for (const record of records) expect(isEmptyChange(fold.put(structuredClone(record)))).toBe(true);
        expect(bytes(fold.graph)).toBe(before);
      }),
      RUNS,
    );
  });

  it("judging and revoking gives back the graph from before", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryLog, arbitraryJudgement, (records, log, judgement) => {
        fc.pre(!log.some(({ id }) => id === judgement.id));
        const fold = foldAll(records, log, TEST_ALIASES);
        const before = bytes(fold.graph);
        fold.judge(judgement);
        fold.judge(revocationOf(judgement, judgement));
        expect(bytes(fold.graph)).toBe(before);
      }),
      RUNS,
    );
  });

  it("restating what was read is saying that it is right", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryLog, fc.nat(), (records, log, which) => {
        const statements = records.flatMap(({ relations }) => relations);
        fc.pre(statements.length > 0);
        const read = statements[which % statements.length];
        fc.pre(read !== undefined && statements.filter(({ id }) => id === read.id).length === 1);
        const { id: statement, type, status } = read;
        const signature = { by: "reader", at: "2027-01-01T00:00:00Z" };
        const folded = (decision: Decision): string =>
          bytes(foldAll(records, [...log, toJudgement(decision, signature)], TEST_ALIASES).graph);
        expect(folded({ op: "restate", statement, type, turned: false, status })).toBe(
          folded({ op: "accept", statement }),
        );
      }),
      RUNS,
    );
  });

  it("a preview says what putting does, and leaves no trace", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryLog, arbitraryRecord, (records, log, record) => {
        const fold = foldAll(records, log, TEST_ALIASES);
        const before = bytes(fold.graph);
        const preview = fold.preview(record);
        expect(bytes(fold.graph)).toBe(before);
        expect(fold.put(record)).toEqual(preview);
      }),
      RUNS,
    );
  });

  it(
    "after any sequence of steps the graph is what a rebuild gives, and changes replay",
    { timeout: TIMEOUT },
    () => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 14 }), arbitraryLog, (steps, log) => {
          const fold = createFold(TEST_ALIASES);
          const copy = fromSnapshot(toSnapshot(fold.graph));
          const records = new Map<string, ArticleRecord>();
          const judgements: Judgement[] = [];
          for (const each of [...steps, ...log.map((judgement) => ({ op: "judge", judgement }) as const)]) {
            applyChange(copy, take(fold, each));
            if (each.op === "put") records.set(each.record.article.id, each.record);
            else if (each.op === "remove") records.delete(each.article);
            else judgements.push(each.judgement);
          }
          const expected = bytes(foldAll(records.values(), judgements, TEST_ALIASES).graph);
          expect(bytes(fold.graph)).toBe(expected);
          expect(bytes(copy)).toBe(expected);
        }),
        RUNS,
      );
    },
  );
});

describe("the graph", () => {
  it(
    "finds every entity by each of its keys, and has evidence for every relation",
    { timeout: TIMEOUT },
    () => {
      fc.assert(
        fc.property(arbitraryRecords, arbitraryLog, (records, log) => {
          const fold = foldAll(records, log, TEST_ALIASES);
          fold.graph.forEachNode((id, node) => {
            if (node.node === "entity")
              expect(new Set(node.keys.map((key) => fold.findEntity(key)))).toEqual(new Set([id]));
          });
          fold.graph.forEachEdge((_id, edge) => {
            if (edge.edge === "relation") expect(edge.evidence.length).toBeGreaterThan(0);
          });
        }),
        RUNS,
      );
    },
  );
});

function take(fold: GraphFold, each: Step): GraphChange {
  switch (each.op) {
    case "put":
      return fold.put(each.record);
    case "remove":
      return fold.remove(each.article);
    case "judge":
      return fold.judge(each.judgement);
  }
}

function bytes(graph: RelataGraph): string {
  return serialize(toSnapshot(graph));
}

function* inBatches(records: readonly ArticleRecord[], sizes: readonly number[]): Iterable<ArticleRecord[]> {
  let start = 0;
  for (const size of sizes) {
    yield records.slice(start, start + size);
    start += size;
  }
}
