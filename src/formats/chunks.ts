/** Gathers small pieces of text into chunks worth a write each, so that a writer never holds its whole output. */

/** Length of a chunk in UTF-16 code units; a chunk ends with the piece that reaches it. */
export const CHUNK_LENGTH = 65_536;

/** The same text as `pieces`, in chunks of about `CHUNK_LENGTH`; none is empty. */
export function* inChunks(pieces: Iterable<string>): Generator<string, void, undefined> {
  let buffer = "";
  for (const piece of pieces) {
    buffer += piece;
    if (buffer.length < CHUNK_LENGTH) continue;
    yield buffer;
    buffer = "";
  }
  if (buffer.length > 0) yield buffer;
}
