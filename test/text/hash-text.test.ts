import { expect, it } from "vitest";

import { hashText } from "../../src/text/hash-text.ts";

it("gives unsigned 32-bit numbers that differ for texts that differ little", () => {
  const hashes = Array.from({ length: 10_000 }, (_, index) => hashText(`node ${index}`));
  expect(new Set(hashes).size).toBeGreaterThan(9_990);
  expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
});

it("spreads them evenly", () => {
  const buckets = Array.from({ length: 16 }, () => 0);
  for (let index = 0; index < 16_000; index += 1) {
    const bucket = hashText(String(index)) >>> 28;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  for (const count of buckets) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});
