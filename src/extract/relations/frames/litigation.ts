/** Litigation: plaintiff or authority to defendant. */
import type { Frame } from "./frame.ts";
import { INQUIRY_FRAMES } from "./litigation-inquiries.ts";
import { ORDER_FRAMES } from "./litigation-orders.ts";
import { SUIT_FRAMES } from "./litigation-suits.ts";
import { LITIGATION_VERBS } from "./litigation-verbs.ts";

/** The wording found by reading a deal, not a party, as the object of a review; it needs no roles of its own. */
export const ACQUISITION_REVIEW: Frame = {
  kind: "verb",
  name: "review-of-deal",
  type: "litigation",
  verbs: [],
  roles: [],
  confidence: 0.7,
};

export const LITIGATION_FRAMES: readonly Frame[] = [
  ...LITIGATION_VERBS,
  ...INQUIRY_FRAMES,
  ...ORDER_FRAMES,
  ...SUIT_FRAMES,
];
