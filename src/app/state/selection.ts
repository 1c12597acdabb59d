/** What of the graph a reader has chosen: at most one thing, or several entities. */
import type { Span } from "../../model/span.ts";

/** What the panel shows and the canvas emphasises. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "claim"; readonly id: string }
  | { readonly kind: "relation"; readonly edge: string }
  | { readonly kind: "article"; readonly id: string; readonly span?: Span }
  /** Two entities or more. */
  | { readonly kind: "several"; readonly ids: readonly string[] }
  /** How two parties are connected: within the filters, or `anywhere` in the graph. */
  | { readonly kind: "path"; readonly from: string; readonly to: string; readonly anywhere: boolean };
