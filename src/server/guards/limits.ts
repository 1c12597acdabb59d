/** How much a request may send, and how long it may take. */
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { timeout } from "hono/timeout";
import { RelataError } from "../../model/errors.ts";
import { withStatus } from "../problem.ts";

const MEGABYTE = 1_048_576;
const MAX_BODY = 5 * MEGABYTE;

export function sizeGuard(): MiddlewareHandler {
  return bodyLimit({
    maxSize: MAX_BODY,
    onError: () => {
      throw new RelataError(
        "too-large",
        `The body has more than ${MAX_BODY / MEGABYTE} MB.`,
        "Send one article at a time.",
      );
    },
  });
}

/** Answers 504 after `limit` milliseconds. A write that has begun is still finished; event streams are not concerned. */
export function timeGuard(limit: number): MiddlewareHandler {
  const error = new RelataError(
    "network",
    `This took more than ${limit / 1000} s.`,
    "Try again, or send a smaller article.",
  );
  return timeout(limit, withStatus(504, error));
}
