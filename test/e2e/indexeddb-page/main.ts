/** Hands the test what it needs of the store, as functions on `window`. */
import { RelataError } from "../../../src/model/errors.ts";
import { openIndexedDbStore } from "../../../src/store/indexeddb.ts";
import { sampleRecord } from "../../contracts/sample-records.ts";
import { type CaseResult, runContract } from "./contract.ts";

const PAGE = {
  runInPage: () => runContract("page"),

  runInWorker: () =>
    new Promise<CaseResult[]>((resolve, reject) => {
      const worker = new Worker(new URL("contract.worker.ts", import.meta.url), { type: "module" });
      worker.addEventListener("message", (event: MessageEvent<CaseResult[]>) => resolve(event.data));
      worker.addEventListener("error", (event) => reject(new Error(event.message)));
    }),

  /** Adds records `from` to `to` one by one and returns how many there are then. */
  add: async (name: string, from: number, to: number) => {
    const store = await openIndexedDbStore(name);
    for (let number = from; number < to; number += 1) await store.put(sampleRecord(number, { filler: 60 }));
    return store.count();
  },

  count: async (name: string) => (await openIndexedDbStore(name)).count(),

  /** Code of the error that opening gives, with a database of version 99 in its place. */
  openNewer: async (name: string) => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 99);
      request.addEventListener("success", () => resolve(request.result.close()));
      request.addEventListener("error", reject);
    });
    return openIndexedDbStore(name).then(
      () => "opened",
      (error: unknown) => (error instanceof RelataError ? error.code : String(error)),
    );
  },
} as const;

export type StorePage = typeof PAGE;

Object.assign(window, { storePage: PAGE });
