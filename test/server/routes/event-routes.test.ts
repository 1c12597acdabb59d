import { describe, expect, it } from "vitest";
import { SAMPLE_RECORD } from "../../model/sample-record.ts";
import { followEvents } from "../follow-events.ts";
import { startTestServer } from "../test-server.ts";

const REJECTION = { op: "reject", statement: SAMPLE_RECORD.relations[0]?.id };
const ARTICLE = `/api/articles/${SAMPLE_RECORD.article.id}`;

describe("GET /api/events", () => {
  it("tells everyone of each change, under another id each time", async () => {
    const server = await startTestServer();
    const [one, two] = [
      await followEvents(`${server.url}/api/events`),
      await followEvents(`${server.url}/api/events`),
    ];
    const start = await one.next();
    expect(start?.event).toBe("ready");
    expect(await two.next()).toEqual(start);
    await server.post("/api/judgements", REJECTION);
    await server.remove(ARTICLE);
    const [first, second] = [await one.next(), await one.next()];
    expect([first?.event, second?.event]).toEqual(["changed", "changed"]);
    expect(new Set([start?.id, first?.id, second?.id]).size).toBe(3);
    expect([await two.next(), await two.next()]).toEqual([first, second]);
  });

  it("says nothing of a write that failed or changed nothing", async () => {
    const server = await startTestServer();
    const events = await followEvents(`${server.url}/api/events`);
    const start = await events.next();
    const article = { kind: "text", name: "a.txt", content: "Harlow Lines has bought Pentmere Docks." };
    await server.post("/api/judgements", { op: "revoke", revokes: "jdg_nothing" });
    await server.post("/api/articles?preview=1", article);
    await server.post("/api/articles", article);
    await server.post("/api/articles", article);
    await server.remove(ARTICLE);
    const ids = [start?.id, (await events.next())?.id, (await events.next())?.id];
    expect(ids.map((id) => id?.split(".")[1])).toEqual(["0", "1", "2"]);
  });

  it("leaves out the page that made the change", async () => {
    const server = await startTestServer();
    const mine = await followEvents(`${server.url}/api/events?page=mine`);
    const other = await followEvents(`${server.url}/api/events?page=other`);
    await mine.next();
    await other.next();
    await server.post("/api/judgements", REJECTION, { headers: { "relata-page": "mine" } });
    await server.remove(ARTICLE, { headers: { "relata-page": "other" } });
    const [atMine, atOther] = [await mine.next(), await other.next()];
    expect([atMine?.id.split(".")[1], atOther?.id.split(".")[1]]).toEqual(["2", "1"]);
  });

  it("tells who comes back whether something was missed", async () => {
    const server = await startTestServer();
    const before = await followEvents(`${server.url}/api/events`);
    const id = (await before.next())?.id ?? "";
    before.leave();
    const quiet = await followEvents(`${server.url}/api/events`, { "last-event-id": id });
    expect((await quiet.next())?.event).toBe("ready");
    await server.remove(ARTICLE);
    const late = await followEvents(`${server.url}/api/events`, { "last-event-id": id });
    expect((await late.next())?.event).toBe("changed");
  });

  it("ends when the server closes", async () => {
    const server = await startTestServer();
    const events = await followEvents(`${server.url}/api/events`);
    await events.next();
    await server.close();
    expect(await events.next()).toBeNull();
  });

  it("answers HEAD without opening a stream, and refuses a strange name", async () => {
    const server = await startTestServer();
    expect((await server.get("/api/events", { method: "HEAD" })).status).toBe(200);
    expect((await server.get("/api/events?page=a%20b")).status).toBe(400);
  });
});
