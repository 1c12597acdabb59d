/** Addresses that may become links. */

/** The host of a web address without `www.`; `null` for anything that is no http(s) address, which must never be a link. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? hostname.replace(/^www\./u, "") : null;
}
