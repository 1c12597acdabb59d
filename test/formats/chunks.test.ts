import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK_LENGTH, inChunks } from "../../src/formats/chunks.ts";

describe("inChunks", () => {
  it("changes no text and yields nothing empty", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60_000 }), { maxLength: 8 }), (pieces) => {
        const chunks = [...inChunks(pieces)];
        expect(chunks.join("")).toBe(pieces.join(""));
        expect(chunks).not.toContain("");
      }),
    );
  });

  it("closes a chunk with the piece that fills it", () => {
    const piece = "x".repeat(CHUNK_LENGTH / 2);
    expect([...inChunks([piece, piece, "y"])].map((chunk) => chunk.length)).toEqual([CHUNK_LENGTH, 1]);
  });

  it("asks for no more than it needs", () => {
    let asked = 0;
    const [first] = inChunks(pieces());
    expect(first).toHaveLength(CHUNK_LENGTH);
    expect(asked).toBe(4);

    function* pieces(): Generator<string> {
      for (;;) {
        asked += 1;
        yield "x".repeat(CHUNK_LENGTH / 4);
      }
    }
  });
});
