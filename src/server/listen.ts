/** Binds a server to its address, or says in words why that is not possible. */
import { once } from "node:events";
import type { Server } from "node:http";
import { type ErrorCode, RelataError } from "../model/errors.ts";

interface Reason {
  readonly code: ErrorCode;
  readonly message: (host: string, port: number) => string;
  readonly hint: string;
}

const NO_ADDRESS: Reason = {
  code: "usage",
  message: (host) => `${host} is no address of this machine.`,
  hint: "Leave --host out, or give one that is.",
};
const REASONS: ReadonlyMap<string | undefined, Reason> = new Map([
  [
    "EADDRINUSE",
    {
      code: "conflict",
      message: (_host, port) => `Port ${port} is in use.`,
      hint: "Stop what uses it, or choose another: --port 0 picks a free one.",
    },
  ],
  [
    "EACCES",
    {
      code: "forbidden",
      message: (_host, port) => `Port ${port} is not allowed to this user.`,
      hint: "Use one from 1024 up.",
    },
  ],
  ["EADDRNOTAVAIL", NO_ADDRESS],
  ["ENOTFOUND", NO_ADDRESS],
  ["EAI_AGAIN", NO_ADDRESS],
]);

/** Resolves once `server` listens. */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    const reason = REASONS.get((cause as NodeJS.ErrnoException).code);
    if (reason === undefined) throw cause;
    throw new RelataError(reason.code, reason.message(host, port), reason.hint, { cause });
  }
}
