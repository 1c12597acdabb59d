/**
 * Asks everyone for the token: programs send it as a bearer token, a browser once as `/?token=…`, which is kept in a
 * cookie that no script and no other site can use, and disappears from the address.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, Env, MiddlewareHandler } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { getCookie, setCookie } from "hono/cookie";
import { RelataError } from "../../model/errors.ts";
import { messagePage, wantsPage } from "../page/message-page.ts";
import { problemResponse } from "../problem.ts";

const COOKIE = "relata-token";

export function tokenGuard(token: string): MiddlewareHandler<Env> {
  const refusal = { message: refuse };
  const bearer = bearerAuth({
    verifyToken: (offered) => isSame(offered, token),
    noAuthenticationHeader: refusal,
    invalidAuthenticationHeader: refusal,
    invalidToken: refusal,
  });

  return async (c, next) => {
    const offered = c.req.path === "/" ? c.req.query("token") : undefined;
    if (offered !== undefined && isSame(offered, token)) {
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      return c.redirect("/", 303);
    }
    const kept = getCookie(c, COOKIE);
    return kept !== undefined && isSame(kept, token) ? next() : bearer(c, next);
  };
}

function refuse(c: Context): Response | Promise<Response> {
  const error = new RelataError(
    "forbidden",
    "This Relata asks for its token.",
    "Open it once with ?token=… at the end of its address; programs send the header authorization: Bearer ….",
  );
  return wantsPage(c) ? messagePage(c, 401, error) : problemResponse(c, 401, error);
}

/** Compares in constant time; hashing makes the lengths equal. */
function isSame(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
