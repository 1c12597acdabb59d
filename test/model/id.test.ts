import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  articleId,
  claimId,
  edgeId,
  entityId,
  judgementId,
  relationStatementId,
} from "../../src/model/id.ts";

describe("articleId", () => {
  it("does not change with white space or Unicode form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (title, text) => {
        expect(articleId(` ${title.normalize("NFD")}\n`, text.replaceAll(" ", "\n\n"))).toBe(
          articleId(title, text),
        );
      }),
    );
  });

  it("keeps title and text apart", () => {
    expect(articleId("a b", "c")).not.toBe(articleId("a", "b c"));
  });
});

describe("ids", () => {
  it("tell by their prefix what they name", () => {
    expect(entityId("party:qorvel")).toMatch(/^ent_[0-9a-f]{20}$/);
    expect(relationStatementId("a", "supply", "x", "y")).toMatch(/^rel_[0-9a-f]{20}$/);
    expect(claimId("a", 0, 5)).toMatch(/^clm_[0-9a-f]{20}$/);
    expect(edgeId("supply", "x", "y")).toMatch(/^edg_[0-9a-f]{20}$/);
    expect(judgementId(["same"])).toMatch(/^jdg_[0-9a-f]{20}$/);
    expect(articleId("t", "x")).toMatch(/^[0-9a-f]{20}$/);
  });

  it("differ when the direction does", () => {
    expect(edgeId("supply", "x", "y")).not.toBe(edgeId("supply", "y", "x"));
  });
});
