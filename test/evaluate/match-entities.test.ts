import { expect, it } from "vitest";

import { matchEntities } from "../../src/evaluate/match-entities.ts";
import { entity, GOLD } from "./tiny-gold.ts";

const namesOf = (...found: Parameters<typeof matchEntities>[1][number][]): (string | undefined)[] => {
  const matches = matchEntities(GOLD.entities, found);
  return found.map(({ id }) => matches.get(id)?.name);
};

it("matches by name or alias, whatever the case", () => {
  expect(namesOf(entity("e1", "TARN"), entity("e2", "orbel"))).toEqual(["Tarn Foods", "Orbel"]);
});

it("matches by any surface form", () => {
  expect(namesOf(entity("e1", "Tarn Group", { names: ["Tarn Group", "Tarn Foods"] }))).toEqual([
    "Tarn Foods",
  ]);
});

it("falls back on overlapping mentions", () => {
  expect(namesOf(entity("e1", "Foods", { mentions: [[5, 10]] }))).toEqual(["Tarn Foods"]);
});

it("prefers the name to the place", () => {
  expect(namesOf(entity("e1", "Orbel", { mentions: [[0, 10]] }))).toEqual(["Orbel"]);
});

it("leaves what is nothing in gold", () => {
  expect(namesOf(entity("e1", "Lisbon", { mentions: [[11, 17]] }))).toEqual([undefined]);
});
