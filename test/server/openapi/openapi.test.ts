/** The description against the running server: every operation answers as described, and every route is described. */
import { describe, expect, it } from "vitest";
import type { SearchHit } from "../../../src/graph/query/search.ts";
import { decodeArticleSource, decodeDecision } from "../../../src/model/decode.ts";
import { createServerApp } from "../../../src/server/app.ts";
import { createLiveWorkspace } from "../../../src/server/live-workspace.ts";
import { OPENAPI } from "../../../src/server/openapi/openapi.ts";
import type { Operation } from "../../../src/server/openapi/operation.ts";
import { PATHS } from "../../../src/server/openapi/paths.ts";
import type { Schema } from "../../../src/server/openapi/schema.ts";
import { SAMPLE_RECORD } from "../../model/sample-record.ts";
import type { Answer } from "../ask.ts";
import { followEvents } from "../follow-events.ts";
import { startTestServer, type TestServer } from "../test-server.ts";
import { schemaProblems } from "./schema-problems.ts";

const { schemas } = OPENAPI.components;
const ARTICLE_ID = SAMPLE_RECORD.article.id;
const STATEMENT = SAMPLE_RECORD.relations[0]?.id ?? "";
const UNKNOWN_ARTICLE = "0".repeat(20);
const NOTE = { kind: "text", name: "a.txt", content: "Harlow Lines has bought Pentmere Docks." };
const SOURCES = [
  NOTE,
  { kind: "url", url: "https://example.org/a" },
  { kind: "article", article: SAMPLE_RECORD.article },
];
const DECISIONS = [
  { op: "different", left: "party:qorvel", right: "party:nimbrax" },
  { op: "reject", statement: STATEMENT },
  { op: "restate", statement: STATEMENT, type: "supply", turned: true, status: "ended" },
  { op: "rename", entity: "party:qorvel", name: "Qorvel Group" },
  { op: "retype", entity: "party:qorvel", kind: "organization" },
  { op: "revoke", revokes: "jdg_x" },
];

/** One request and the status it must get; `{qorvel}` and `{nimbrax}` stand for the ids of those entities. */
interface Case {
  readonly operation: string;
  readonly path: string;
  readonly body?: unknown;
  readonly status: number;
}

const CASES: readonly Case[] = [
  { operation: "get /api/graph", path: "/api/graph", status: 200 },
  { operation: "get /api/articles", path: "/api/articles", status: 200 },
  { operation: "post /api/articles", path: "/api/articles?preview=1", body: NOTE, status: 200 },
  { operation: "post /api/articles", path: "/api/articles", body: NOTE, status: 201 },
  { operation: "post /api/articles", path: "/api/articles", body: { kind: "text" }, status: 422 },
  { operation: "post /api/articles", path: "/api/articles?preview=2", body: NOTE, status: 400 },
  {
    operation: "post /api/articles",
    path: `/api/articles?replace=${UNKNOWN_ARTICLE}`,
    body: NOTE,
    status: 404,
  },
  { operation: "get /api/articles/{id}", path: `/api/articles/${ARTICLE_ID}`, status: 200 },
  { operation: "get /api/articles/{id}", path: `/api/articles/${UNKNOWN_ARTICLE}`, status: 404 },
  { operation: "delete /api/articles/{id}", path: `/api/articles/${ARTICLE_ID}`, status: 200 },
  { operation: "delete /api/articles/{id}", path: "/api/articles/x", status: 400 },
  { operation: "post /api/feeds", path: "/api/feeds", body: { url: "http://10.0.0.1/feed" }, status: 403 },
  { operation: "post /api/feeds", path: "/api/feeds", body: { url: "no address" }, status: 400 },
  { operation: "post /api/feeds", path: "/api/feeds", body: {}, status: 400 },
  { operation: "get /api/entities/{id}", path: "/api/entities/{qorvel}", status: 200 },
  { operation: "get /api/entities/{id}", path: "/api/entities/x", status: 400 },
  { operation: "get /api/search", path: "/api/search?q=qorvel", status: 200 },
  { operation: "get /api/search", path: "/api/search", status: 400 },
  { operation: "get /api/path", path: "/api/path?from={qorvel}&to={nimbrax}", status: 200 },
  { operation: "get /api/path", path: "/api/path", status: 400 },
  { operation: "get /api/judgements", path: "/api/judgements", status: 200 },
  { operation: "post /api/judgements", path: "/api/judgements", body: DECISIONS[1], status: 201 },
  { operation: "post /api/judgements", path: "/api/judgements", body: DECISIONS.at(-1), status: 404 },
  { operation: "get /api/export/{format}", path: "/api/export/gexf", status: 200 },
  { operation: "get /api/export/{format}", path: "/api/export/csv", status: 400 },
  { operation: "get /api/export/{format}", path: "/api/export/svg", status: 404 },
  { operation: "get /api/events", path: "/api/events?page=%20", status: 400 },
  { operation: "get /api/openapi.json", path: "/api/openapi.json", status: 200 },
];

const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  Object.entries(PATHS).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation]),
  ),
);

describe("the description", () => {
  it("is served as it stands", async () => {
    const server = await startTestServer();
    expect((await server.get("/api/openapi.json")).json()).toEqual(JSON.parse(JSON.stringify(OPENAPI)));
  });

  it("describes every route of the server, and no other", async () => {
    const { workspace } = await startTestServer();
    const app = createServerApp({
      live: createLiveWorkspace(workspace),
      page: "",
      host: "localhost",
      timeLimit: 1000,
      log: () => undefined,
      closing: new AbortController().signal,
    });
    const routes = app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect([...new Set(routes)].sort()).toEqual([...OPERATIONS.keys()].sort());
  });

  it("has every component that it refers to, and refers to every component", () => {
    const references = [...JSON.stringify(OPENAPI).matchAll(/#\/components\/schemas\/(\w+)/g)];
    expect(new Set(references.map(([, name]) => name))).toEqual(new Set(Object.keys(schemas)));
  });

  it("names each operation once and each parameter of its path", () => {
    const ids = [...OPERATIONS.values()].map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, { parameters }] of OPERATIONS) {
      const inPath = parameters.filter((parameter) => parameter.in === "path").map((one) => one.name);
      expect(inPath).toEqual([...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter));
    }
  });

  it("is tried out completely below", () => {
    const tried = new Set([...CASES.map(({ operation }) => operation), "get /api/events"]);
    expect([...tried].sort()).toEqual([...OPERATIONS.keys()].sort());
  });

  it("takes the bodies that the decoders take", () => {
    for (const source of SOURCES) {
      expect(decodeArticleSource(source)).toEqual(source);
      expect(problemsOf({ $ref: "#/components/schemas/ArticleSource" }, source)).toEqual([]);
    }
    for (const decision of DECISIONS) {
      expect(decodeDecision(decision)).toEqual(decision);
      expect(problemsOf({ $ref: "#/components/schemas/Decision" }, decision)).toEqual([]);
    }
  });
});

describe("the running server answers as described", () => {
  it.each(CASES)("$operation at $path with $status", async ({ operation, path, body, status }) => {
    const server = await startTestServer();
    const address = await fillIn(server, path);
    const method = operation.split(" ")[0]?.toUpperCase() ?? "GET";
    const answer =
      body === undefined ? await server.get(address, { method }) : await server.post(address, body);
    expect(answer.status).toBe(status);
    expectDescribed(operation, answer);
  });

  it("get /api/events with a stream", async () => {
    const server = await startTestServer();
    const events = await followEvents(`${server.url}/api/events`);
    expect((await events.next())?.event).toBe("ready");
    const { headers } = await server.get("/api/events", { method: "HEAD" });
    expect(Object.keys(OPERATIONS.get("get /api/events")?.responses["200"]?.content ?? {})).toContain(
      headers["content-type"],
    );
  });

  it("judgements of every kind in the log", async () => {
    const server = await startTestServer();
    for (const decision of DECISIONS.slice(0, -1)) await server.post("/api/judgements", decision);
    const answer = await server.get("/api/judgements");
    expect(answer.json()).toHaveLength(DECISIONS.length - 1);
    expectDescribed("get /api/judgements", answer);
  });

  it.each([
    ["a foreign host", { host: "evil.example" }, 403],
    ["no token", {}, 401],
  ])("and refuses %s as described, whatever is asked", async (_what, headers, status) => {
    const server = await startTestServer({ token: "a-secret-of-some-length" });
    for (const { operation, path } of CASES) {
      const method = operation.split(" ")[0]?.toUpperCase() ?? "GET";
      const answer = await server.get(path, { method, headers });
      expect(`${operation} ${answer.status}`).toBe(`${operation} ${status}`);
      expectDescribed(operation, answer);
    }
  });
});

async function fillIn(server: TestServer, path: string): Promise<string> {
  let filled = path;
  for (const name of ["qorvel", "nimbrax"]) {
    const [hit] = (await server.get(`/api/search?q=${name}`)).json() as SearchHit[];
    filled = filled.replace(`{${name}}`, hit?.id ?? "");
  }
  return filled;
}

function expectDescribed(operation: string, answer: Answer): void {
  const described = OPERATIONS.get(operation)?.responses[answer.status];
  expect(Object.keys(OPERATIONS.get(operation)?.responses ?? {})).toContain(String(answer.status));
  const type = (answer.headers["content-type"] ?? "").split(";")[0] ?? "";
  expect(Object.keys(described?.content ?? {})).toContain(type);
  const schema = described?.content[type]?.schema ?? {};
  const isJson = type.endsWith("json") && !operation.includes("export");
  expect(problemsOf(schema, isJson || type.includes("problem") ? answer.json() : answer.text)).toEqual([]);
}

function problemsOf(schema: Schema, value: unknown): string[] {
  return schemaProblems(schema, value, schemas);
}
