import { expect, it } from "vitest";
import type { RelationStatement } from "../../src/model/record.ts";
import { restate } from "../../src/model/restate.ts";

const READ: RelationStatement = {
  id: "rel_1",
  type: "investment",
  source: "e1",
  target: "e2",
  status: "rumoured",
  confidence: 0.6,
  rule: "verb",
  speaker: "e3",
  evidence: [{ start: 0, end: 4, quote: "Both" }],
  date: "2025",
};

it("puts type, direction and status right, and leaves the rest", () => {
  expect(restate(READ, { type: "acquisition", turned: true, status: "ended" })).toEqual({
    ...READ,
    type: "acquisition",
    source: "e2",
    target: "e1",
    status: "ended",
  });
});

it("with what was read changes nothing", () => {
  expect(restate(READ, { type: READ.type, turned: false, status: READ.status })).toEqual(READ);
});
