import { describe, expect, it } from "vitest";
import { aliasesOf, splittableNames } from "../../../../src/app/view/words/other-names.ts";

const entity = {
  label: "Qorvel Inc.",
  names: ["Qorvel Inc.", "Qorvel", "QMS", "Big Ferry", "The Big Ferry"],
  keys: ["party:big ferry", "party:qms", "party:qorvel"],
};

describe("other names", () => {
  it("are all but the label", () => {
    expect(aliasesOf(entity)).toEqual(["Qorvel", "QMS", "Big Ferry", "The Big Ferry"]);
  });

  it("can be split off once for each key that is not the label's", () => {
    expect(splittableNames(entity)).toEqual([
      { key: "party:qms", name: "QMS" },
      { key: "party:big ferry", name: "Big Ferry" },
    ]);
  });

  it("are none to split where all are one spelling", () => {
    expect(splittableNames({ ...entity, names: ["Qorvel", "QORVEL"], keys: ["party:qorvel"] })).toEqual([]);
  });
});
