/** A search hit as a row of the suggestions: what it is, and by which other name it was found. */
import type { SearchHit } from "../../graph/query/search.ts";
import type { RelataGraph } from "../../graph/graph-model.ts";
import { CLAIM_KIND_TABLE, ENTITY_KIND_TABLE } from "../../model/ontology.ts";
import { foldLetters } from "../../text/fold-letters.ts";
import { counted } from "./words/summary.ts";

export interface Suggestion {
  readonly found: SearchHit["found"];
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** Name of a colour token. */
  readonly color: string;
}

export function toSuggestion(graph: RelataGraph, { found, id, label }: SearchHit, query: string): Suggestion {
  if (found === "article" || !graph.hasNode(id)) {
    const article = graph.getAttribute("articles").find((summary) => summary.id === id);
    const note = ["article", article?.publishedAt].filter(Boolean).join(" · ");
    return { found: "article", id, label, note, color: "text-soft" };
  }
  const attributes = graph.getNodeAttributes(id);
  if (attributes.node === "claim") {
    const { label: note, color } = CLAIM_KIND_TABLE[attributes.kind];
    return { found, id, label, note, color };
  }
  const { label: kind, color } = ENTITY_KIND_TABLE[attributes.kind];
  const relations = graph.filterEdges(id, (_, { edge }) => edge === "relation").length;
  const alias = matchedAlias(label, attributes.names, query);
  const parts = [
    kind,
    ...(alias === null ? [] : [`also “${alias}”`]),
    ...(relations === 0 ? [] : [counted(relations, "relation", "relations")]),
  ];
  return { found, id, label, note: parts.join(" · "), color };
}

/** The other name that answers the query, where the label itself does not. */
function matchedAlias(label: string, names: readonly string[], query: string): string | null {
  const asked = foldLetters(query);
  if (foldLetters(label).includes(asked)) return null;
  return names.find((name) => name !== label && foldLetters(name).includes(asked)) ?? null;
}
