import { beforeEach, describe, expect, it } from "vitest";

import { createFold, type GraphFold } from "../../../src/graph/fold.ts";
import { createSearch, type GraphSearch } from "../../../src/graph/query/search.ts";
import { briefRecord } from "../brief-record.ts";

const FERRIES = briefRecord({
  title: "Ferry order at Ørsund",
  text: "Ørsund Ferries orders ten hydrogen ferries from Kestrel Yards, the largest such order so far.",
  entities: { "Ørsund Ferries/Ørsund/OF": "company", "Ada Quist": "person" },
  relations: [
    { source: "Kestrel Yards", type: "supply", target: "Ørsund" },
    { source: "Kestrel Yards", type: "competition", target: "Kestrel Docks" },
  ],
  claims: [{ by: "Ada Quist", about: ["Ørsund"] }],
});

let fold: GraphFold;
let search: GraphSearch;
beforeEach(() => {
  fold = createFold();
  fold.put(FERRIES);
  search = createSearch(fold.graph);
});

describe("search", () => {
  it.each([
    ["a beginning", "kest ya", "Kestrel Yards"],
    ["a lone letter", "kestrel y", "Kestrel Yards"],
    ["a lone letter of another name", "ørsund o", "Ørsund Ferries"],
    ["a typing error", "kestrl yards", "Kestrel Yards"],
    ["letters without accents", "orsund fer", "Ørsund Ferries"],
    ["another name", "of", "Ørsund Ferries"],
    ["a person", "QUIST", "Ada Quist"],
  ])("finds by %s: %j", (_what, text, expected) => {
    expect(search.search(text)[0]).toMatchObject({ found: "entity", label: expected });
  });

  it("finds articles and claims too, below entities", () => {
    expect(search.search("order").map(({ found }) => found)).toEqual(["article"]);
    expect(new Set(search.search("ørsund").map(({ found }) => found))).toEqual(
      new Set(["entity", "article", "claim"]),
    );
    expect(search.search("ørsund")[0]?.found).toBe("entity");
  });

  it("puts the better connected of two first", () => {
    expect(search.search("kestrel").map(({ label }) => label)).toEqual(["Kestrel Yards", "Kestrel Docks"]);
  });

  it("finds nothing for nothing, and keeps to the limit", () => {
    expect(search.search("")).toEqual([]);
    expect(search.search("zeppelin")).toEqual([]);
    expect(search.search("kestrel", 1)).toHaveLength(1);
  });
});

describe("findEntities", () => {
  it("takes an exact name before anything else", () => {
    expect(search.findEntities("ORSUND")).toEqual([fold.findEntity("party:orsund")]);
    expect(search.findEntities("ada quist")).toEqual([fold.findEntity("person:ada quist")]);
  });

  it("searches where no name is exact", () => {
    expect(search.findEntities("kestrel")).toEqual([
      fold.findEntity("party:kestrel yards"),
      fold.findEntity("party:kestrel docks"),
    ]);
  });
});

describe("update", () => {
  it("follows the graph", () => {
    search.update(fold.put(briefRecord({ title: "Barley", entities: { "Norrland Barley": "company" } })));
    expect(search.search("norrland")).toHaveLength(1);
    expect(
      search
        .search("barley")
        .map(({ found }) => found)
        .sort(),
    ).toEqual(["article", "entity"]);
    search.update(fold.remove(FERRIES.article.id));
    expect(search.search("kestrel")).toEqual([]);
    expect(search.findEntities("orsund")).toEqual([]);
  });

  it("lets a name go over to another entity", () => {
    search.update(fold.put(briefRecord({ title: "Docks", entities: { "Kestrel Docks/Anchor": "company" } })));
    expect(search.findEntities("Anchor")).toEqual([fold.findEntity("party:kestrel docks")]);
    expect(search.findEntities("Kestrel Docks")).toEqual(search.findEntities("anchor"));
  });
});
