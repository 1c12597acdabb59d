/** Refuses writes that another site's page sends through a visitor's browser. Programs send neither header and pass. */
import type { MiddlewareHandler } from "hono";
import { RelataError } from "../../model/errors.ts";

const READS = ["GET", "HEAD", "OPTIONS"];
const OWN_SITES = ["same-origin", "none"];

export function originGuard(): MiddlewareHandler {
  return async (c, next) => {
    if (READS.includes(c.req.method)) return next();
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const isOwnSite = site === undefined || OWN_SITES.includes(site);
    const isOwnOrigin = origin === undefined || hostOf(origin) === c.req.header("host");
    if (isOwnSite && isOwnOrigin) return next();
    throw new RelataError(
      "forbidden",
      "Another site's page asked for this change.",
      "Make it from Relata's own page.",
    );
  };
}

/** Host and port of `origin`; `null` for an opaque one. The scheme is left aside: a proxy may add TLS. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
