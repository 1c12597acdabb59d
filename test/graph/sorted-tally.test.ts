import fc from "fast-check";
import { expect, it } from "vitest";

import { SortedTally } from "../../src/graph/sorted-tally.ts";

it("keeps the texts that were added more often than taken back, sorted", () => {
  const text = fc.constantFrom("a", "b", "c", "d");
  fc.assert(
    fc.property(fc.array(text), fc.array(fc.nat()), (added, taken) => {
      const tally = new SortedTally();
      const left = [...added];
      for (const each of added) tally.add(each, 1);
      for (const place of taken) {
        const [gone] = left.splice(left.length === 0 ? 0 : place % left.length, 1);
        if (gone !== undefined) tally.add(gone, -1);
      }
      expect(tally.texts).toEqual([...new Set(left)].sort());
    }),
  );
});
