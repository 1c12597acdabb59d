import { expect, it } from "vitest";

import { foldAll } from "../../src/graph/fold.ts";
import { summarise } from "../../src/graph/summarise.ts";
import { briefRecord } from "./brief-record.ts";

it("counts articles, entities, claims and relations", () => {
  const fold = foldAll([
    briefRecord({
      title: "A",
      entities: { "Ada Quist": "person", "Ministry of Order": "organization" },
      relations: [
        { source: "Oslo Ferries", type: "supply", target: "Bergen Lines", status: "rumoured" },
        { source: "Oslo Ferries", type: "competition", target: "Bergen Lines" },
      ],
      claims: [{ by: "Ada Quist", about: ["Oslo Ferries"] }],
    }),
    briefRecord({ title: "B" }),
  ]);
  expect(summarise(fold.graph)).toEqual({
    articles: 2,
    entities: { person: 1, organization: 1, company: 2 },
    claims: 1,
    relations: 2,
    relationTypes: { supply: 1, competition: 1 },
    statuses: { rumoured: 1, confirmed: 1 },
  });
});
