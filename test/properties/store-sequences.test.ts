/** Any sequence of calls leaves the store on disk in the same state as the one in memory, also when it is closed in between. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { describe, it } from "vitest";

import type { ArticleRecord } from "../../src/model/record.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import type { RecordStore } from "../../src/store/record-store.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { sampleJudgement, sampleRecord } from "../contracts/sample-records.ts";

const RUNS = Number(process.env["RELATA_PROPERTY_RUNS"] ?? 60);

type Step = (store: RecordStore) => Promise<unknown>;

const record = fc
  .record({
    number: fc.nat(6),
    confidence: fc.constantFrom(0.5, 0.9),
    url: fc.constantFrom(null, "https://a.example/1", "https://a.example/2"),
  })
  .map(({ number, ...options }) => sampleRecord(number, options));
const id = record.map(({ article }) => article.id);

/** One call; its answer is compared too. */
const step: fc.Arbitrary<Step> = fc.oneof(
  record.map(
    (one): Step =>
      (store) =>
        store.put(one),
  ),
  fc.array(record, { maxLength: 4 }).map(
    (some): Step =>
      (store) =>
        store.putAll(some),
  ),
  fc.tuple(id, record).map(
    ([old, one]): Step =>
      (store) =>
        store.replace(old, one),
  ),
  id.map(
    (one): Step =>
      (store) =>
        store.delete(one),
  ),
  fc.nat(5).map(
    (number): Step =>
      (store) =>
        store.judge(sampleJudgement(number)),
  ),
  fc.constantFrom("https://a.example/1", "https://a.example/2").map(
    (url): Step =>
      (store) =>
        store.findByUrl(url),
  ),
  fc.tuple(id, fc.nat(3), fc.nat(4)).map(
    ([one, length, limit]): Step =>
      (store) =>
        store.findIds(one.slice(0, length), limit),
  ),
);

describe("the stores", () => {
  it("agree after any sequence of calls", async () => {
    const folder = mkdtempSync(join(tmpdir(), "relata-sequences-"));
    let run = 0;
    const property = fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 3 }),
      async (sessions) => {
        const path = join(folder, `${(run += 1)}.db`);
        const memory = createMemoryStore();
        for (const steps of sessions) {
          const disk = await openSqliteStore(path);
          for (const take of steps) assertSame(await take(disk), await take(memory));
          assertSame(await stateOf(disk), await stateOf(memory));
          await disk.close();
        }
      },
    );
    try {
      await fc.assert(property, { numRuns: RUNS });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});

async function stateOf(store: RecordStore): Promise<unknown> {
  const records: ArticleRecord[] = [];
  for await (const one of store.records()) records.push(one);
  return [records, await store.count(), await store.judgements()];
}

function assertSame(left: unknown, right: unknown): void {
  const [onDisk, inMemory] = [JSON.stringify(left), JSON.stringify(right)];
  if (onDisk !== inMemory) throw new Error(`on disk ${onDisk}\nin memory ${inMemory}`);
}
