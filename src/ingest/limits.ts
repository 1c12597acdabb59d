/** How much one input may be. Whatever is longer is refused, never cut. */

/** Bytes of one file or page. The text made from it has its own limit, MAX_ARTICLE_LENGTH. */
export const MAX_INPUT_BYTES = 5_000_000;
