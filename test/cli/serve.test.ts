/** `relata serve` as a person starts and stops it: a process of its own, a port, Ctrl-C. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { MERGER, RUMOUR } from "./articles.ts";
import { enterTempFolder, relata } from "./run-cli.ts";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Starts `relata serve --port 0 …` in the working directory; resolves with its first line. */
async function startServe(
  ...args: readonly string[]
): Promise<{ child: ChildProcessWithoutNullStreams; line: string; url: string }> {
  const command = ["--import", import.meta.resolve("tsx"), MAIN, "serve", "--port", "0", ...args];
  const child = spawn(process.execPath, command);
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return { child, line, url: /http:\/\/[\d.:]+/.exec(line)?.[0] ?? "" };
}

async function interrupt(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  const closed = once(child, "close");
  child.kill("SIGINT");
  const [status] = (await closed) as [number | null];
  return status;
}

describe("relata serve", () => {
  it("prints where it is, answers, and ends at Ctrl-C though a page listens", async () => {
    enterTempFolder();
    const { child, line, url } = await startServe();
    expect(line).toMatch(/^Relata is at http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${url}/api/articles`)).json()).toEqual([]);
    const events = await fetch(`${url}/api/events`);
    expect(await interrupt(child)).toBe(0);
    expect(await events.text()).toContain("event: ready");
  });

  it("fills an empty store from --seed, keeps it, and leaves a store in use as it is", async () => {
    enterTempFolder();
    mkdirSync("seeds");
    writeFileSync("seeds/merger.md", MERGER);
    const first = await startServe("--seed", "seeds", "--json");
    const { url } = JSON.parse(first.line) as { url: string };
    expect(await (await fetch(`${url}/api/articles`)).json()).toMatchObject([
      { title: "Qorvel buys Nimbrax" },
    ]);
    expect(await interrupt(first.child)).toBe(0);

    writeFileSync("seeds/rumour.md", RUMOUR);
    const second = await startServe("--seed", "seeds");
    expect(await (await fetch(`${second.url}/api/articles`)).json()).toHaveLength(1);
    expect(await interrupt(second.child)).toBe(0);
    const { stdout } = await relata(["articles", "--json"]);
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  it("keeps what was added over HTTP", async () => {
    enterTempFolder();
    const { child, url } = await startServe();
    const answer = await fetch(`${url}/api/articles`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ kind: "text", name: "merger.md", content: MERGER }),
    });
    expect(answer.status).toBe(201);
    await interrupt(child);
    const { stdout } = await relata(["articles"]);
    expect(stdout).toContain("Qorvel buys Nimbrax");
  });

  it("says that a port is taken", async () => {
    enterTempFolder();
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { status, stderr } = await relata(["serve", "--port", String(port)]);
    expect(stderr).toContain(`Port ${port} is in use`);
    expect(status).toBe(1);
  });

  it.each<[string[], string]>([
    [["--host", "0.0.0.0"], "--token"],
    [["--host", "0.0.0.0", "--token", "short"], "token"],
    [["--port", "many"], "not a port"],
    [["--port", "70000"], "not a port"],
    [["--port=-1"], "not a port"],
    [["again"], "one word too many"],
  ])("refuses %j", async (args, words) => {
    enterTempFolder();
    const { status, stderr } = await relata(["serve", ...args]);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it("serves all the same when the seed folder is not there, after saying so", async () => {
    enterTempFolder();
    const { child } = await startServe("--seed", "no-folder");
    const said = text(child.stderr);
    expect(await interrupt(child)).toBe(0);
    expect(await said).toContain("no-folder");
  });
});
