/** The first fill of an empty store: article records, one JSON line each, from a file beside the page. */
import { decodeRecord } from "../../model/decode.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { RecordStore } from "../../store/record-store.ts";

/** Items done, and in all, as far as that is known. */
export type Progress = (done: number, total: number) => void;

const BATCH = 16;

/** Puts every record of `address` into `store`. A page without such a file simply starts empty. */
export async function fillFromSeeds(
  store: Pick<RecordStore, "putAll">,
  address: string,
  onProgress: Progress,
): Promise<void> {
  const response = await fetch(address).catch(() => null);
  if (response === null || !response.ok || isPage(response)) return;
  const records = toRecords(await response.text());
  for (let done = 0; done < records.length; done += BATCH) {
    await store.putAll(records.slice(done, done + BATCH));
    onProgress(Math.min(done + BATCH, records.length), records.length);
  }
}

/** The records of a file of JSON lines, each checked. */
export function toRecords(lines: string): readonly ArticleRecord[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => decodeRecord(JSON.parse(line)));
}

/** Some hosts answer for a missing file with their front page. */
function isPage(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/html") ?? false;
}
