/**
 * The ontology as data: what kinds of entity, relation, status and claim there are, and how each is worded.
 * The legend, the filters, the exports, the command line's words and docs/ontology.md derive from these tables.
 * Adding a relation type is one row here and its frames in extract/.
 */

export const ENTITY_KINDS = ["company", "organization", "person", "product", "media"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const RELATION_TYPES = [
  "partnership",
  "investment",
  "acquisition",
  "supply",
  "competition",
  "litigation",
  "ownership",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const STATUSES = ["confirmed", "rumoured", "denied", "ended"] as const;
export type Status = (typeof STATUSES)[number];

export const CLAIM_KINDS = ["fact", "forecast", "opinion"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Words for one row of a legend, a filter or an export. `color` names a colour token of the page, not a colour. */
export interface Wording {
  readonly label: string;
  readonly plural: string;
  readonly color: string;
  readonly description: string;
}

export interface RelationWording extends Wording {
  /** Whether source and target mean different roles; undirected relations are stored with sorted ends. */
  readonly directed: boolean;
  /** Read from the source: "Microsoft *invests in* OpenAI". */
  readonly forward: string;
  /** Read from the target: "OpenAI *is funded by* Microsoft". */
  readonly backward: string;
  /** Kinds that may stand at either end. */
  readonly ends: readonly EntityKind[];
  /** Whether one target can truthfully have only one source at a time, so that two of them contradict. */
  readonly exclusive: boolean;
}

/** Kinds that take part in relations and that claims are about. */
export const PARTY_KINDS: readonly EntityKind[] = ["company", "organization"];

export const ENTITY_KIND_TABLE: Readonly<Record<EntityKind, Wording>> = {
  company: {
    label: "company",
    plural: "companies",
    color: "kind-company",
    description: "Any business: start-up, laboratory, fund, bank, or a unit with a name of its own.",
  },
  organization: {
    label: "organization",
    plural: "organizations",
    color: "kind-organization",
    description: "A government, regulator, court, university, standards body or non-profit.",
  },
  person: { label: "person", plural: "people", color: "kind-person", description: "A named person." },
  product: {
    label: "product",
    plural: "products",
    color: "kind-product",
    description: "A named product, model, service, fund vehicle or site.",
  },
  media: {
    label: "outlet",
    plural: "outlets",
    color: "kind-media",
    description: "A news outlet or newsletter cited as a source.",
  },
};

export const RELATION_TABLE: Readonly<Record<RelationType, RelationWording>> = {
  partnership: {
    label: "partnership",
    plural: "partnerships",
    color: "relation-partnership",
    description: "Collaboration, alliance, joint venture, integration, distribution or resale agreement.",
    directed: false,
    forward: "partners with",
    backward: "partners with",
    ends: PARTY_KINDS,
    exclusive: false,
  },
  investment: {
    label: "investment",
    plural: "investments",
    color: "relation-investment",
    description: "Takes a stake in, funds, leads or joins a round of.",
    directed: true,
    forward: "invests in",
    backward: "is funded by",
    ends: PARTY_KINDS,
    exclusive: false,
  },
  acquisition: {
    label: "acquisition",
    plural: "acquisitions",
    color: "relation-acquisition",
    description: "Buys or merges with.",
    directed: true,
    forward: "acquires",
    backward: "is acquired by",
    ends: PARTY_KINDS,
    exclusive: true,
  },
  supply: {
    label: "supply",
    plural: "supplies",
    color: "relation-supply",
    description: "Sells, leases, licenses or provides to.",
    directed: true,
    forward: "supplies",
    backward: "is supplied by",
    ends: PARTY_KINDS,
    exclusive: false,
  },
  competition: {
    label: "competition",
    plural: "competitions",
    color: "relation-competition",
    description: "Rivals, competes with or challenges.",
    directed: false,
    forward: "competes with",
    backward: "competes with",
    ends: PARTY_KINDS,
    exclusive: false,
  },
  litigation: {
    label: "litigation",
    plural: "litigations",
    color: "relation-litigation",
    description: "Sues, fines, investigates or files a complaint against.",
    directed: true,
    forward: "takes action against",
    backward: "faces action by",
    ends: PARTY_KINDS,
    exclusive: false,
  },
  ownership: {
    label: "ownership",
    plural: "ownerships",
    color: "relation-ownership",
    description: "Owns, is the parent of, or holds a stated part of.",
    directed: true,
    forward: "owns",
    backward: "is owned by",
    ends: PARTY_KINDS,
    exclusive: false,
  },
};

export const STATUS_TABLE: Readonly<Record<Status, Wording>> = {
  confirmed: {
    label: "confirmed",
    plural: "confirmed",
    color: "status-confirmed",
    description: "Announced, signed, completed, ongoing or planned by announcement.",
  },
  rumoured: {
    label: "rumoured",
    plural: "rumoured",
    color: "status-rumoured",
    description: "In talks, considered, or reported by unnamed sources.",
  },
  denied: {
    label: "denied",
    plural: "denied",
    color: "status-denied",
    description: "A named party, or the article itself, says that it is not so.",
  },
  ended: {
    label: "ended",
    plural: "ended",
    color: "status-ended",
    description: "Terminated, abandoned, expired, blocked or sold off.",
  },
};

export const CLAIM_KIND_TABLE: Readonly<Record<ClaimKind, Wording>> = {
  fact: { label: "fact", plural: "facts", color: "claim-fact", description: "A figure or result." },
  forecast: {
    label: "forecast",
    plural: "forecasts",
    color: "claim-forecast",
    description: "A prediction, plan or guidance.",
  },
  opinion: {
    label: "opinion",
    plural: "opinions",
    color: "claim-opinion",
    description: "A judgement, cause or evaluation.",
  },
};

/** Whether entities of `kind` may stand in relations. */
export function isParty(kind: EntityKind): boolean {
  return PARTY_KINDS.includes(kind);
}
