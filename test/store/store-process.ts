/**
 * A process of its own that has a store open. Arguments: path, first number.
 * Adds sample records one by one from that number on and prints the id of each once it is acknowledged, until it is killed.
 * With the word "wait" in place of the number it only holds the store open.
 */
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { sampleRecord } from "../contracts/sample-records.ts";

const [path = "", first = "wait"] = process.argv.slice(2);
const store = await openSqliteStore(path);
process.stdout.write("open\n");

if (first === "wait") {
  setInterval(() => {}, 1000);
} else {
  for (let number = Number(first); ; number += 1) {
    const record = sampleRecord(number, { filler: number % 40 });
    await store.put(record);
    process.stdout.write(`${record.article.id}\n`);
  }
}
