import { expect, it } from "vitest";
import { hostOf } from "../../../src/app/view/web-address.ts";

it.each<[address: string, host: string | null]>([
  ["https://www.example.org/a?b#c", "example.org"],
  ["http://news.example.org", "news.example.org"],
  ["javascript:alert(1)", null],
  ["data:text/html,hello", null],
  ["ftp://example.org/a", null],
  ["example.org", null],
  ["", null],
])("the host of %j", (address, host) => {
  expect(hostOf(address)).toBe(host);
});
