import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { applyChange, isEmptyChange, NO_CHANGE } from "../../src/graph/change.ts";
import { composeChanges } from "../../src/graph/compose-changes.ts";
import { foldAll } from "../../src/graph/fold.ts";
import type { RelataGraph } from "../../src/graph/graph-model.ts";
import { fromSnapshot, serialize, toSnapshot } from "../../src/graph/snapshot.ts";
import { arbitraryRecord, arbitraryRecords, TEST_ALIASES } from "../properties/arbitrary-record.ts";

describe("composeChanges", () => {
  it("does what the two changes do one after the other", () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryRecord, arbitraryRecord, (records, one, other) => {
        const fold = foldAll(records, [], TEST_ALIASES);
        const copy = fromSnapshot(toSnapshot(fold.graph));
        const removal = fold.remove(one.article.id);
        const addition = fold.put(other);
        applyChange(copy, composeChanges(removal, addition));
        expect(bytes(copy)).toBe(bytes(fold.graph));
      }),
      { numRuns: 500 },
    );
  });

  it("of an addition and its removal touches no node or edge that was not there", () => {
    fc.assert(
      fc.property(arbitraryRecords, ([extra, ...records]) => {
        fc.pre(extra !== undefined);
        const fold = foldAll(records, [], TEST_ALIASES);
        const composed = composeChanges(fold.put(extra), fold.remove(extra.article.id));
        expect([composed.addedNodes, composed.droppedNodes, composed.addedArticles]).toEqual([[], [], []]);
      }),
      { numRuns: 200 },
    );
  });

  it("of nothing and nothing is nothing", () => {
    expect(isEmptyChange(composeChanges(NO_CHANGE, NO_CHANGE))).toBe(true);
  });
});

function bytes(graph: RelataGraph): string {
  return serialize(toSnapshot(graph));
}
