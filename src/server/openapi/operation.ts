/** One request of the API in the words of OpenAPI, from as few words of ours as possible. */
import { ref, type Schema } from "./schema.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

export interface Content {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content & { readonly required: true };
  readonly responses: Readonly<Record<string, Content>>;
}

export interface OperationSpec {
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  /** Name of the component that the body is. */
  readonly body?: string;
  /** Answers by status. */
  readonly answers: Readonly<Record<number, Content>>;
  /** Statuses of problems besides those that every request may meet. */
  readonly problems?: readonly number[];
}

/** What the guards answer to any request: wrong use, no token, foreign host or site, a defect, too slow. */
const COMMON_PROBLEMS = [400, 401, 403, 500, 504];
/** And to a body: too large, not JSON, not the right shape, a store that cannot be written, or that is full. */
const BODY_PROBLEMS = [413, 415, 422, 503, 507];

const PROBLEM: Content = {
  description: "What is wrong and what to do about it.",
  content: { "application/problem+json": { schema: ref("Problem") } },
};

export function operation(operationId: string, spec: OperationSpec): Operation {
  const { summary, parameters = [], body, answers, problems = [] } = spec;
  const statuses = [...COMMON_PROBLEMS, ...(body === undefined ? [] : BODY_PROBLEMS), ...problems];
  return {
    operationId,
    summary,
    parameters,
    ...(body === undefined ? {} : { requestBody: { ...json(summary, ref(body)), required: true } }),
    responses: { ...answers, ...Object.fromEntries(statuses.map((status) => [status, PROBLEM])) },
  };
}

/** JSON of the given shape. */
export function json(description: string, schema: Schema): Content {
  return { description, content: { "application/json": { schema } } };
}

export function inPath(name: string, description: string, schema: Schema): Parameter {
  return { name, in: "path", required: true, description, schema };
}

export function inQuery(name: string, description: string, schema: Schema): Parameter {
  return { name, in: "query", required: false, description, schema };
}

export function required(parameter: Parameter): Parameter {
  return { ...parameter, required: true };
}
