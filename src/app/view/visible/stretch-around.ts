/** Which part of a long list is in the document: whole pages of it, so that moving by one seldom changes anything. */

/** Items of one page; a list of up to three of them is there as a whole. */
const PAGE = 200;

/** From the page before that of `place` to the one after it. */
export function stretchAround(place: number, length: number): { readonly from: number; readonly to: number } {
  const page = Math.floor(Math.max(0, place) / PAGE);
  const from = Math.max(0, Math.min((page - 1) * PAGE, length - 3 * PAGE));
  return { from, to: Math.min(length, Math.max(from + 3 * PAGE, (page + 2) * PAGE)) };
}
