/** Every address of the API, what it takes and what it answers. */
import { EXPORT_FORMATS } from "../../formats/formats.ts";
import { STATUSES } from "../../model/ontology.ts";
import { inPath, inQuery, json, type Operation, operation, required } from "./operation.ts";
import {
  anything,
  articleId,
  date,
  entityId,
  listOf,
  mapOf,
  matching,
  oneOf,
  ref,
  share,
  text,
} from "./schema.ts";

type Method = "get" | "post" | "delete";

const PAGE_NAME = matching("^[A-Za-z0-9_-]{1,64}$");
const byPage = {
  name: "Relata-Page",
  in: "header",
  required: false,
  description: "The page that does it; its own event stream stays silent.",
  schema: PAGE_NAME,
} as const;
const yes = oneOf(["1"]);
const files = EXPORT_FORMATS.flatMap((format) => format.files);
const file = {
  description: "The file, as an attachment.",
  content: Object.fromEntries(files.map(({ mediaType }) => [mediaType, { schema: text }])),
};

export const PATHS: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>> = {
  "/api/graph": {
    get: operation("loadGraph", {
      summary: "The whole graph, with a place for each node.",
      answers: { 200: json("The graph.", ref("LoadedGraph")) },
    }),
  },
  "/api/articles": {
    get: operation("listArticles", {
      summary: "All articles, with how much the graph has from each.",
      answers: { 200: json("The articles, by id.", listOf(ref("ListedArticle"))) },
    }),
    post: operation("addArticle", {
      summary: "Reads an article and keeps it, or only shows what it would change.",
      parameters: [
        inQuery("preview", "Keeps nothing and answers what would change.", yes),
        inQuery("replace", "The article in whose place this one goes.", articleId),
        byPage,
      ],
      body: "ArticleSource",
      answers: {
        200: json("A preview; or it was there already, or replaced another.", {
          anyOf: [ref("Preview"), ref("Addition")],
        }),
        201: json("It was added.", ref("Addition")),
      },
      problems: [404, 409, 502],
    }),
  },
  "/api/articles/{id}": {
    get: operation("getArticle", {
      summary: "One article with all that it says.",
      parameters: [inPath("id", "The article.", articleId)],
      answers: { 200: json("Its record.", ref("ArticleRecord")) },
      problems: [404],
    }),
    delete: operation("removeArticle", {
      summary: "Removes an article, and with it whatever only it said.",
      parameters: [inPath("id", "The article.", articleId), byPage],
      answers: { 200: json("What changed.", ref("Update")) },
      problems: [404, 503],
    }),
  },
  "/api/feeds": {
    post: operation("listFeed", {
      summary: "The articles that an RSS or Atom feed lists; none is read or kept.",
      body: "FeedAddress",
      answers: { 200: json("The feed.", ref("Feed")) },
      problems: [403, 404, 502],
    }),
  },
  "/api/entities/{id}": {
    get: operation("viewEntity", {
      summary: "One entity with its relations and claims, each with its sentences.",
      parameters: [inPath("id", "The entity.", entityId)],
      answers: { 200: json("The entity.", ref("EntityView")) },
      problems: [404],
    }),
  },
  "/api/search": {
    get: operation("search", {
      summary: "Entities, claims and articles by their words; forgives accents and typing errors.",
      parameters: [
        required(inQuery("q", "The words.", text)),
        inQuery("limit", "How many at most; 20 if not given.", { type: "integer", minimum: 1, maximum: 100 }),
      ],
      answers: { 200: json("What was found, best first.", listOf(ref("SearchHit"))) },
    }),
  },
  "/api/path": {
    get: operation("findPath", {
      summary: "How two entities are connected, with the sentences behind each step.",
      parameters: [
        required(inQuery("from", "An entity.", entityId)),
        required(inQuery("to", "Another.", entityId)),
      ],
      answers: { 200: json("The steps; null where nothing connects the two.", ref("Path")) },
      problems: [404],
    }),
  },
  "/api/judgements": {
    get: operation("listJudgements", {
      summary: "Everything that people decided.",
      answers: { 200: json("The log, oldest first.", listOf(ref("Judgement"))) },
    }),
    post: operation("judge", {
      summary: "Decides something; a decision is taken back by another that revokes it.",
      parameters: [byPage],
      body: "Decision",
      answers: { 201: json("The judgement and what it changed.", ref("Judged")) },
      problems: [404],
    }),
  },
  "/api/export/{format}": {
    get: operation("exportGraph", {
      summary: "The graph as a file for other programs.",
      parameters: [
        inPath("format", "The format.", oneOf(EXPORT_FORMATS.map(({ id }) => id))),
        inQuery("part", "Which file of a format that is several.", oneOf(partsOf(files))),
        inQuery("asOf", "The graph as the articles up to that date tell it.", date),
        inQuery("minConfidence", "Only what is at least this sure.", share),
        inQuery("status", "Only relations of these statuses, joined by commas.", matching(statusList())),
        inQuery("claims", "Claims too.", yes),
      ],
      answers: { 200: file },
      problems: [404],
    }),
  },
  "/api/events": {
    get: operation("followChanges", {
      summary: "Server-sent events: `ready` at the start, `changed` whenever the graph became another one.",
      parameters: [inQuery("page", "A page's name for itself, see Relata-Page.", PAGE_NAME)],
      answers: {
        200: { description: "A stream.", content: { "text/event-stream": { schema: text } } },
      },
    }),
  },
  "/api/openapi.json": {
    get: operation("describeApi", {
      summary: "This description.",
      answers: { 200: json("An OpenAPI 3.1 document.", mapOf(anything)) },
    }),
  },
};

function partsOf(all: readonly { readonly part: string }[]): string[] {
  return all.map(({ part }) => part).filter((part) => part !== "");
}

function statusList(): string {
  const status = `(${STATUSES.join("|")})`;
  return `^${status}(,${status})*$`;
}
