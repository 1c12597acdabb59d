/** One HTTP request and its body, with limits on time and size, to public addresses only. Node only. */
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

import { RelataError } from "../model/errors.ts";
import { forbiddenAddress, guardedLookup } from "./guarded-lookup.ts";
import { tooManyBytes } from "./input-error.ts";
import { MAX_INPUT_BYTES } from "./limits.ts";
import { isPublicAddress } from "./public-address.ts";

export interface GetOptions {
  readonly allowLoopback: boolean;
  /** Media types, as in the header of that name. */
  readonly accept: string;
  /** Ends the request, whatever it waits for. */
  readonly signal: AbortSignal;
}

/** Sends a GET for `url` and resolves with the answer's head; its body has not been read yet. */
export function get(url: URL, { allowLoopback, accept, signal }: GetOptions): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host, allowLoopback)) throw forbiddenAddress(host, host);
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = {
    accept,
    "accept-encoding": "gzip, br",
    "user-agent": "Relata (reads what a person asks for)",
  };
  return new Promise((resolve, reject) => {
    send(url, { headers, signal, agent: false, lookup: guardedLookup(allowLoopback) })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
}

/** The unpacked body of `answer`; throws RelataError `too-large` as soon as it passes the limit, packed or unpacked. */
export async function readBody(name: string, answer: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpack(answer)) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > MAX_INPUT_BYTES) throw tooManyBytes(name);
  }
  return Buffer.concat(chunks);
}

function unpack(answer: IncomingMessage): Readable {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const unpacker = findUnpacker(encoding);
  if (unpacker === null) return answer;
  answer.on("error", (error) => unpacker.destroy(error));
  return answer.pipe(unpacker);
}

function findUnpacker(encoding: string): ReturnType<typeof createGunzip> | null {
  switch (encoding) {
    case "identity":
    case "":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new RelataError(
        "unsupported",
        `The server sends the encoding ${encoding}`,
        "Save the page as a file and add the file.",
      );
  }
}
