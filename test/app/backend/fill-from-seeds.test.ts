import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillFromSeeds, toRecords } from "../../../src/app/backend/fill-from-seeds.ts";
import { createMemoryStore } from "../../../src/store/memory.ts";
import { sampleRecord } from "../../contracts/sample-records.ts";

const COUNT = 40;
const LINES = Array.from({ length: COUNT }, (_, index) => JSON.stringify(sampleRecord(index))).join("\n");

const server: Server = createServer(({ url }, response) => {
  if (url === "/seeds.jsonl") response.end(`${LINES}\n`);
  else if (url === "/front-page") response.setHeader("content-type", "text/html").end("<!doctype html>");
  else response.writeHead(404).end();
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

describe("the first fill", () => {
  it("puts every record into the store and tells how far it is", async () => {
    const store = createMemoryStore();
    const told: (readonly [number, number])[] = [];
    await fillFromSeeds(store, `${base}/seeds.jsonl`, (done, total) => told.push([done, total]));
    expect(await store.count()).toBe(COUNT);
    expect(told).toEqual([
      [16, COUNT],
      [32, COUNT],
      [COUNT, COUNT],
    ]);
  });

  it.each(["/missing", "/front-page"])("starts empty where %s answers", async (path) => {
    const store = createMemoryStore();
    await fillFromSeeds(store, `${base}${path}`, () => undefined);
    expect(await store.count()).toBe(0);
  });

  it("refuses a record that is none", () => {
    expect(() => toRecords('{"article":{}}')).toThrow("not a valid article record");
  });
});
