/** How small nodes and lines must be for their number and the room: a phone shows the same map with finer strokes. */

/** Square pixels around each node at which everything has its full size. */
const AMPLE = 7500;
const SMALLEST = 0.45;

/** Factor on all sizes, at most 1; areas shrink in step with the room for each node. */
export function crowding(nodes: number, room: { readonly width: number; readonly height: number }): number {
  const share = (room.width * room.height) / (Math.max(1, nodes) * AMPLE);
  return Math.min(1, Math.max(SMALLEST, Math.sqrt(share)));
}
