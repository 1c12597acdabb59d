/**
 * What every RecordStore must do, as cases that throw when it does not.
 * They use no test framework and no Node, because IndexedDB runs them inside a page of a real browser.
 */
import { compareText } from "../../src/model/order.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import type { RecordStore } from "../../src/store/record-store.ts";
import { expectCode, expectSame } from "./plain-expect.ts";
import { sampleJudgement, sampleRecord } from "./sample-records.ts";

export interface StoreCase {
  readonly name: string;
  /** Gets an empty store of its own. */
  run(store: RecordStore): Promise<void>;
}

export const RECORD_STORE_CASES: readonly StoreCase[] = [
  {
    name: "is empty at first",
    run: async (store) => {
      expectSame(await store.count(), 0);
      expectSame(await collect(store), []);
      expectSame(await store.judgements(), []);
      expectSame(await store.get("nothing"), undefined);
      expectSame(await store.has("nothing"), false);
      expectSame(await store.findIds("", 10), []);
    },
  },
  {
    name: "gives back exactly what was put",
    run: async (store) => {
      const record = sampleRecord(1, { url: "https://ledger.example/1" });
      expectSame(await store.put(record), "added");
      expectSame(await store.get(record.article.id), record);
      expectSame(await store.has(record.article.id), true);
      expectSame(await store.count(), 1);
    },
  },
  {
    name: "keeps every character: quotes, emoji, line breaks, lone surrogates",
    run: async (store) => {
      const record = withArticle(sampleRecord(1), {
        author: 'Zoë \u{1F600} \u2028 \u0000 \ud800 O\'Neill "Q"\n',
      });
      await store.put(record);
      expectSame(await store.get(record.article.id), record);
      expectSame(await store.put(record), "unchanged");
    },
  },
  {
    name: "calls a put added, unchanged or replaced",
    run: async (store) => {
      expectSame(await store.put(sampleRecord(1)), "added");
      expectSame(await store.put(sampleRecord(1)), "unchanged");
      expectSame(await store.put(sampleRecord(1, { confidence: 0.5 })), "replaced");
      expectSame(await store.count(), 1);
      expectSame((await collect(store))[0]?.relations[0]?.confidence, 0.5);
    },
  },
  {
    name: "knows a record by its content, whatever the order of its fields",
    run: async (store) => {
      const record = sampleRecord(1);
      await store.put(record);
      expectSame(await store.put(Object.fromEntries(Object.entries(record).reverse()) as never), "unchanged");
    },
  },
  {
    name: "keeps nothing that the caller changes afterwards",
    run: async (store) => {
      const record = structuredClone(sampleRecord(1)) as {
        article: { publisher: string | null };
      } & ArticleRecord;
      await store.put(record);
      record.article.publisher = "Somebody Else";
      expectSame(await store.get(record.article.id), sampleRecord(1));
    },
  },
  {
    name: "puts several at once, in the order given, also the same one twice",
    run: async (store) => {
      await store.put(sampleRecord(2));
      const outcomes = await store.putAll([
        sampleRecord(1),
        sampleRecord(2),
        sampleRecord(3),
        sampleRecord(1),
      ]);
      expectSame(outcomes, ["added", "unchanged", "added", "unchanged"]);
      expectSame(await store.putAll([]), []);
      expectSame(await store.count(), 3);
    },
  },
  {
    name: "puts all or none",
    run: async (store) => {
      await expectCode("invalid-data", () => store.putAll([sampleRecord(1), unsound(2), sampleRecord(3)]));
      expectSame(await store.count(), 0);
    },
  },
  {
    name: "refuses a record whose quote does not stand in its text, and loses nothing by it",
    run: async (store) => {
      await store.put(sampleRecord(1));
      await expectCode("invalid-data", () => store.put(unsound(2)));
      await expectCode("invalid-data", () => store.replace(sampleRecord(1).article.id, unsound(2)));
      expectSame(await collect(store), [sampleRecord(1)]);
    },
  },
  {
    name: "replaces a corrected article by the new one",
    run: async (store) => {
      await store.put(sampleRecord(1));
      await store.replace(sampleRecord(1).article.id, sampleRecord(2));
      expectSame(await collect(store), [sampleRecord(2)]);
      await store.replace(sampleRecord(2).article.id, sampleRecord(2, { confidence: 0.4 }));
      expectSame(await collect(store), [sampleRecord(2, { confidence: 0.4 })]);
      await store.replace("never-there", sampleRecord(3));
      expectSame(await store.count(), 2);
    },
  },
  {
    name: "deletes, says whether there was one, and can add it again",
    run: async (store) => {
      const { id } = sampleRecord(1).article;
      await store.putAll([sampleRecord(1), sampleRecord(2)]);
      expectSame(await store.delete(id), true);
      expectSame(await store.delete(id), false);
      expectSame(await store.get(id), undefined);
      expectSame(await store.count(), 1);
      expectSame(await store.put(sampleRecord(1)), "added");
    },
  },
  {
    name: "finds an article by its address",
    run: async (store) => {
      const address = "https://ledger.example/one?page=2#top";
      await store.putAll([sampleRecord(1, { url: address }), sampleRecord(2)]);
      expectSame(await store.findByUrl(address), sampleRecord(1).article.id);
      expectSame(await store.findByUrl("https://ledger.example/one"), undefined);
      await store.put(sampleRecord(1, { url: "https://ledger.example/moved" }));
      expectSame(await store.findByUrl(address), undefined);
      await store.delete(sampleRecord(1).article.id);
      expectSame(await store.findByUrl("https://ledger.example/moved"), undefined);
    },
  },
  {
    name: "finds the smallest id when two articles share an address",
    run: async (store) => {
      const url = "https://ledger.example/live";
      const records = [1, 2, 3, 4].map((number) => sampleRecord(number, { url }));
      await store.putAll(records);
      expectSame(await store.findByUrl(url), sortedIds(records)[0]);
    },
  },
  {
    name: "finds ids by their beginning, sorted and limited",
    run: async (store) => {
      const records = Array.from({ length: 40 }, (_, number) => sampleRecord(number));
      await store.putAll(records);
      const ids = sortedIds(records);
      expectSame(await store.findIds("", 100), ids);
      expectSame(await store.findIds("", 3), ids.slice(0, 3));
      const prefix = ids[20]?.slice(0, 1) ?? "";
      expectSame(
        await store.findIds(prefix, 100),
        ids.filter((id) => id.startsWith(prefix)),
      );
      expectSame(await store.findIds(ids[7] ?? "", 10), [ids[7]]);
      for (const wild of ["%", "_", "zz", "'"]) expectSame(await store.findIds(wild, 10), []);
    },
  },
  {
    name: "streams all records in order of id, over several pages",
    run: async (store) => {
      const records = Array.from({ length: 170 }, (_, number) => sampleRecord(number));
      await store.putAll(records);
      expectSame(
        (await collect(store)).map(({ article }) => article.id),
        sortedIds(records),
      );
      expectSame(await store.count(), 170);
    },
  },
  {
    name: "lets a reader stop in the middle, and a writer work beside it",
    run: async (store) => {
      await store.putAll(Array.from({ length: 120 }, (_, number) => sampleRecord(number)));
      for await (const { article } of store.records()) {
        await store.delete(article.id);
        if ((await store.count()) === 60) break;
      }
      expectSame((await collect(store)).length, 60);
    },
  },
  {
    name: "does what many callers ask at the same time",
    run: async (store) => {
      const numbers = Array.from({ length: 30 }, (_, number) => number % 10);
      const outcomes = await Promise.all(numbers.map((number) => store.put(sampleRecord(number))));
      expectSame(outcomes.filter((outcome) => outcome === "added").length, 10);
      expectSame(await store.count(), 10);
    },
  },
  {
    name: "keeps the log of judgements in order of time, each once",
    run: async (store) => {
      for (const number of [3, 1, 2, 1]) await store.judge(sampleJudgement(number));
      expectSame(await store.judgements(), [1, 2, 3].map(sampleJudgement));
      expectSame(await store.count(), 0);
    },
  },
  {
    name: "refuses a judgement that is none",
    run: async (store) => {
      await expectCode("invalid-data", () => store.judge({ ...sampleJudgement(1), at: "yesterday" }));
      expectSame(await store.judgements(), []);
    },
  },
  {
    name: "keeps judgements when the article they speak of goes",
    run: async (store) => {
      await store.put(sampleRecord(1));
      await store.judge(sampleJudgement(1));
      await store.delete(sampleRecord(1).article.id);
      expectSame(await store.judgements(), [sampleJudgement(1)]);
    },
  },
  {
    name: "finishes what was begun before it closes",
    run: async (store) => {
      const puts = [1, 2, 3].map((number) => store.put(sampleRecord(number)));
      await store.close();
      expectSame(await Promise.all(puts), ["added", "added", "added"]);
    },
  },
  {
    name: "closes more than once, and says so when used afterwards",
    run: async (store) => {
      await store.close();
      await store.close();
      await expectCode("usage", () => store.count());
      await expectCode("usage", () => store.put(sampleRecord(1)));
      await expectCode("usage", () => collect(store));
    },
  },
];

async function collect(store: RecordStore): Promise<ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  for await (const record of store.records()) records.push(record);
  return records;
}

function sortedIds(records: readonly ArticleRecord[]): string[] {
  return records.map(({ article }) => article.id).sort(compareText);
}

function withArticle(record: ArticleRecord, changes: Partial<ArticleRecord["article"]>): ArticleRecord {
  return { ...record, article: { ...record.article, ...changes } };
}

/** A record with a quote that its text does not contain. */
function unsound(number: number): ArticleRecord {
  const record = sampleRecord(number);
  const [relation] = record.relations;
  if (relation === undefined) throw new Error("the sample has a relation");
  return { ...record, relations: [{ ...relation, evidence: [{ start: 0, end: 5, quote: "other" }] }] };
}
