/** The worker behind the browser's own graph: store, extraction and fold, off the page's thread. */
import { RelataError } from "../../model/errors.ts";
import { createWorkerCalls } from "./worker-calls.ts";
import type { CallName, CrossedError, WorkerMessage, WorkerRequest } from "./worker-protocol.ts";

const calls = createWorkerCalls((done, total) => send({ kind: "progress", done, total }));

/** One after another, so that a removal never overtakes the addition before it. */
let last: Promise<void> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  last = last.then(() => answer(data));
});

async function answer({ id, name, argument }: WorkerRequest): Promise<void> {
  try {
    const run = calls[name] as (argument: unknown) => Promise<unknown>;
    send({ kind: "result", id, result: await run(argument) });
  } catch (thrown) {
    send({ kind: "failure", id, error: toCrossed(thrown, name) });
  }
}

function send(message: WorkerMessage): void {
  self.postMessage(message);
}

function toCrossed(thrown: unknown, name: CallName): CrossedError {
  if (thrown instanceof RelataError) {
    return { code: thrown.code, message: thrown.message, hint: thrown.hint };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "unreadable", message: `Relata failed at “${name}”: ${message}`, hint: "Reload the page." };
}
