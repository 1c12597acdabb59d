/** Full-text search over the graph: names of entities, words of claims, titles of articles. Forgives accents, case and typing errors. */
import MiniSearch, { type SearchResult } from "minisearch";
import { compareText, sortedUnique } from "../../model/order.ts";
import { finish, type Steps } from "../../model/steps.ts";
import { foldLetters } from "../../text/fold-letters.ts";
import { nameKey, type NameGroup } from "../../text/name-key.ts";
import type { ArticleSummary, GraphChange, NodeAttributes, NodeEntry, RelataGraph } from "../graph-model.ts";

export interface SearchHit {
  readonly found: "entity" | "claim" | "article";
  /** Node id, or article id. */
  readonly id: string;
  readonly label: string;
  readonly score: number;
}

export interface GraphSearch {
  /** Best first; every word of `text` may be a beginning of a word or slightly misspelt. */
  search(text: string, limit?: number): SearchHit[];
  /** Entities called exactly `name`; if there are none, those that it finds, best first. */
  findEntities(name: string, limit?: number): string[];
  /** Follows the graph, after `change` has been applied to it. */
  update(change: GraphChange): void;
}

interface SearchDocument {
  readonly id: string;
  readonly found: SearchHit["found"];
  readonly label: string;
  /** Other names of an entity. */
  readonly names: string;
}

const DEFAULT_LIMIT = 20;
const GROUPS: readonly NameGroup[] = ["party", "person", "product"];
const FUZZINESS = 0.2;
/** A name is what people look for; claims and titles only repeat it. */
const WEIGHT: Readonly<Record<SearchHit["found"], number>> = { entity: 1, claim: 0.3, article: 0.4 };

/** Nodes taken up in one step. */
const STEP = 250;

/** An index of `graph`. */
export function createSearch(graph: RelataGraph): GraphSearch {
  return finish(searchInSteps(graph));
}

/** The same in steps, for a large graph takes a second; it must not change meanwhile. Ids of nodes and of articles never collide. */
export function* searchInSteps(graph: RelataGraph): Steps<GraphSearch> {
  const index = new MiniSearch<SearchDocument>({
    fields: ["label", "names"],
    storeFields: ["found", "label"],
    processTerm: foldLetters,
    searchOptions: {
      prefix: true,
      fuzzy: FUZZINESS,
      combineWith: "AND",
      boost: { label: 2 },
      boostDocument: (id: string, _term, stored) => weightOf(graph, id, stored?.["found"]),
    },
  });
  const documents = new Map<string, SearchDocument>();
  const entityOf = new Map<string, string>();
  const keysOf = new Map<string, readonly string[]>();

  function put(document: SearchDocument): void {
    forget(document.id);
    documents.set(document.id, document);
    index.add(document);
  }

  /** Takes all of it out at once: what is only discarded is cleaned up later, which fails when the index changes meanwhile. */
  function forget(id: string): void {
    const document = documents.get(id);
    if (document !== undefined) index.remove(document);
    documents.delete(id);
  }

  function putNode({ key, attributes }: NodeEntry): void {
    put(nodeDocument(key, attributes));
    if (attributes.node !== "entity") return;
    forgetKeys(key);
    keysOf.set(key, attributes.keys);
    for (const name of attributes.keys) entityOf.set(name, key);
  }

  function forgetKeys(id: string): void {
    for (const name of keysOf.get(id) ?? []) if (entityOf.get(name) === id) entityOf.delete(name);
    keysOf.delete(id);
  }

  /** A lone letter begins words of thousands of documents: it chooses among what the longer words find. */
  function lookUp(text: string): SearchResult[] {
    const words = text.split(/\s+/u).filter((word) => word !== "");
    const letters = words.filter((word) => word.length === 1).map(foldLetters);
    const rest = words.filter((word) => word.length > 1);
    if (letters.length === 0 || rest.length === 0) return index.search(text);
    return index.search(rest.join(" "), {
      filter: ({ id }) => letters.every((letter) => beginsWord(documents.get(String(id)), letter)),
    });
  }

  function search(text: string, limit = DEFAULT_LIMIT): SearchHit[] {
    return lookUp(text)
      .map((hit): SearchHit => {
        const id = String(hit.id);
        return {
          found: hit["found"] as SearchHit["found"],
          id,
          label: String(hit["label"]),
          score: hit.score,
        };
      })
      .sort((left, right) => right.score - left.score || compareText(left.id, right.id))
      .slice(0, limit);
  }

  function findEntities(name: string, limit = DEFAULT_LIMIT): string[] {
    const exact = sortedUnique(GROUPS.flatMap((group) => entityOf.get(nameKey(group, name)) ?? []));
    if (exact.length > 0) return exact.slice(0, limit);
    const hits = search(name, Number.POSITIVE_INFINITY).filter(({ found }) => found === "entity");
    return hits.slice(0, limit).map(({ id }) => id);
  }

  function update(change: GraphChange): void {
    for (const id of [...change.droppedNodes, ...change.droppedArticles]) forget(id);
    for (const id of change.droppedNodes) forgetKeys(id);
    for (const entry of [...change.addedNodes, ...change.changedNodes]) putNode(entry);
    for (const article of change.addedArticles) put(articleDocument(article));
  }

  for (const [place, key] of graph.nodes().entries()) {
    putNode({ key, attributes: graph.getNodeAttributes(key) });
    if (place % STEP === STEP - 1) yield;
  }
  for (const article of graph.getAttribute("articles")) put(articleDocument(article));
  return { search, findEntities, update };
}

function nodeDocument(id: string, attributes: NodeAttributes): SearchDocument {
  const names = attributes.node === "entity" ? attributes.names.join(" · ") : "";
  return { id, found: attributes.node, label: attributes.label, names };
}

function articleDocument({ id, title }: ArticleSummary): SearchDocument {
  return { id, found: "article", label: title, names: "" };
}

function beginsWord(document: SearchDocument | undefined, letter: string): boolean {
  if (document === undefined) return false;
  const words = foldLetters(`${document.label} ${document.names}`).split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => word.startsWith(letter));
}

/** Of two that match equally the better connected comes first. */
function weightOf(graph: RelataGraph, id: string, found: unknown): number {
  const degree = graph.hasNode(id) ? graph.degree(id) : 0;
  return WEIGHT[found as SearchHit["found"]] * (1 + Math.log2(1 + degree) / 4);
}
