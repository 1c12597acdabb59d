/** What the address to listen on means: this machine only, one network, or all of them. */
import { isIP } from "node:net";
import { RelataError } from "../model/errors.ts";

const EVERY_ADDRESS = ["0.0.0.0", "::"];
/** What a bearer token may consist of (RFC 6750). */
const TOKEN = /^[A-Za-z0-9._~+/-]{16,}=*$/;

/** Whether only programs on this machine reach `host`. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/** Whether `host` stands for all addresses of this machine. */
export function isEveryAddress(host: string): boolean {
  return EVERY_ADDRESS.includes(host);
}

/** `host` as it stands in a URL and in the Host header. */
export function toUrlHost(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host.toLowerCase();
}

/** Throws a usage error unless it is safe to listen on `host`: whoever is not on this machine must know a token. */
export function checkAccess(host: string, token: string | undefined): void {
  if (token === undefined && !isLoopback(host)) {
    throw new RelataError(
      "usage",
      `${host} can be reached from other machines.`,
      "Give --token with a secret of at least 16 characters, or leave --host out.",
    );
  }
  if (token !== undefined && !TOKEN.test(token)) {
    throw new RelataError(
      "usage",
      "This is not a token.",
      "Use at least 16 letters and digits, for example from: openssl rand -hex 16",
    );
  }
}
