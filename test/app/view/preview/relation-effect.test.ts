import { describe, expect, it } from "vitest";
import { relationEffect } from "../../../../src/app/view/preview/relation-effect.ts";
import { createFold } from "../../../../src/graph/fold.ts";
import type { RelationType, Status } from "../../../../src/model/ontology.ts";
import { sayingRecord } from "../../sample-graph.ts";

function saying(title: string, date: string, [source, type, target, status]: Saying) {
  return sayingRecord({
    title,
    date,
    entities: [
      [source, "company"],
      [target, "company"],
    ],
    relations: [{ type, ends: [source, target], status }],
  });
}

type Saying = readonly [source: string, type: RelationType, target: string, status: Status];

/** What the later article's relation does to a graph that has the earlier. */
function effectOf(known: Saying, said: Saying, date = "2025-06-01") {
  const fold = createFold();
  fold.put(saying("Earlier", "2025-01-01", known));
  const record = saying("Later", date, said);
  const [statement] = record.relations;
  if (statement === undefined) throw new Error("The record states one relation.");
  const { effect, words } = relationEffect(fold.graph, fold.preview(record), statement);
  return [effect, words];
}

const BUYS = ["Qorvel", "acquisition", "Nimbrax"] as const;

describe("a relation of a new article", () => {
  it.each<[what: string, known: Saying, said: Saying, effect: readonly string[]]>([
    ["new", [...BUYS, "confirmed"], ["Orvane", "supply", "Tessaro", "confirmed"], ["new", "new relation"]],
    [
      "said again",
      [...BUYS, "confirmed"],
      [...BUYS, "confirmed"],
      ["supports", "supports what is known (2 reports, 1 independent origin)"],
    ],
    [
      "rumour come true",
      [...BUYS, "rumoured"],
      [...BUYS, "confirmed"],
      ["confirms", "confirms what was rumoured"],
    ],
    ["called off", [...BUYS, "confirmed"], [...BUYS, "ended"], ["ends", "ends what was confirmed"]],
    ["denied", [...BUYS, "rumoured"], [...BUYS, "denied"], ["contradicts", "contradicts what was rumoured"]],
    [
      "rumour of what is certain",
      [...BUYS, "confirmed"],
      [...BUYS, "rumoured"],
      ["contradicts", "differs: it stays confirmed"],
    ],
    [
      "second buyer",
      [...BUYS, "confirmed"],
      ["Orvane", "acquisition", "Nimbrax", "confirmed"],
      ["contradicts", "contradicts what is known of Qorvel"],
    ],
    [
      "second buyer, only rumoured",
      [...BUYS, "confirmed"],
      ["Orvane", "acquisition", "Nimbrax", "rumoured"],
      ["new", "new relation"],
    ],
    [
      "second investor",
      ["Qorvel", "investment", "Nimbrax", "confirmed"],
      ["Orvane", "investment", "Nimbrax", "confirmed"],
      ["new", "new relation"],
    ],
  ])("%s", (_what, known, said, effect) => {
    expect(effectOf(known, said)).toEqual(effect);
  });

  it("of an older day does not undo what came after it", () => {
    expect(effectOf([...BUYS, "confirmed"], [...BUYS, "denied"], "2024-06-01")).toEqual([
      "contradicts",
      "differs: it stays confirmed",
    ]);
  });

  it("brings nothing when its article is there already", () => {
    const fold = createFold();
    const record = saying("Earlier", "2025-01-01", [...BUYS, "confirmed"]);
    fold.put(record);
    const [statement] = record.relations;
    if (statement === undefined) throw new Error("The record states one relation.");
    expect(relationEffect(fold.graph, fold.preview(record), statement).effect).toBe("nothing");
  });
});
