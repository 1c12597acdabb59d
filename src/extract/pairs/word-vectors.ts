/**
 * What words mean, as vectors in which related words lie close together: GloVe (Pennington et al. 2014, public domain) for the most
 * frequent words, centred and of length one, each component a byte. `scripts/train/pack-word-vectors.ts` packs them.
 */
import packed from "./word-vectors.json" with { type: "json" };

export const DIMENSIONS: number = packed.dimensions;

/** A component of 1 in the units of a byte. */
const ONE = 254;

const BYTES: ReadonlyMap<string, number> = new Map(
  packed.words.split(" ").map((word, at) => [word, at * DIMENSIONS]),
);
const SIXTY_FOUR = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
let unpacked: Float64Array | null = null;

/** `undefined` for a word that has none. */
export function wordVector(word: string): Float64Array | undefined {
  const start = BYTES.get(word.toLowerCase());
  if (start === undefined) return undefined;
  unpacked ??= unpack(packed.vectors);
  return unpacked.subarray(start, start + DIMENSIONS);
}

/** Base64 of signed bytes, read here since the two worlds that this runs in have no reader in common. */
function unpack(text: string): Float64Array {
  const values = new Float64Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    bits = (bits << 6) | Math.max(0, SIXTY_FOUR.indexOf(text[at] ?? ""));
    // Every fourth letter completes three bytes.
    if (at % 4 !== 3) continue;
    for (const byte of [0, 1, 2]) values[(at - 3) * 0.75 + byte] = ((bits << (8 + 8 * byte)) >> 24) / ONE;
    bits = 0;
  }
  return values;
}
