import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS } from "../../../src/formats/formats.ts";
import { selectGraph } from "../../../src/formats/select-graph.ts";
import type { Problem } from "../../../src/server/problem.ts";
import { startTestServer } from "../test-server.ts";

const FILES = EXPORT_FORMATS.flatMap(({ id, files }) => files.map((file) => ({ id, file })));

describe("GET /api/export/{format}", () => {
  it.each(FILES)("writes $id $file.part as the writer does", async ({ id, file }) => {
    const server = await startTestServer();
    const part = file.part === "" ? "" : `?part=${file.part}`;
    const answer = await server.get(`/api/export/${id}${part}`);
    const { snapshot, positions } = server.workspace.load();
    const expected = [
      ...file.write(selectGraph(snapshot), { positions: new Map(Object.entries(positions)) }),
    ];
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(expected.join(""));
    expect(answer.headers["content-type"]).toBe(`${file.mediaType}; charset=utf-8`);
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="relata\.[\w.]+"$/);
  });

  it.each([
    ["", 1],
    ["?claims=1", 3],
    ["?status=rumoured,denied", 0],
    ["?status=confirmed", 1],
    ["?minConfidence=0.95", 0],
    ["?asOf=2024-12-31", 0],
    ["?asOf=2025-03-01", 1],
  ])("selects with %s", async (query, links) => {
    const server = await startTestServer();
    const { links: written } = (await server.get(`/api/export/json${query}`)).json() as { links: unknown[] };
    expect(written).toHaveLength(links);
  });

  it("names the parts of a format that is several files", async () => {
    const server = await startTestServer();
    for (const query of ["", "?part=all"]) {
      const answer = await server.get(`/api/export/csv${query}`);
      expect(answer.status).toBe(400);
      expect((answer.json() as Problem).hint).toContain("nodes, edges, evidence");
    }
    expect((await server.get("/api/export/gexf?part=nodes")).status).toBe(400);
  });

  it.each([
    ["svg", 404],
    ["gexf?asOf=yesterday", 400],
    ["gexf?asOf=2025-02-40", 400],
    ["gexf?minConfidence=2", 400],
    ["gexf?minConfidence=", 400],
    ["gexf?status=certain", 400],
    ["gexf?asof=2025-01-01", 400],
  ])("refuses %s with %i", async (path, status) => {
    const server = await startTestServer();
    expect((await server.get(`/api/export/${path}`)).status).toBe(status);
  });
});
