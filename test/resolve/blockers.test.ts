import { describe, expect, it } from "vitest";

import { type Blocker, blockerOf, isFullName, shareWord } from "../../src/resolve/blockers.ts";
import { nameKey, type NameGroup } from "../../src/text/name-key.ts";

describe("blockerOf", () => {
  it.each<[string, string, Blocker | null]>([
    ["Harbour Fund II", "Harbour Fund III", "number"],
    ["Harbour Fund II", "Harbour Fund", "number"],
    ["Harbour Fund 2", "Harbour Fund 3", "number"],
    ["21st Century Lines", "20th Century Lines", "number"],
    ["Level 3", "Level", "number"],
    ["7X", "7X Technologies", null],
    ["Bank of Norrland", "Bank of Skåne", "word"],
    ["Delta Air Lines", "Delta Electronics", "word"],
    ["Kestrel Germany GmbH", "Kestrel India Ltd", "word"],
    ["University of Uppsala", "Uppsala University", null],
    ["Kestrel", "Kestrel Robotics", null],
    ["Kestrel Holdings", "Kestrel Technologies", null],
    ["Kestrel Holdings", "Kestrel Robotics", null],
    ["Kestrel", "Omega Freight", null],
    ["Advanced Barley Systems", "ABS", null],
  ])("between the companies %j and %j: %s", (left, right, expected) => {
    expectBlocker("party", [left, right], expected);
  });

  it.each<[string, string, Blocker | null]>([
    ["Ada Quist", "Olle Quist", "word"],
    ["Samuel Quist", "Sam Quist", null],
    ["J. Quist", "Jenny Quist", null],
    ["Ada Quist", "Ada Maria Quist", null],
    ["Ada Quist", "Ada Lind", "word"],
  ])("between the people %j and %j: %s", (left, right, expected) => {
    expectBlocker("person", [left, right], expected);
  });

  it("never takes a person for a company", () => {
    expect(blockerOf("person:kestrel", "party:kestrel")).toBe("group");
  });
});

describe("isFullName", () => {
  it.each<[string, boolean]>([
    ["Kestrel", false],
    ["Kestrel Group", false],
    ["Kestrel Robotics", true],
    ["Harbour Fund II", true],
    ["Bank of Norrland", true],
    ["Group", false],
  ])("of %j is %s", (name, expected) => {
    expect(isFullName(nameKey("party", name))).toBe(expected);
  });
});

it("shareWord does not count connectives", () => {
  expect(shareWord("party:bank of norrland", "party:ministry of order")).toBe(false);
  expect(shareWord("party:bank of norrland", "party:norrland rail")).toBe(true);
});

function expectBlocker(
  group: NameGroup,
  [left, right]: readonly [string, string],
  expected: Blocker | null,
): void {
  expect(blockerOf(nameKey(group, left), nameKey(group, right))).toBe(expected);
  expect(blockerOf(nameKey(group, right), nameKey(group, left))).toBe(expected);
}
