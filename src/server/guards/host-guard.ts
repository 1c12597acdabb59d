/**
 * Answers only under a name that this server really has. A foreign site whose name was made to point at this machine
 * (DNS rebinding) would otherwise be the same origin as the server, and could read and write everything.
 */
import { isIP } from "node:net";
import { hostname } from "node:os";
import type { MiddlewareHandler } from "hono";
import { RelataError } from "../../model/errors.ts";
import { withStatus } from "../problem.ts";
import { isEveryAddress, toUrlHost } from "../listen-address.ts";

const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** `host` is what the server listens on. Where that is every address, any address will do, for rebinding needs a name. */
export function hostGuard(host: string): MiddlewareHandler {
  const names = new Set([...LOCAL_NAMES, toUrlHost(host)]);
  if (isEveryAddress(host)) names.add(hostname().toLowerCase());

  const isOurs = (name: string): boolean =>
    names.has(name) || (isEveryAddress(host) && isIP(name.replace(/^\[|\]$/g, "")) !== 0);

  return async (c, next) => {
    const asked = `http://${c.req.header("host") ?? ""}`;
    if (URL.canParse(asked) && isOurs(new URL(asked).hostname)) return next();
    const message = "This server does not answer under that name.";
    throw withStatus(
      403,
      new RelataError("forbidden", message, "Use the address that `relata serve` printed."),
    );
  };
}
