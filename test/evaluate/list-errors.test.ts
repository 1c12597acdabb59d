import { expect, it } from "vitest";

import { listErrors } from "../../src/evaluate/list-errors.ts";
import { emptyRecord, entity, GOLD, perfectRecord, statement } from "./tiny-gold.ts";

const shortly = (record: Parameters<typeof listErrors>[1]): string[] =>
  listErrors(GOLD, record).map(({ layer, fault, detail }) => `${layer} ${fault}: ${detail.split(" «")[0]}`);

it("has nothing to say about a perfect record", () => {
  expect(shortly(perfectRecord(GOLD))).toEqual([]);
});

it("lists what is missed, without optional items", () => {
  expect(shortly(emptyRecord(GOLD))).toEqual([
    "mentions missed: Tarn Foods (company)",
    "mentions missed: Orbel (company)",
    "mentions missed: Orbel (company)",
    "relations missed: acquisition: Tarn Foods -> Orbel (confirmed)",
    "claims missed: fact, null",
    "claims missed: forecast, Dana Lee",
  ]);
});

it("lists what is wrong and which attribute is wrong", () => {
  const perfect = perfectRecord(GOLD);
  const [lost, ...claims] = perfect.claims;
  if (lost === undefined) throw new Error("no claim");
  const record = {
    ...perfect,
    entities: [...perfect.entities, entity("e4", "grain", { mentions: [[69, 74]] })],
    relations: [
      statement({ source: "e1", target: "e2" }, { status: "denied" }),
      statement({ source: "e2", target: "e4" }),
    ],
    claims: [{ ...lost, kind: "opinion" as const, speaker: "e1", about: [] }, ...claims],
  };
  expect(shortly(record)).toEqual([
    "mentions wrong: grain (nothing)",
    "relations wrong: acquisition: Orbel -> grain (confirmed) [test]",
    "relations status: acquisition: Tarn Foods -> Orbel: denied, not confirmed [test]",
    "claims speaker: Tarn Foods, not null",
    "claims kind: opinion, not fact [test]",
    "claims about: ; not Orbel",
  ]);
});
