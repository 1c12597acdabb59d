/**
 * Name resolution that connects only to addresses it has checked. It stands in for the lookup of the request itself,
 * so a name that answers differently the second time (DNS rebinding) gains nothing: there is no second time.
 */
import { lookup as resolve } from "node:dns";
import type { LookupFunction } from "node:net";

import { RelataError } from "../model/errors.ts";
import { isPublicAddress } from "./public-address.ts";

/** A `lookup` for node:http and node:https that fails with RelataError `forbidden` if any address of the name is not public. */
export function guardedLookup(allowLoopback: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const wrong = addresses.find(({ address }) => !isPublicAddress(address, allowLoopback));
      if (wrong !== undefined) return callback(forbiddenAddress(hostname, wrong.address), []);
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

export function forbiddenAddress(hostname: string, address: string): RelataError {
  const what = hostname === address ? hostname : `${hostname} (${address})`;
  return new RelataError(
    "forbidden",
    `${what} is not on the public internet`,
    "Save the page as a file and add the file.",
  );
}
