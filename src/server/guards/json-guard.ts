/** Bodies must say that they are JSON: a form of another site cannot, so this stops those too. */
import type { MiddlewareHandler } from "hono";
import { RelataError } from "../../model/errors.ts";

const JSON_TYPE = /^application\/json\s*(;|$)/i;

export function jsonGuard(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== "POST" || JSON_TYPE.test(c.req.header("content-type") ?? "")) return next();
    throw new RelataError(
      "unsupported",
      "The body is not marked as JSON.",
      "Send it with the header content-type: application/json.",
    );
  };
}
