import { expect, it } from "vitest";

import {
  compareRelations,
  falselyConfirmedShare,
  statusShare,
} from "../../src/evaluate/compare-relations.ts";
import { matchEntities } from "../../src/evaluate/match-entities.ts";
import { fairCounts, strictCounts } from "../../src/evaluate/outcome.ts";
import type { RelationStatement } from "../../src/model/record.ts";
import { entity, GOLD, statement } from "./tiny-gold.ts";

const entities = matchEntities(GOLD.entities, [
  entity("e1", "Tarn"),
  entity("e2", "Orbel"),
  entity("e3", "Orbel"),
]);
const compare = (...found: RelationStatement[]): ReturnType<typeof compareRelations> =>
  compareRelations(GOLD.relations, found, entities);

it("leaves optional relations neutral unless strict", () => {
  const outcome = compare(statement({ source: "e1", target: "e2" }));
  expect(fairCounts(outcome)).toEqual({ hit: 1, missed: 0, wrong: 0 });
  expect(strictCounts(outcome)).toEqual({ hit: 1, missed: 1, wrong: 0 });
});

it("minds the direction of directed types only", () => {
  expect(fairCounts(compare(statement({ source: "e2", target: "e1" })))).toEqual({
    hit: 0,
    missed: 1,
    wrong: 1,
  });
  const partnership = compare(statement({ source: "e2", target: "e1" }, { type: "partnership" }));
  expect(strictCounts(partnership)).toEqual({ hit: 1, missed: 1, wrong: 0 });
});

it("counts the same relation between split entities once, as the surer", () => {
  const sure = statement({ source: "e1", target: "e2" }, { confidence: 0.9, status: "confirmed" });
  const unsure = statement({ source: "e1", target: "e3" }, { confidence: 0.4, status: "denied" });
  for (const found of [
    [sure, unsure],
    [unsure, sure],
  ]) {
    const outcome = compare(...found);
    expect(fairCounts(outcome)).toEqual({ hit: 1, missed: 0, wrong: 0 });
    expect(statusShare(outcome)).toEqual({ count: 1, of: 1 });
  }
});

it("calls a relation with an unknown end wrong", () => {
  expect(fairCounts(compare(statement({ source: "e1", target: "e9" })))).toEqual({
    hit: 0,
    missed: 1,
    wrong: 1,
  });
});

it("finds rumours that are shown as confirmed", () => {
  const rumour = statement({ source: "e1", target: "e2" }, { type: "partnership", status: "confirmed" });
  const outcome = compare(statement({ source: "e1", target: "e2" }), rumour);
  expect(statusShare(outcome)).toEqual({ count: 1, of: 2 });
  expect(falselyConfirmedShare(outcome)).toEqual({ count: 1, of: 2 });
});
