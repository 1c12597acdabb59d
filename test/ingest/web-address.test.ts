import { describe, expect, it } from "vitest";

import { toWebAddress } from "../../src/ingest/web-address.ts";

describe("a web address", () => {
  it.each([
    ["https://Ledger.example", "https://ledger.example/"],
    ["http://ledger.example/a?b=c#d", "http://ledger.example/a?b=c"],
    [" https://ledger.example/a ", "https://ledger.example/a"],
    ["ledger.example/a", null],
    ["/a", null],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["file:///etc/passwd", null],
    ["ftp://ledger.example/", null],
    ["", null],
  ])("%j is %j", (written, address) => {
    expect(toWebAddress(written)).toBe(address);
  });
});
