import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filters } from "../../../src/app/state/look.ts";
import type { Selection } from "../../../src/app/state/selection.ts";
import { ALL_FILTERS, OPENING_FILTERS } from "../../../src/app/state/opening-filters.ts";
import { OPENING_LOOK } from "../../../src/app/state/opening-look.ts";
import { decodeView, encodeView } from "../../../src/app/state/view-hash.ts";
import { CLAIM_KINDS, ENTITY_KINDS, RELATION_TYPES, STATUSES } from "../../../src/model/ontology.ts";

const NOTHING: Selection = { kind: "none" };

const TABLE: readonly (readonly [string, Selection, Filters])[] = [
  ["", NOTHING, OPENING_FILTERS],
  ["#entity=ent_1", { kind: "entity", id: "ent_1" }, OPENING_FILTERS],
  ["#claim=clm_1", { kind: "claim", id: "clm_1" }, OPENING_FILTERS],
  ["#nodes=ent_1+ent_2", { kind: "several", ids: ["ent_1", "ent_2"] }, OPENING_FILTERS],
  ["#from=a&to=b", { kind: "path", from: "a", to: "b", anywhere: false }, OPENING_FILTERS],
  ["#from=a&to=b&anywhere=yes", { kind: "path", from: "a", to: "b", anywhere: true }, OPENING_FILTERS],
  ["#relation=edg_1", { kind: "relation", edge: "edg_1" }, OPENING_FILTERS],
  ["#article=a1&span=3-9", { kind: "article", id: "a1", span: { start: 3, end: 9 } }, OPENING_FILTERS],
  [
    "#types=supply,ownership&min=0.7",
    NOTHING,
    { ...OPENING_FILTERS, relationTypes: new Set(["supply", "ownership"]), minConfidence: 0.7 },
  ],
  ["#claims=opinion", NOTHING, { ...OPENING_FILTERS, claimKinds: new Set(["opinion"]) }],
  [
    "#period=2025-01..2025-03&undated=no&source=Tide+%26+Wire&source=",
    NOTHING,
    {
      ...OPENING_FILTERS,
      period: { from: "2025-01", to: "2025-03" },
      undated: false,
      sources: new Set(["Tide & Wire", ""]),
    },
  ],
  ["#sources=none", NOTHING, { ...OPENING_FILTERS, sources: new Set() }],
  ["#status=", NOTHING, { ...OPENING_FILTERS, statuses: new Set() }],
];

describe("the view in the address", () => {
  it.each(TABLE)("%s", (hash, selection, filters) => {
    const view = { selection, look: { ...OPENING_LOOK, filters }, camera: null };
    expect(encodeView(view)).toBe(hash);
    expect(decodeView(hash)).toEqual(view);
  });

  it.each([
    ["#kinds=company,starship", { ...OPENING_FILTERS, entityKinds: new Set(["company"]) }],
    ["#min=lots", OPENING_FILTERS],
    ["#min=7", OPENING_FILTERS],
    ["#period=2025-03..2025-01", OPENING_FILTERS],
    ["#period=spring", OPENING_FILTERS],
    ["#colour=red&%E0%A4%A", OPENING_FILTERS],
  ])("passes over what it does not know in %s", (hash, filters) => {
    expect(decodeView(hash).look).toEqual({ ...OPENING_LOOK, filters });
  });

  it("keeps what was expanded, and whether tables are shown", () => {
    const look = {
      ...OPENING_LOOK,
      expanded: new Map([
        ["ent_1", 25],
        ["ent_2", 3],
      ]),
      isTable: true,
    };
    const hash = encodeView({ selection: NOTHING, look, camera: null });
    expect(hash).toBe("#expanded=ent_1.25+ent_2.3&table=yes");
    expect(decodeView(hash).look).toEqual(look);
  });

  it("holds where nodes are pinned, to the nearest unit", () => {
    const look = { ...OPENING_LOOK, pins: new Map([["ent_1", { x: -12.4, y: 300 }]]) };
    const hash = encodeView({ selection: NOTHING, look, camera: null });
    expect(hash).toBe("#pins=ent_1*-12*300");
    expect(decodeView(hash).look.pins).toEqual(new Map([["ent_1", { x: -12, y: 300 }]]));
  });

  it.each(["ent_1", "ent_1*3", "ent_1*3*", "*3*4", "ent_1*a*b"])("pins nothing for “%s”", (text) => {
    expect(decodeView(`#pins=${text}`).look.pins.size).toBe(0);
  });

  it.each(["ent_1", "ent_1.", ".5", "ent_1.many", " "])("expands nothing for “%s”", (text) => {
    expect(decodeView(`#expanded=${text}`).look.expanded.size).toBe(0);
  });

  it("holds a community gone into", () => {
    const look = { ...OPENING_LOOK, trail: [{ kind: "community" as const, leader: "ent_1" }] };
    const hash = encodeView({ selection: NOTHING, look, camera: null });
    expect(hash).toBe("#community=ent_1");
    expect(decodeView(hash).look).toEqual(look);
  });

  it("holds where the reader looks", () => {
    const hash = encodeView({
      selection: NOTHING,
      look: OPENING_LOOK,
      camera: { x: 12.3, y: -0.4, span: 640.7 },
    });
    expect(hash).toBe("#at=12*0*641");
    expect(decodeView(hash).camera).toEqual({ x: 12, y: 0, span: 641 });
  });

  it("ignores a span that is none", () => {
    expect(decodeView("#article=a1&span=x-9").selection).toEqual({ kind: "article", id: "a1" });
  });

  const subset = <Word extends string>(words: readonly Word[]) =>
    fc.subarray([...words]).map((chosen): ReadonlySet<Word> => new Set(chosen));
  const filters: fc.Arbitrary<Filters> = fc.record({
    entityKinds: subset(ENTITY_KINDS),
    relationTypes: subset(RELATION_TYPES),
    statuses: subset(STATUSES),
    claimKinds: subset(CLAIM_KINDS),
    minConfidence: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
    sources: fc.option(fc.array(fc.string({ unit: "grapheme" })).map((names) => new Set(names))),
    period: fc.constantFrom(null, { from: "2024-11", to: "2025-02" }),
    undated: fc.boolean(),
  });
  const id = fc.string({ minLength: 1 });
  const selection: fc.Arbitrary<Selection> = fc.oneof(
    fc.constant(NOTHING),
    fc.record({ kind: fc.constant("entity" as const), id }),
    fc.record({ kind: fc.constant("relation" as const), edge: id }),
    fc.record({ kind: fc.constant("article" as const), id, span: fc.constant({ start: 0, end: 12 }) }),
  );

  it("gives back every view", () => {
    fc.assert(
      fc.property(filters, selection, (chosen, selected) => {
        const view = { look: { ...OPENING_LOOK, filters: chosen }, selection: selected, camera: null };
        expect(decodeView(encodeView(view))).toEqual(view);
      }),
    );
  });

  it("knows everything there is", () => {
    const look = { ...OPENING_LOOK, filters: ALL_FILTERS };
    expect(decodeView(encodeView({ selection: NOTHING, look, camera: null })).look).toEqual(look);
  });
});
