import { describe, expect, it } from "vitest";

import { isPublicAddress } from "../../src/ingest/public-address.ts";

describe("a network address", () => {
  it.each([
    "8.8.8.8",
    "1.1.1.1",
    "172.15.0.1",
    "172.32.0.1",
    "100.63.0.1",
    "192.167.1.1",
    "2606:4700::1111",
    "2a00:1450:4001::8a",
    "::ffff:8.8.8.8",
  ])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.8.8.8",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:a9fe:a9fe",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:53aa:64c::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "ff02::1",
    "localhost",
    "",
  ])("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])(
    "%s may be allowed, and nothing else with it",
    (address) => {
      expect(isPublicAddress(address, true)).toBe(true);
      expect(isPublicAddress("10.0.0.1", true)).toBe(false);
      expect(isPublicAddress("169.254.169.254", true)).toBe(false);
    },
  );
});
