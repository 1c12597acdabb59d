/** The API as an OpenAPI 3.1 document. */
import { ANSWER_SCHEMAS } from "./answer-schemas.ts";
import { GRAPH_SCHEMAS } from "./graph-schemas.ts";
import { JUDGEMENT_SCHEMAS } from "./judgement-schemas.ts";
import { PATHS } from "./paths.ts";
import { RECORD_SCHEMAS } from "./record-schemas.ts";

export const OPENAPI = {
  openapi: "3.1.0",
  info: {
    title: "Relata",
    version: "1",
    description:
      "Business and technology news as a graph of companies, relations and claims, with the sentence behind every edge. A server with a token asks for it as a bearer token.",
  },
  paths: PATHS,
  components: {
    schemas: { ...RECORD_SCHEMAS, ...GRAPH_SCHEMAS, ...JUDGEMENT_SCHEMAS, ...ANSWER_SCHEMAS },
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
  },
  /** None, or the token: whether it is asked for is up to whoever started the server. */
  security: [{}, { token: [] }],
} as const;
