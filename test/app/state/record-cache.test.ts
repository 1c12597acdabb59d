import { describe, expect, it } from "vitest";
import { createRecordCache } from "../../../src/app/state/record-cache.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import { SAMPLE_RECORD } from "../sample-graph.ts";

/** A cache over `SAMPLE_RECORD`, and the ids it asked for. */
function counting(fail = false) {
  const asked: string[] = [];
  const cache = createRecordCache(async (id): Promise<ArticleRecord> => {
    asked.push(id);
    if (fail && asked.length === 1) throw new Error("offline");
    return SAMPLE_RECORD;
  });
  return { asked, cache };
}

describe("the cache of records", () => {
  it("asks once for each article, even while the answer is on its way", async () => {
    const { asked, cache } = counting();
    await Promise.all([cache.get("a"), cache.get("a")]);
    await cache.get("b");
    expect(asked).toEqual(["a", "b"]);
  });

  it("asks again after a failure", async () => {
    const { asked, cache } = counting(true);
    await expect(cache.get("a")).rejects.toThrow("offline");
    expect(await cache.get("a")).toBe(SAMPLE_RECORD);
    expect(asked).toEqual(["a", "a"]);
  });

  it("keeps what came another way", async () => {
    const { asked, cache } = counting();
    cache.keep(SAMPLE_RECORD);
    expect(await cache.get(SAMPLE_RECORD.article.id)).toBe(SAMPLE_RECORD);
    expect(asked).toEqual([]);
  });

  it("lets go of the article unused for longest", async () => {
    const { asked, cache } = counting();
    for (let index = 0; index < 100; index++) await cache.get(String(index));
    await cache.get("0");
    await cache.get("one more");
    await cache.get("0");
    await cache.get("1");
    expect(asked.slice(100)).toEqual(["one more", "1"]);
  });
});
