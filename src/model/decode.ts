/**
 * The one place that reads untrusted JSON: request bodies, stored rows, files. Shapes are checked by valibot,
 * meaning (quotes, references, spans) by check-record.
 */
import * as v from "valibot";
import { type Article, type ArticleSource, MAX_ARTICLE_LENGTH } from "./article.ts";
import { recordProblems } from "./check-record.ts";
import { SEVERITIES } from "./diagnostic.ts";
import { RelataError } from "./errors.ts";
import { type Decision, type Judgement } from "./judgement.ts";
import { CLAIM_KINDS, ENTITY_KINDS, RELATION_TYPES, STATUSES } from "./ontology.ts";
import type { ArticleRecord } from "./record.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a date like 2025-01-31"));
const text = v.pipe(v.string(), v.maxLength(MAX_ARTICLE_LENGTH, `at most ${MAX_ARTICLE_LENGTH} characters`));

const spanShape = { start: offset, end: offset };
const evidence = v.object({ ...spanShape, quote: v.pipe(v.string(), v.minLength(1)) });

const article = v.object({
  id: name,
  title: v.string(),
  publisher: v.nullable(v.string()),
  author: v.optional(v.nullable(v.string()), null),
  publishedAt: v.nullable(isoDate),
  url: v.nullable(v.string()),
  text,
});

const entity = v.object({
  id: name,
  name,
  kind: v.picklist(ENTITY_KINDS),
  names: v.array(name),
  mentions: v.array(v.tuple([offset, offset])),
});

const relation = v.object({
  id: name,
  type: v.picklist(RELATION_TYPES),
  source: name,
  target: name,
  status: v.picklist(STATUSES),
  confidence: share,
  rule: v.string(),
  speaker: v.nullable(name),
  evidence: v.tupleWithRest([evidence], evidence),
  date: v.exactOptional(v.string()),
  amount: v.exactOptional(v.object({ value: v.number(), currency: v.string(), approximate: v.boolean() })),
});

const claim = v.object({
  id: name,
  text: v.pipe(v.string(), v.minLength(1)),
  ...spanShape,
  kind: v.picklist(CLAIM_KINDS),
  speaker: v.nullable(name),
  about: v.array(name),
  confidence: share,
  rule: v.string(),
});

const diagnostic = v.object({
  code: name,
  severity: v.picklist(SEVERITIES),
  message: v.string(),
  span: v.exactOptional(v.object(spanShape)),
});

const record = v.object({
  article,
  entities: v.array(entity),
  relations: v.array(relation),
  claims: v.array(claim),
  extractor: v.object({ name, version: name }),
  diagnostics: v.array(diagnostic),
});

const decisionOptions = [
  v.object({ op: v.literal("same"), left: name, right: name }),
  v.object({ op: v.literal("different"), left: name, right: name }),
  v.object({ op: v.literal("reject"), statement: name }),
  v.object({ op: v.literal("accept"), statement: name }),
  v.object({
    op: v.literal("restate"),
    statement: name,
    type: v.picklist(RELATION_TYPES),
    turned: v.boolean(),
    status: v.picklist(STATUSES),
  }),
  v.object({ op: v.literal("rename"), entity: name, name }),
  v.object({ op: v.literal("retype"), entity: name, kind: v.picklist(ENTITY_KINDS) }),
  v.object({ op: v.literal("revoke"), revokes: name }),
] as const;
const decision = v.variant("op", decisionOptions);
const judgement = v.intersect([
  decision,
  v.object({ id: name, by: name, at: v.pipe(v.string(), v.isoTimestamp()) }),
]);

const articleSource = v.variant("kind", [
  v.object({ kind: v.literal("text"), name, content: v.string() }),
  v.object({ kind: v.literal("url"), url: v.pipe(v.string(), v.maxLength(4000), v.url()) }),
  v.object({ kind: v.literal("article"), article }),
]);

/** Reads an article; throws RelataError `invalid-data` naming the first wrong field. */
export function decodeArticle(input: unknown): Article {
  return decodeWith(article, input, "article");
}

/** Reads a record: its shape, then that every quote is verbatim and every reference points somewhere. */
export function decodeRecord(input: unknown): ArticleRecord {
  const decoded: ArticleRecord = decodeWith(record, input, "article record");
  const [problem] = recordProblems(decoded);
  if (problem !== undefined) throw invalid("article record", problem.message);
  return decoded;
}

/** Reads how an article is handed over, as a request brings it. */
export function decodeArticleSource(input: unknown): ArticleSource {
  return decodeWith(articleSource, input, "article source");
}

/** Reads a judgement of the log. */
export function decodeJudgement(input: unknown): Judgement {
  return decodeWith(judgement, input, "judgement");
}

/** Reads a decision that has not been signed yet, as a request brings it. */
export function decodeDecision(input: unknown): Decision {
  return decodeWith(decision, input, "decision");
}

function decodeWith<Shape extends v.GenericSchema>(
  shape: Shape,
  input: unknown,
  what: string,
): v.InferOutput<Shape> {
  const result = v.safeParse(shape, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw invalid(what, `${place === null ? "" : `${place}: `}${issue.message}`);
}

function invalid(what: string, detail: string): RelataError {
  return new RelataError(
    "invalid-data",
    `This is not a valid ${what}: ${detail}`,
    "Compare it with the shape that `relata extract --json` prints.",
  );
}
