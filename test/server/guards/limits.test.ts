import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/server/problem.ts";
import { startTestServer } from "../test-server.ts";

const MEGABYTE = 1_048_576;

describe("size guard", () => {
  it.each([
    ["with its length", {}],
    ["in pieces of unknown number", { "transfer-encoding": "chunked" }],
  ])("refuses a body of more than 5 MB sent %s", async (_how, headers) => {
    const server = await startTestServer();
    const body = { kind: "text", name: "a.txt", content: "word ".repeat(1.1 * MEGABYTE) };
    const answer = await server.post("/api/articles", body, { headers });
    expect(answer.status).toBe(413);
    expect(answer.json() as Problem).toMatchObject({ code: "too-large" });
  });

  it("takes a long article, but not one beyond the limit of articles", async () => {
    const server = await startTestServer();
    const body = { kind: "text", name: "a.txt", content: "Harlow Lines grows.\n".repeat(60_000) };
    const answer = await server.post("/api/articles", body);
    expect(answer.status).toBe(413);
    expect((answer.json() as Problem).detail).toContain("characters");
  });
});

describe("time guard", () => {
  it("answers 504 to a body that never ends", async () => {
    const server = await startTestServer({ timeLimit: 100 });
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    socket.write(
      "POST /api/articles HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
    );
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1.1 (504|408) /);
  });
});
