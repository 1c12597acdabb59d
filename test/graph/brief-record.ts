/** Records in a few words, for tests that need a particular graph. */
import { toArticle } from "../../src/model/article.ts";
import { claimId, relationStatementId } from "../../src/model/id.ts";
import type { ClaimKind, EntityKind, RelationType, Status } from "../../src/model/ontology.ts";
import type { Amount, ArticleRecord, LocalEntity } from "../../src/model/record.ts";
import { evidenceAt } from "../../src/model/span.ts";

export interface BriefRecord {
  readonly title: string;
  readonly date?: string | null;
  /** Stands for itself unless given. */
  readonly text?: string;
  /** Kind of each entity by its names, joined with a slash, fullest first. Parties of relations need no row. */
  readonly entities?: Readonly<Record<string, EntityKind>>;
  readonly relations?: readonly BriefRelation[];
  readonly claims?: readonly {
    readonly by: string | null;
    readonly about: readonly string[];
    readonly kind?: ClaimKind;
  }[];
}

export interface BriefRelation {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly status?: Status;
  readonly confidence?: number;
  readonly amount?: Amount;
}

/** Every claim takes the next ten characters of the text. */
const CLAIM_LENGTH = 10;

export function briefRecord({
  title,
  date = null,
  text,
  entities,
  relations = [],
  claims = [],
}: BriefRecord): ArticleRecord {
  const body = text ?? `${title}. `.padEnd(60, `${title} told at length. `);
  const article = toArticle({ title, text: body, publishedAt: date });
  const locals = toLocals({
    ...Object.fromEntries(
      relations.flatMap(({ source, target }) => [source, target]).map((name) => [name, "company"]),
    ),
    ...entities,
  });
  const local = (name: string): string => locals.find(({ names }) => names.includes(name))?.id ?? "e0";
  return {
    article,
    entities: locals,
    relations: relations.map(({ source, type, target, status = "confirmed", confidence = 0.8, amount }) => ({
      id: relationStatementId(article.id, type, source, target),
      type,
      source: local(source),
      target: local(target),
      status,
      confidence,
      rule: "brief",
      speaker: null,
      evidence: [evidenceAt(body, { start: 0, end: title.length })],
      ...(amount === undefined ? {} : { amount }),
    })),
    claims: claims.map(({ by, about, kind = "fact" }, index) => {
      const start = index * CLAIM_LENGTH;
      const end = start + CLAIM_LENGTH;
      return {
        id: claimId(article.id, start, end),
        text: body.slice(start, end),
        start,
        end,
        kind,
        speaker: by === null ? null : local(by),
        about: about.map(local),
        confidence: 0.7,
        rule: "brief",
      };
    }),
    extractor: { name: "brief", version: "1" },
    diagnostics: [],
  };
}

function toLocals(entities: Readonly<Record<string, EntityKind>>): LocalEntity[] {
  const rows = Object.entries(entities).map(([joined, kind]) => ({ names: joined.split("/"), kind }));
  const fuller = rows.filter(({ names }) => names.length > 1).flatMap(({ names }) => names);
  return rows
    .filter(({ names }) => names.length > 1 || !fuller.includes(names[0] ?? ""))
    .map(({ names, kind }, index) => ({
      id: `e${index + 1}`,
      name: names[0] ?? "",
      kind,
      names,
      mentions: [[index, index + 1]],
    }));
}
