/** The node of a claim and its edges: whom it is about, and who says it. */
import { edgeId } from "../model/id.ts";
import { sortedUnique } from "../model/order.ts";
import type { ClaimSaying } from "./contribution.ts";
import type { EdgeEntry, NodeEntry } from "./graph-model.ts";

export function toClaimNode({ entry, claim, accepted }: ClaimSaying): NodeEntry {
  return {
    key: claim.id,
    attributes: {
      node: "claim",
      kind: claim.kind,
      label: claim.text,
      article: entry.id,
      start: claim.start,
      end: claim.end,
      confidence: accepted ? 1 : claim.confidence,
      publishedAt: entry.summary.publishedAt,
      accepted,
    },
  };
}

export function toClaimEdges({ claim, speaker, about }: ClaimSaying): EdgeEntry[] {
  const edges = sortedUnique(about).map((entity) => claimEdge("about", claim.id, entity));
  return speaker === null ? edges : [...edges, claimEdge("says", speaker, claim.id)];
}

function claimEdge(kind: "about" | "says", source: string, target: string): EdgeEntry {
  return {
    key: edgeId(kind, source, target),
    source,
    target,
    undirected: false,
    attributes: { edge: "claim", kind },
  };
}
