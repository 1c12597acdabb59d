/** A small, fast, seedless hash for buckets and starting places; ids use SHA-256 (model/id.ts) instead. */

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll, Vo). */
const FNV_OFFSET = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/** An unsigned 32-bit hash of `text`, the same on every machine. */
export function hashText(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return mixBits(hash);
}

/** Spreads every bit of `hash` over all of the result (the finaliser of MurmurHash3). */
export function mixBits(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
