import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS, exportFileName, getFormat } from "../../src/formats/formats.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD, PLACES } from "./awkward-graph.ts";

describe("the table of formats", () => {
  it("has what the command line promises", () => {
    const ids = EXPORT_FORMATS.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["gexf", "graphml", "json", "csv", "jsonld"]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(EXPORT_FORMATS)("writes $id, twice the same", ({ files }) => {
    const selected = selectGraph(AWKWARD, { claims: true });
    for (const { write } of files) {
      const source = [...write(selected, { positions: PLACES })].join("");
      expect(source.length).toBeGreaterThan(100);
      expect([...write(selected, { positions: PLACES })].join("")).toBe(source);
    }
  });

  it("finds a format by its id and names them all if there is none", () => {
    expect(getFormat("gexf").label).toBe("GEXF");
    expect(() => getFormat("docx")).toThrow('There is no export format "docx".');
    try {
      getFormat("docx");
    } catch (error) {
      expect(error).toMatchObject({ code: "usage", hint: expect.stringContaining("graphml") as string });
    }
  });
});

describe("exportFileName", () => {
  it("tells the files of one export apart", () => {
    expect(getFormat("csv").files.map((file) => exportFileName("graph", file))).toEqual([
      "graph.nodes.csv",
      "graph.edges.csv",
      "graph.evidence.csv",
    ]);
    expect(exportFileName("graph", getFormat("gexf-1.2").files[0])).toBe("graph.gexf");
  });
});
