import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { clusterComponent } from "../../src/resolve/cluster.ts";
import { type LinkTier, type NameLink, pairOf } from "../../src/resolve/name-link.ts";
import { nameKey } from "../../src/text/name-key.ts";

type Row = readonly [left: string, right: string, strength: number | LinkTier];

describe("clusterComponent", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ["an alias", [["Kestrel", "Kestrel Robotics", 1]], ["kestrel = kestrel robotics"]],
    [
      "a short alias of two companies, which goes with the more frequent",
      [
        ["Delta", "Delta Electronics", 3],
        ["Delta", "Delta Air Lines", 2],
      ],
      ["delta = delta electronics", "delta air lines"],
    ],
    [
      "an acronym of two bodies without a common word",
      [
        ["SEC", "Sea and Energy Council", 2],
        ["SEC", "Southern Exporters Club", 1],
      ],
      ["sea and energy council = sec", "southern exporters club"],
    ],
    [
      "a former name that an article declares",
      [
        ["Omega Freight", "Northern Haulage", 1],
        ["Omega", "Omega Freight", 5],
      ],
      ["northern haulage = omega = omega freight"],
    ],
    [
      "names that differ in number, though an article takes them for one",
      [
        ["Harbour Fund II", "Harbour Fund III", 9],
        ["Harbour", "Harbour Fund II", 1],
      ],
      ["harbour = harbour fund ii", "harbour fund iii"],
    ],
    [
      "the same names, once they are listed",
      [["Harbour Fund II", "Harbour Fund III", "listed"]],
      ["harbour fund ii = harbour fund iii"],
    ],
    [
      "the same names, once a person says so",
      [["Harbour Fund II", "Harbour Fund III", "judged"]],
      ["harbour fund ii = harbour fund iii"],
    ],
    [
      "a listed alias against a more frequent other use",
      [
        ["Delta", "Delta Air Lines", "listed"],
        ["Delta", "Delta Electronics", 9],
      ],
      ["delta = delta air lines", "delta electronics"],
    ],
  ])("decides %s", (_what, rows, expected) => {
    expect(clustersOf(rows)).toEqual(expected);
  });

  it("never puts names together that a person parted, whatever links them", () => {
    const rows: Row[] = [
      ["Alpha", "Beta", "judged"],
      ["Beta", "Gamma", "listed"],
    ];
    expect(clustersOf(rows, [["Alpha", "Gamma"]])).toEqual(["alpha = beta", "gamma"]);
  });

  it("does not depend on the order of links", () => {
    const names = ["Delta", "Delta Air Lines", "Delta Electronics", "DAL", "Harbour Fund II", "Harbour"];
    const name = fc.constantFrom(...names);
    const row: fc.Arbitrary<Row> = fc
      .tuple(name, name, fc.constantFrom<(number | LinkTier)[]>(1, 2, 3, "listed", "judged"))
      .filter(([left, right]) => left !== right);
    const distinct = fc.uniqueArray(row, { selector: ([left, right]) => pairOf(left, right), maxLength: 8 });
    fc.assert(
      fc.property(
        distinct.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(clustersOf(shuffled)).toEqual(clustersOf(rows));
        },
      ),
    );
  });
});

/** The clusters that `rows` give, each as its names joined with "=". */
function clustersOf(rows: readonly Row[], parted: readonly (readonly [string, string])[] = []): string[] {
  const links = rows.map(([one, other, strength]): NameLink => {
    const [left = "", right = ""] = [keyOf(one), keyOf(other)].sort();
    return typeof strength === "number"
      ? { left, right, tier: "articles", strength }
      : { left, right, tier: strength, strength: 1 };
  });
  const separated = new Set(parted.map(([left, right]) => pairOf(keyOf(left), keyOf(right))));
  const clusters = clusterComponent({
    keys: new Set(links.flatMap(({ left, right }) => [left, right])),
    links,
    isSeparated: (left, right) => separated.has(pairOf(left, right)),
  });
  return clusters.map((keys) => keys.map((key) => key.slice("party:".length)).join(" = "));
}

function keyOf(name: string): string {
  return nameKey("party", name);
}
