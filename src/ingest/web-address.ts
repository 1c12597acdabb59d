/** Addresses of articles. They become links in the page, so nothing but http and https may pass. */

/** The address in its normal form without fragment; `null` unless it is an absolute http or https URL. */
export function toWebAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  return url.href;
}
