/** What one article puts into the graph once its local entities are resolved. */
import { edgeId } from "../model/id.ts";
import { RELATION_TABLE, type RelationType } from "../model/ontology.ts";
import type { Claim, RelationStatement } from "../model/record.ts";
import { restate } from "../model/restate.ts";
import type { Decisions, StatementRuling } from "../resolve/decisions.ts";
import type { ArticleEntry } from "./article-entry.ts";

/** The edge a statement belongs to. Undirected relations have sorted ends. */
export interface EdgePlace {
  readonly key: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
}

/** A relation statement in the graph's terms. */
export interface Saying {
  readonly place: EdgePlace;
  readonly entry: ArticleEntry;
  /** As a person corrected it, if one did. */
  readonly statement: RelationStatement;
  readonly speaker: string | null;
  /** Whether a person said that it is so. */
  readonly accepted: boolean;
}

/** A claim in the graph's terms. */
export interface ClaimSaying {
  readonly entry: ArticleEntry;
  readonly claim: Claim;
  readonly speaker: string | null;
  readonly about: readonly string[];
  readonly accepted: boolean;
}

export interface Contribution {
  /** Entities that the article mentions. */
  readonly entities: ReadonlySet<string>;
  readonly relations: readonly Saying[];
  readonly claims: readonly ClaimSaying[];
}

/** What resolves an article: which entity bears a key, and what people decided. */
export interface Resolver {
  readonly findEntity: (key: string) => string | undefined;
  readonly decisions: Decisions;
}

/** Rejected statements and relations whose ends are one entity contribute nothing. */
export function toContribution(entry: ArticleEntry, resolver: Resolver): Contribution {
  const entities = resolveLocals(entry, resolver);
  const rulingOn = (id: string): StatementRuling | undefined => resolver.decisions.statements.get(id);
  const resolve = (local: string | null): string | null =>
    local === null ? null : (entities.get(local) ?? null);
  return {
    entities: new Set(entities.values()),
    relations: entry.record.relations.flatMap((read) => {
      const ruling = rulingOn(read.id);
      const statement = ruling?.op === "restate" ? restate(read, ruling) : read;
      const place = placeOf(statement.type, resolve(statement.source), resolve(statement.target));
      if (place === null || ruling?.op === "reject") return [];
      const accepted = ruling !== undefined;
      return [{ place, entry, statement, speaker: resolve(statement.speaker), accepted }];
    }),
    claims: entry.record.claims.flatMap((claim) => {
      const ruling = rulingOn(claim.id)?.op;
      if (ruling === "reject") return [];
      const about = claim.about.flatMap((local) => resolve(local) ?? []);
      return [{ entry, claim, speaker: resolve(claim.speaker), about, accepted: ruling === "accept" }];
    }),
  };
}

function resolveLocals(entry: ArticleEntry, { findEntity }: Resolver): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  for (const [position, { id }] of entry.record.entities.entries()) {
    const key = entry.keys[position]?.canonical;
    const entity = key === undefined ? undefined : findEntity(key);
    if (entity !== undefined) entities.set(id, entity);
  }
  return entities;
}

function placeOf(type: RelationType, source: string | null, target: string | null): EdgePlace | null {
  if (source === null || target === null || source === target) return null;
  const undirected = !RELATION_TABLE[type].directed;
  const [from, to] = undirected && target < source ? [target, source] : [source, target];
  return { key: edgeId(type, from, to), type, source: from, target: to, undirected };
}
