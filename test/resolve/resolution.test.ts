import { beforeEach, describe, expect, it } from "vitest";

import { entityId } from "../../src/model/id.ts";
import { toJudgement } from "../../src/model/judgement.ts";
import { toAliasBook } from "../../src/resolve/alias-book.ts";
import { decisionsOf, NO_DECISIONS } from "../../src/resolve/decisions.ts";
import { type LocalKeys, localKeys } from "../../src/resolve/local-keys.ts";
import { Resolution } from "../../src/resolve/resolution.ts";

const BOOK = toAliasBook([{ name: "Omega Freight", aliases: ["OF"] }]);

let resolution: Resolution;
beforeEach(() => {
  resolution = new Resolution(BOOK);
});

describe("Resolution", () => {
  it("names an entity by its smallest key, and finds it by all of them", () => {
    add("one", ["Kestrel Robotics", "Kestrel"]);
    const id = entityId("party:kestrel");
    expect(resolution.keysOf(id)).toEqual(["party:kestrel", "party:kestrel robotics"]);
    expect(resolution.findEntity("party:kestrel robotics")).toBe(id);
  });

  it("reports the keys that move and the entities they move between", () => {
    add("one", ["Kestrel Robotics"]);
    resolution.add("two", [keysOf(["Kestrel Robotics", "Kestrel"])]);
    const { moved, entities } = resolution.regroup();
    expect([...moved].sort()).toEqual(["party:kestrel", "party:kestrel robotics"]);
    expect([...entities].sort()).toEqual(
      [entityId("party:kestrel"), entityId("party:kestrel robotics")].sort(),
    );
  });

  it("links a listed alias only while both names occur", () => {
    add("one", ["Omega Freight"]);
    add("two", ["OF"]);
    expect(resolution.findEntity("party:of")).toBe(resolution.findEntity("party:omega freight"));
    drop("two", ["OF"]);
    expect(resolution.findEntity("party:of")).toBeUndefined();
    expect(resolution.keysOf(entityId("party:omega freight"))).toEqual(["party:omega freight"]);
  });

  it("counts an article that tells two names apart against one that does not", () => {
    add("one", ["Kestrel Cloud", "Kestrel"]);
    expect(together()).toBe(true);
    add("two", ["Kestrel Cloud"], ["Kestrel"]);
    expect(together()).toBe(false);
    add("three", ["Kestrel Cloud", "Kestrel"]);
    expect(together()).toBe(true);
  });

  it("follows judgements and their disappearance", () => {
    add("one", ["Alpha"], ["Beta"]);
    const same = toJudgement(
      { op: "same", left: "party:alpha", right: "party:beta" },
      { by: "reader", at: "2026-01-01" },
    );
    resolution.decide(decisionsOf(new Map([[same.id, same]])));
    resolution.regroup();
    expect(resolution.findEntity("party:alpha")).toBe(resolution.findEntity("party:beta"));
    resolution.decide(NO_DECISIONS);
    resolution.regroup();
    expect(resolution.findEntity("party:alpha")).not.toBe(resolution.findEntity("party:beta"));
  });

  it("does nothing when nothing was touched", () => {
    add("one", ["Alpha"]);
    expect(resolution.regroup()).toEqual({ moved: new Set(), entities: new Set() });
  });
});

function together(): boolean {
  return resolution.findEntity("party:kestrel") === resolution.findEntity("party:kestrel cloud");
}

function add(article: string, ...entities: readonly (readonly string[])[]): void {
  resolution.add(article, entities.map(keysOf));
  resolution.regroup();
}

function drop(article: string, ...entities: readonly (readonly string[])[]): void {
  resolution.drop(article, entities.map(keysOf));
  resolution.regroup();
}

function keysOf(names: readonly string[]): LocalKeys {
  return localKeys({ name: names[0] ?? "", kind: "company", names });
}
