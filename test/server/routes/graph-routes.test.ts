import { describe, expect, it } from "vitest";
import type { EntityView } from "../../../src/graph/query/entity-view.ts";
import type { SearchHit } from "../../../src/graph/query/search.ts";
import type { LoadedGraph } from "../../../src/pipeline/workspace.ts";
import type { PathStep } from "../../../src/server/describe-path.ts";
import { SAMPLE_RECORD } from "../../model/sample-record.ts";
import { startTestServer, type TestServer } from "../test-server.ts";

const UNKNOWN_ID = `ent_${"0".repeat(20)}`;

async function idOf(server: TestServer, name: string): Promise<string> {
  const hits = (await server.get(`/api/search?q=${name}`)).json() as SearchHit[];
  return hits.find(({ found }) => found === "entity")?.id ?? "none";
}

describe("GET /api/graph", () => {
  it("gives the graph with a place for each node", async () => {
    const server = await startTestServer();
    const { snapshot, positions } = (await server.get("/api/graph")).json() as LoadedGraph;
    expect(snapshot).toEqual(server.workspace.load().snapshot);
    for (const { key } of snapshot.nodes) expect(positions).toHaveProperty(key);
  });
});

describe("GET /api/entities/{id}", () => {
  it("shows the entity with its relations, claims and their sentences", async () => {
    const server = await startTestServer();
    const id = await idOf(server, "qorvel");
    const view = (await server.get(`/api/entities/${id}`)).json() as EntityView;
    expect(view.entity.label).toBe("Qorvel");
    expect(view.relations[0]?.relations[0]).toMatchObject({
      otherLabel: "Nimbrax",
      direction: "forward",
      relation: { evidence: [{ quote: SAMPLE_RECORD.relations[0]?.evidence[0].quote }] },
    });
    expect(view.claimsAbout).toHaveLength(1);
  });

  it.each([
    [UNKNOWN_ID, 404],
    ["Qorvel", 400],
    ["ent_xyz", 400],
  ])("refuses %s with %i", async (id, status) => {
    const server = await startTestServer();
    expect((await server.get(`/api/entities/${id}`)).status).toBe(status);
  });
});

describe("GET /api/search", () => {
  it.each([
    ["q=qorvl", "Qorvel"],
    ["q=%C3%A1da", "Ada Lund"],
    ["q=margins", SAMPLE_RECORD.claims[0]?.text],
  ])("finds by %s", async (query, label) => {
    const server = await startTestServer();
    const [hit] = (await server.get(`/api/search?${query}`)).json() as SearchHit[];
    expect(hit?.label).toBe(label);
  });

  it("keeps to the limit", async () => {
    const server = await startTestServer();
    expect((await server.get("/api/search?q=qorvel&limit=1")).json()).toHaveLength(1);
  });

  it.each(["", "?q=", "?q=%20", "?q=a&limit=0", "?q=a&limit=101", "?q=a&limit=x", `?q=${"a".repeat(201)}`])(
    "refuses %s",
    async (query) => {
      const server = await startTestServer();
      expect((await server.get(`/api/search${query}`)).status).toBe(400);
    },
  );
});

describe("GET /api/path", () => {
  it("connects two entities, with the sentence", async () => {
    const server = await startTestServer();
    const [from, to] = [await idOf(server, "nimbrax"), await idOf(server, "qorvel")];
    const { steps } = (await server.get(`/api/path?from=${from}&to=${to}`)).json() as { steps: PathStep[] };
    expect(steps).toMatchObject([
      {
        from: { label: "Nimbrax" },
        to: { label: "Qorvel" },
        relations: [{ source: to, attributes: { kind: "acquisition" } }],
      },
    ]);
  });

  it("says null where nothing connects them", async () => {
    const server = await startTestServer();
    const [from, to] = [await idOf(server, "lund"), await idOf(server, "qorvel")];
    const answer = await server.get(`/api/path?from=${from}&to=${to}`);
    expect(answer.json()).toEqual({ steps: null });
  });

  it.each([
    ["", 400],
    [`?from=${UNKNOWN_ID}`, 400],
    ["?from=a&to=b", 400],
    [`?from=${UNKNOWN_ID}&to=${UNKNOWN_ID}`, 404],
  ])("refuses %s with %i", async (query, status) => {
    const server = await startTestServer();
    expect((await server.get(`/api/path${query}`)).status).toBe(status);
  });
});
