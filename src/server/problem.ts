/** Every failure as application/problem+json (RFC 9457), with the code and the hint of the error it came from. */
import { STATUS_CODES } from "node:http";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ErrorCode, RelataError } from "../model/errors.ts";

/** What a client reads. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode | "internal";
  readonly hint: string;
}

/** Told of what no client may see: defects, with their stack. */
export type Log = (message: string) => void;

const STATUS_OF_CODE: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  usage: 400,
  "not-found": 404,
  ambiguous: 409,
  conflict: 409,
  unreadable: 422,
  unsupported: 415,
  "too-large": 413,
  "not-text": 422,
  "invalid-data": 422,
  "store-locked": 503,
  "store-newer": 503,
  "store-broken": 500,
  "store-read-only": 503,
  "store-full": 507,
  network: 502,
  forbidden: 403,
};

const INTERNAL = {
  code: "internal",
  message: "The server failed at this request.",
  hint: "Its standard error says why. Please report it.",
} as const;

/** The answer to a request that threw `error`. Refusals under another status come as HTTPException around their RelataError. */
export function toResponse(c: Context, error: unknown, log: Log): Response {
  if (error instanceof HTTPException) {
    if (error.res !== undefined) return error.getResponse();
    if (error.cause instanceof RelataError) return problemResponse(c, error.status, error.cause);
  }
  if (error instanceof RelataError) return problemResponse(c, STATUS_OF_CODE[error.code], error);
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return problemResponse(c, 500, INTERNAL);
}

/** `error` as an answer with `status`. */
export function problemResponse(
  c: Context,
  status: ContentfulStatusCode,
  { code, message, hint }: Pick<RelataError, "message" | "hint"> & Pick<Problem, "code">,
): Response {
  const title = STATUS_CODES[status] ?? "Problem";
  const problem: Problem = { type: "about:blank", title, status, detail: message, code, hint };
  return c.body(JSON.stringify(problem), status, { "content-type": "application/problem+json" });
}

/** `error` to be thrown with a status that its code alone does not tell. */
export function withStatus(status: ContentfulStatusCode, error: RelataError): HTTPException {
  return new HTTPException(status, { message: error.message, cause: error });
}
