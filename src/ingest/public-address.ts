/**
 * Which network addresses may be fetched from: the public internet, never this machine, its network, or a cloud's metadata service.
 * The list follows the special-purpose registries of IANA (RFC 6890 and its updates).
 */
import { BlockList, isIP } from "node:net";

const LOOPBACK: readonly string[] = ["127.0.0.0/8", "::1/128"];
const RESERVED: readonly string[] = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/128",
  // Addresses that carry an IPv4 address inside: NAT64, 6to4, Teredo, and the old compatible form.
  "::/96",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "2001::/23",
  "2002::/16",
  "100::/64",
  "2001:db8::/32",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
];
const loopback = toBlockList(LOOPBACK);
const reserved = toBlockList(RESERVED);

/** Whether the IP address `address` is outside all reserved ranges; with `allowLoopback` this machine counts as public. */
export function isPublicAddress(address: string, allowLoopback = false): boolean {
  const plain = unmap(address);
  const family = isIP(plain);
  if (family === 0) return false;
  const type = family === 4 ? "ipv4" : "ipv6";
  if (loopback.check(plain, type)) return allowLoopback;
  return !reserved.check(plain, type);
}

/** `::ffff:10.0.0.1` and `::ffff:a00:1` are the IPv4 address 10.0.0.1 in other clothes. */
function unmap(address: string): string {
  const dotted = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address) ?? [];
  if (high === undefined || low === undefined) return address;
  const [left, right] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [left >> 8, left & 255, right >> 8, right & 255].join(".");
}

function toBlockList(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = "", bits = ""] = subnet.split("/");
    list.addSubnet(network, Number(bits), isIP(network) === 4 ? "ipv4" : "ipv6");
  }
  return list;
}
