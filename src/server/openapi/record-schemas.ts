/** Schemas of what one article says: the record, as `relata extract --json` prints it. */
import { SEVERITIES } from "../../model/diagnostic.ts";
import { CLAIM_KINDS, ENTITY_KINDS, RELATION_TYPES, STATUSES } from "../../model/ontology.ts";
import {
  anyOf,
  articleId,
  count,
  date,
  flag,
  listOf,
  matching,
  nullable,
  object,
  oneOf,
  type Properties,
  ref,
  share,
  text,
} from "./schema.ts";

const article: Properties = {
  id: articleId,
  title: text,
  publisher: nullable(text),
  author: nullable(text),
  publishedAt: nullable(date),
  url: nullable(text),
  text,
};

export const RECORD_SCHEMAS: Properties = {
  Article: object(article),
  ArticleSource: anyOf(
    object({ kind: oneOf(["text"]), name: text, content: text }),
    object({ kind: oneOf(["url"]), url: matching("^https?://") }),
    object({ kind: oneOf(["article"]), article: ref("Article") }),
  ),
  ArticleRecord: object({
    article: ref("Article"),
    entities: listOf(ref("LocalEntity")),
    relations: listOf(ref("RelationStatement")),
    claims: listOf(ref("Claim")),
    extractor: object({ name: text, version: text }),
    diagnostics: listOf(ref("Diagnostic")),
  }),
  LocalEntity: object({
    id: text,
    name: text,
    kind: oneOf(ENTITY_KINDS),
    names: listOf(text),
    mentions: listOf({ type: "array", items: count, minItems: 2, maxItems: 2 }),
  }),
  RelationStatement: object(
    {
      id: text,
      type: oneOf(RELATION_TYPES),
      source: text,
      target: text,
      status: oneOf(STATUSES),
      confidence: share,
      rule: text,
      speaker: nullable(text),
      evidence: { type: "array", items: ref("Evidence"), minItems: 1 },
    },
    { date: text, amount: ref("Amount") },
  ),
  Evidence: object({ start: count, end: count, quote: text }),
  Amount: object({ value: { type: "number" }, currency: text, approximate: flag }),
  Claim: object({
    id: text,
    text,
    start: count,
    end: count,
    kind: oneOf(CLAIM_KINDS),
    speaker: nullable(text),
    about: listOf(text),
    confidence: share,
    rule: text,
  }),
  Diagnostic: object(
    { code: text, severity: oneOf(SEVERITIES), message: text },
    { span: object({ start: count, end: count }) },
  ),
};
