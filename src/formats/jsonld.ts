/**
 * The selection as linked data: parties and claims in schema.org's words, relations as reified statements, every
 * sentence as a Web Annotation target with a quote and a position, every source as PROV.
 * Positions count UTF-16 code units, as everywhere in Relata; where a reader counts otherwise, the quote decides.
 */
import type {
  ArticleSummary,
  ClaimNode,
  EdgeEntry,
  EdgeEvidence,
  EntityNode,
  NodeEntry,
  RelationEdge,
} from "../graph/graph-model.ts";
import { sortedUnique } from "../model/order.ts";
import type { EntityKind } from "../model/ontology.ts";
import type { Evidence } from "../model/span.ts";
import { inChunks } from "./chunks.ts";
import { claimLinks, type ClaimLinks } from "./claim-links.ts";
import { jsonItems } from "./json-items.ts";
import { aliases } from "./node-columns.ts";
import type { SelectedGraph } from "./select-graph.ts";

const CONTEXT = {
  "@vocab": "https://schema.org/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  relata: "urn:relata:",
};

const ENTITY_TYPES: Readonly<Record<EntityKind, string>> = {
  company: "Organization",
  organization: "Organization",
  person: "Person",
  product: "Product",
  media: "NewsMediaOrganization",
};

/** Writes one JSON-LD document: articles, then entities and claims, then relations. */
export function writeJsonld(graph: SelectedGraph): Iterable<string> {
  return inChunks(jsonld(graph));
}

function* jsonld(graph: SelectedGraph): Generator<string> {
  const links = claimLinks(graph.edges);
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  yield* jsonItems(things(graph, links), (thing) => thing);
  yield "]}\n";
}

function* things(graph: SelectedGraph, links: ReadonlyMap<string, ClaimLinks>): Generator<object> {
  for (const article of graph.articles.values()) yield toArticle(article);
  for (const node of graph.nodes) yield toThing(node, links);
  for (const edge of graph.edges) {
    if (edge.attributes.edge === "relation") yield toStatement(edge, edge.attributes);
  }
}

function toArticle(article: ArticleSummary): object {
  return {
    ...reference(article.id),
    "@type": ["NewsArticle", "prov:Entity"],
    headline: article.title,
    ...present("publisher", article.publisher, (name) => ({ "@type": "Organization", name })),
    ...present("datePublished", article.publishedAt, (date) => date),
    ...present("url", article.url, (url) => url),
  };
}

function toThing({ key, attributes }: NodeEntry, links: ReadonlyMap<string, ClaimLinks>): object {
  return attributes.node === "entity" ? toEntity(key, attributes) : toClaim(key, attributes, links.get(key));
}

function toEntity(key: string, entity: EntityNode): object {
  return {
    ...reference(key),
    "@type": ENTITY_TYPES[entity.kind],
    additionalType: reference(entity.kind),
    name: entity.label,
    alternateName: aliases(entity),
    subjectOf: entity.articles.map(reference),
  };
}

function toClaim(key: string, claim: ClaimNode, links: ClaimLinks | undefined): object {
  const quote = { start: claim.start, end: claim.end, quote: claim.label };
  return {
    ...reference(key),
    "@type": ["Claim", "prov:Entity"],
    additionalType: reference(claim.kind),
    text: claim.label,
    author: links?.speakers.map(reference) ?? [],
    about: links?.about.map(reference) ?? [],
    appearance: reference(claim.article),
    "prov:wasDerivedFrom": [reference(claim.article)],
    "relata:confidence": claim.confidence,
    "relata:accepted": claim.accepted,
    "relata:evidence": [toTarget(claim.article, quote)],
  };
}

function toStatement(edge: EdgeEntry, relation: RelationEdge): object {
  return {
    ...reference(edge.key),
    "@type": ["rdf:Statement", "prov:Entity"],
    "rdf:subject": reference(edge.source),
    "rdf:predicate": reference(relation.kind),
    "rdf:object": reference(edge.target),
    "relata:directed": !edge.undirected,
    "relata:status": relation.status,
    "relata:support": relation.support,
    "relata:origins": relation.origins,
    "relata:confidence": relation.confidence,
    "relata:accepted": relation.accepted,
    ...present("relata:firstSeen", relation.firstSeen, (date) => date),
    ...present("relata:lastSeen", relation.lastSeen, (date) => date),
    "prov:wasDerivedFrom": sortedUnique(relation.timeline.map(({ article }) => article)).map(reference),
    "relata:evidence": relation.evidence.map(toEvidence),
  };
}

function toEvidence(evidence: EdgeEvidence): object {
  return {
    ...toTarget(evidence.article, evidence),
    "relata:status": evidence.status,
    ...present("relata:speaker", evidence.speaker, reference),
  };
}

/** The place of a quote in its article, told in both ways that Web Annotation knows. */
function toTarget(article: string, { start, end, quote }: Evidence): object {
  return {
    "@type": "oa:SpecificResource",
    "oa:hasSource": reference(article),
    "oa:hasSelector": [
      { "@type": "oa:TextQuoteSelector", "oa:exact": quote },
      { "@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end },
    ],
  };
}

function reference(id: string): { readonly "@id": string } {
  return { "@id": `relata:${encodeURIComponent(id)}` };
}

/** One property, or none where there is no value. */
function present(name: string, value: string | null, toValue: (value: string) => unknown): object {
  return value === null ? {} : { [name]: toValue(value) };
}
