import { expect, it } from "vitest";

import { sameJson } from "../../src/graph/same-json.ts";

it.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [[1, 2], [1], false],
  [[], {}, false],
  [{}, [], false],
  [null, {}, false],
  [null, null, true],
  ["1", 1, false],
])("%j and %j: %s", (left, right, expected) => {
  expect(sameJson(left, right)).toBe(expected);
});
