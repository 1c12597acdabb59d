import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/model/article.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import type { Addition, Preview, Update } from "../../../src/pipeline/workspace.ts";
import type { Problem } from "../../../src/server/problem.ts";
import { SAMPLE_RECORD } from "../../model/sample-record.ts";
import { startTestServer } from "../test-server.ts";

const SAMPLE_ID = SAMPLE_RECORD.article.id;
const UNKNOWN_ID = "0".repeat(20);
const HARBOUR = toArticle({
  title: "Harlow Lines buys Pentmere",
  text: "Harlow Lines has bought Pentmere Docks for $40 million.",
  url: "https://example.org/harbour",
});
const HARBOUR_CORRECTED = toArticle({
  ...HARBOUR,
  text: "Harlow Lines has bought Pentmere Docks for $50 million.",
});

const asIs = (article: typeof HARBOUR) => ({ kind: "article", article });

describe("GET /api/articles", () => {
  it("lists them with what the graph has from each", async () => {
    const server = await startTestServer();
    const answer = await server.get("/api/articles");
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual([
      {
        id: SAMPLE_ID,
        title: "Qorvel buys Nimbrax",
        publisher: null,
        publishedAt: "2025-03-01",
        url: null,
        counts: { entities: 3, relations: 1, claims: 1 },
      },
    ]);
  });

  it("is empty for an empty store", async () => {
    const server = await startTestServer({ records: [] });
    expect((await server.get("/api/articles")).json()).toEqual([]);
  });
});

describe("GET /api/articles/{id}", () => {
  it("gives the record as it is kept", async () => {
    const server = await startTestServer();
    expect((await server.get(`/api/articles/${SAMPLE_ID}`)).json()).toEqual(SAMPLE_RECORD);
  });

  it.each([
    [UNKNOWN_ID, 404, "not-found"],
    ["nonsense", 400, "usage"],
    ["..%2F..%2Fetc", 400, "usage"],
    [SAMPLE_ID.toUpperCase() + "f", 400, "usage"],
  ])("refuses %s with %i", async (id, status, code) => {
    const server = await startTestServer();
    const answer = await server.get(`/api/articles/${id}`);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json()).toMatchObject({ status, code, type: "about:blank" });
  });
});

describe("POST /api/articles?preview=1", () => {
  it("shows what would change and keeps nothing", async () => {
    const server = await startTestServer();
    const answer = await server.post("/api/articles?preview=1", asIs(HARBOUR));
    expect(answer.status).toBe(200);
    const preview = answer.json() as Preview;
    expect(preview.outcome).toBe("added");
    expect(preview.change.addedArticles).toMatchObject([{ id: HARBOUR.id }]);
    expect((await server.get("/api/articles")).json()).toHaveLength(1);
  });

  it("tells of an article that is there already", async () => {
    const server = await startTestServer();
    await server.post("/api/articles", asIs(HARBOUR));
    const preview = (await server.post("/api/articles?preview=1", asIs(HARBOUR))).json() as Preview;
    expect(preview.outcome).toBe("unchanged");
  });
});

describe("POST /api/articles", () => {
  it("adds pasted text and answers 201 with its address", async () => {
    const server = await startTestServer();
    const content = "Title: Tolvane\n\nTolvane Robotics has bought Serrin Motors.";
    const answer = await server.post("/api/articles", { kind: "text", name: "paste.txt", content });
    const { record, outcome } = answer.json() as Addition;
    expect(answer.status).toBe(201);
    expect(outcome).toBe("added");
    expect(answer.headers.location).toBe(`/api/articles/${record.article.id}`);
    expect((await server.get(answer.headers.location ?? "")).json()).toEqual(record);
    expect((await server.get("/api/search?q=tolvane")).json()).not.toEqual([]);
  });

  it("adds it once: the second time nothing changes", async () => {
    const server = await startTestServer();
    expect((await server.post("/api/articles", asIs(HARBOUR))).status).toBe(201);
    const again = await server.post("/api/articles", asIs(HARBOUR));
    expect(again.status).toBe(200);
    expect(again.json()).toMatchObject({ outcome: "unchanged", change: { addedNodes: [] } });
    expect(await server.workspace.store.count()).toBe(2);
  });

  it("gives an article the id that its content has, whatever the client wrote", async () => {
    const server = await startTestServer();
    const answer = await server.post("/api/articles", asIs({ ...HARBOUR, id: UNKNOWN_ID }));
    expect((answer.json() as Addition).record.article.id).toBe(HARBOUR.id);
  });

  it("refuses another text under a URL, naming the article and the way out, which then works", async () => {
    const server = await startTestServer({ records: [] });
    await server.post("/api/articles", asIs(HARBOUR));
    const refused = await server.post("/api/articles", asIs(HARBOUR_CORRECTED));
    expect(refused.status).toBe(409);
    const { code, detail, hint } = refused.json() as Problem;
    expect(code).toBe("conflict");
    expect(detail).toContain(HARBOUR.id);
    expect(hint).toContain(`?replace=${HARBOUR.id}`);

    const replaced = await server.post(`/api/articles?replace=${HARBOUR.id}`, asIs(HARBOUR_CORRECTED));
    expect(replaced.status).toBe(200);
    expect((replaced.json() as Addition).outcome).toBe("replaced");
    const ids = ((await server.get("/api/articles")).json() as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual([HARBOUR_CORRECTED.id]);
  });

  it("replaces only what is there", async () => {
    const server = await startTestServer();
    const answer = await server.post(`/api/articles?replace=${UNKNOWN_ID}`, asIs(HARBOUR));
    expect(answer.status).toBe(404);
    expect(await server.workspace.store.count()).toBe(1);
  });

  it("keeps markup in an article as the text that it is", async () => {
    const server = await startTestServer();
    const content = `<script>alert(1)</script> Harlow Lines has bought <img src=x onerror=alert(2)> Pentmere Docks.`;
    const { record } = (
      await server.post("/api/articles", { kind: "text", name: "note.txt", content })
    ).json() as Addition;
    const answer = await server.get(`/api/articles/${record.article.id}`);
    expect(answer.headers["content-type"]).toBe("application/json");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    const { article } = answer.json() as ArticleRecord;
    expect(`${article.title} ${article.text}`).toContain("<script>alert(1)</script>");
  });

  it.each<[string, unknown]>([
    ["no object", "text"],
    ["nothing", null],
    ["an unknown kind", { kind: "file", name: "a" }],
    ["a missing field", { kind: "text", name: "a.txt" }],
    ["a wrong type", { kind: "text", name: "a.txt", content: 7 }],
    ["an empty text", { kind: "text", name: "a.txt", content: "" }],
    ["no address", { kind: "url", url: "harbour" }],
    ["an article with a script for an address", asIs({ ...HARBOUR, url: "javascript:alert(1)" })],
    ["an article with a wrong date", asIs({ ...HARBOUR, publishedAt: "yesterday" })],
  ])("refuses %s with 422 and says what is wrong", async (_what, body) => {
    const server = await startTestServer();
    const answer = await server.post("/api/articles", body);
    expect(answer.status).toBe(422);
    expect((answer.json() as Problem).detail).not.toBe("");
    expect(await server.workspace.store.count()).toBe(1);
  });

  it.each([
    ["http://127.0.0.1:9/", 403],
    ["http://[::1]/", 403],
    ["http://169.254.169.254/latest", 403],
    ["ftp://example.org/a", 400],
  ])("fetches nothing from %s", async (url, status) => {
    const server = await startTestServer();
    expect((await server.post("/api/articles", { kind: "url", url })).status).toBe(status);
  });

  it.each(["?preview=yes", "?replace=../x", "?prewiew=1"])("refuses %s", async (query) => {
    const server = await startTestServer();
    expect((await server.post(`/api/articles${query}`, asIs(HARBOUR))).status).toBe(400);
  });

  it("adds many at the same moment, one after the other", async () => {
    const server = await startTestServer({ records: [] });
    const articles = Array.from({ length: 12 }, (_, index) =>
      toArticle({ title: `Note ${index}`, text: `Harlow Lines has bought Pentmere Docks ${index}.` }),
    );
    const answers = await Promise.all(articles.map((article) => server.post("/api/articles", asIs(article))));
    expect(answers.map(({ status }) => status)).toEqual(articles.map(() => 201));
    expect((await server.get("/api/articles")).json()).toHaveLength(articles.length);
  });
});

describe("DELETE /api/articles/{id}", () => {
  it("takes out what only this article said", async () => {
    const server = await startTestServer();
    const answer = await server.remove(`/api/articles/${SAMPLE_ID}`);
    expect(answer.status).toBe(200);
    expect((answer.json() as Update).change.droppedArticles).toEqual([SAMPLE_ID]);
    expect((await server.get("/api/articles")).json()).toEqual([]);
    expect((await server.get("/api/search?q=qorvel")).json()).toEqual([]);
    expect((await server.remove(`/api/articles/${SAMPLE_ID}`)).status).toBe(404);
  });

  it.each([
    ["nonsense", 400],
    [UNKNOWN_ID, 404],
  ])("refuses %s with %i", async (id, status) => {
    const server = await startTestServer();
    expect((await server.remove(`/api/articles/${id}`)).status).toBe(status);
  });
});
