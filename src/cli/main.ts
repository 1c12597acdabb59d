#!/usr/bin/env node
/** The program `relata`: this process's arguments, terminal and signals handed to `run`. */
import { COMMANDS } from "./commands/commands.ts";
import { FAILED, run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

const interrupted = new AbortController();
// The first Ctrl-C asks the command to stop after the article at hand; the second ends the process at once.
process.once("SIGINT", () => interrupted.abort());
process.once("SIGTERM", () => interrupted.abort());
// A reader such as `head` that has seen enough is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? 0 : FAILED),
);

process.exitCode = await run(process.argv.slice(2), COMMANDS, {
  terminal: processTerminal(),
  stdin: process.stdin,
  signal: interrupted.signal,
});
