import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MAX_GROUPS } from "../../../src/app/view/scene/node-groups.ts";
import { contrast } from "../../../src/app/view/scene/mix-colors.ts";
import {
  CLAIM_KIND_TABLE,
  ENTITY_KIND_TABLE,
  RELATION_TABLE,
  STATUS_TABLE,
} from "../../../src/model/ontology.ts";

const CSS = readFileSync(new URL("../../../src/app/styles/tokens.css", import.meta.url), "utf8");
const [LIGHT_CSS = "", DARK_CSS = ""] = CSS.split("@media (prefers-color-scheme: dark)");

/** Name -> `#rrggbb` of every plain colour token. */
function colorsIn(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name ?? "", color ?? ""]),
  );
}

const THEMES: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  ["light", colorsIn(LIGHT_CSS)],
  ["dark", colorsIn(DARK_CSS)],
];

const TEXTS = ["text", "text-soft", "accent", "problem"];
const STATUSES = Object.values(STATUS_TABLE).map(({ color }) => color);
const GRAPH = [ENTITY_KIND_TABLE, RELATION_TABLE, CLAIM_KIND_TABLE]
  .flatMap((table) => Object.values(table).map(({ color }) => color))
  .concat(Array.from({ length: MAX_GROUPS }, (_, place) => `group-${place + 1}`));

describe.each(THEMES)("the %s theme", (_, colors) => {
  const between = (one: string, other: string): number =>
    contrast(colors.get(one) ?? "#ffffff", colors.get(other) ?? "#ffffff");

  it.each([...TEXTS, ...STATUSES])("lets %s be read on every surface", (name) => {
    for (const surface of ["surface", "ground", "surface-sunk"]) {
      expect(between(name, surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(GRAPH)("lets %s be seen on the canvas", (name) => {
    expect(between(name, "ground")).toBeGreaterThanOrEqual(3);
  });

  it("lets the words on buttons and notes be read", () => {
    expect(between("accent-text", "accent")).toBeGreaterThanOrEqual(4.5);
    expect(between("accent", "accent-soft")).toBeGreaterThanOrEqual(4.5);
    expect(between("text", "problem-soft")).toBeGreaterThanOrEqual(4.5);
    expect(between("text", "mark")).toBeGreaterThanOrEqual(4.5);
  });

  it("outlines fields so that they are found", () => {
    expect(between("line-strong", "surface")).toBeGreaterThanOrEqual(3);
  });

  it("gives every kind, type and status a colour of its own", () => {
    const used = [...GRAPH, ...STATUSES].map((name) => colors.get(name));
    expect(used).not.toContain(undefined);
    expect(new Set(GRAPH.map((name) => colors.get(name))).size).toBe(GRAPH.length);
  });
});

it("says the same tokens in light and dark", () => {
  const [light, dark] = THEMES.map(([, colors]) => [...colors.keys()].toSorted());
  expect(dark).toEqual(light);
});
