/** Runs the program within the test's own process: the same `run` that main.ts calls, on a terminal that keeps what is written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import { COMMANDS } from "../../src/cli/commands/commands.ts";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a folder of its own the working directory until the test is over. */
export function enterTempFolder(): string {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "relata-"));
  process.chdir(folder);
  onTestFinished(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs `relata ARGS` with `input` on standard input. */
export async function relata(args: readonly string[], input: string | Uint8Array = ""): Promise<CliResult> {
  const written = { stdout: "", stderr: "" };
  const status = await run(args, COMMANDS, {
    terminal: keepingTerminal(written),
    stdin: Readable.from([Buffer.from(input)]),
    signal: new AbortController().signal,
  });
  return { status, ...written };
}

/** The JSON lines of a result. */
export function jsonLines(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

function keepingTerminal(written: { stdout: string; stderr: string }): Terminal {
  return {
    line: (text) => void (written.stdout += `${text}\n`),
    json: (value) => void (written.stdout += `${JSON.stringify(value)}\n`),
    write: async (chunk) => void (written.stdout += chunk),
    note: (text) => void (written.stderr += `${text}\n`),
    progress: () => undefined,
    style: (_style, text) => text,
  };
}
