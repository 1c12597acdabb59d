/** Schemas of the answers that are made of the shapes of records, graph and judgements. */
import { ERROR_CODES } from "../../model/errors.ts";
import { RELATION_TYPES } from "../../model/ontology.ts";
import {
  articleId,
  count,
  date,
  entityId,
  listOf,
  nullable,
  object,
  oneOf,
  type Properties,
  ref,
  share,
  text,
} from "./schema.ts";

const outcome = oneOf(["added", "replaced", "unchanged"]);
const update: Properties = { change: ref("GraphChange"), positions: ref("Positions") };
const end = object({ id: entityId, label: text });

export const ANSWER_SCHEMAS: Properties = {
  LoadedGraph: object({ snapshot: ref("GraphSnapshot"), positions: ref("Positions") }),
  ListedArticle: object({
    id: articleId,
    title: text,
    publisher: nullable(text),
    publishedAt: nullable(date),
    url: nullable(text),
    counts: object({ entities: count, relations: count, claims: count }),
  }),
  Preview: object({ record: ref("ArticleRecord"), outcome, change: ref("GraphChange") }),
  Update: object(update),
  Addition: object({ record: ref("ArticleRecord"), outcome, ...update }),
  Judged: object({ judgement: ref("Judgement"), ...update }),
  FeedAddress: object({ url: text }),
  Feed: object({
    title: text,
    items: listOf(object({ title: text, url: text, publishedAt: nullable(date) })),
  }),
  EntityView: object({
    id: entityId,
    entity: ref("EntityNode"),
    relations: listOf(object({ type: oneOf(RELATION_TYPES), relations: listOf(ref("RelationView")) })),
    claimsBy: listOf(ref("ClaimView")),
    claimsAbout: listOf(ref("ClaimView")),
  }),
  RelationView: object({
    edge: text,
    other: entityId,
    otherLabel: text,
    direction: oneOf(["forward", "backward"]),
    relation: ref("RelationEdge"),
  }),
  ClaimView: object({ id: text, claim: ref("ClaimNode") }),
  SearchHit: object({
    found: oneOf(["entity", "claim", "article"]),
    id: text,
    label: text,
    score: { type: "number" },
  }),
  Path: object({ steps: nullable(listOf(ref("PathStep"))) }),
  PathStep: object({ from: end, to: end, confidence: share, relations: listOf(ref("EdgeEntry")) }),
  Problem: object({
    type: oneOf(["about:blank"]),
    title: text,
    status: { type: "integer", minimum: 400, maximum: 599 },
    detail: text,
    code: oneOf([...ERROR_CODES, "internal"]),
    hint: text,
  }),
};
