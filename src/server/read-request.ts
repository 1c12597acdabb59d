/** Untrusted parts of a request -> values, or a RelataError that names what is wrong. */
import type { Context } from "hono";
import * as v from "valibot";
import { RelataError } from "../model/errors.ts";

const ARTICLE_ID = /^[0-9a-f]{20}$/;
const ENTITY_ID = /^ent_[0-9a-f]{20}$/;
/** A page's own name for itself, so that it is not told of what it did itself. */
const PAGE_NAME = /^[\w-]{1,64}$/;

/** Shapes of query parameters that several routes take. */
export const articleId = v.pipe(v.string(), v.regex(ARTICLE_ID, "not the id of an article"));
export const entityId = v.pipe(v.string(), v.regex(ENTITY_ID, "not the id of an entity"));
export const pageName = v.pipe(v.string(), v.regex(PAGE_NAME, "up to 64 letters, digits and hyphens"));

/** The query parameters of `c`, each given once; unknown ones are refused, for they are most likely misspelt. */
export function readQuery<Shape extends v.ObjectEntries>(
  c: Context,
  parameters: Shape,
): v.InferOutput<v.StrictObjectSchema<Shape, undefined>> {
  return read(v.strictObject(parameters), c.req.query());
}

/** The path parameter `id`, checked against `shape`. */
export function readId(c: Context, shape: v.GenericSchema<string>): string {
  return read(v.object({ id: shape }), c.req.param()).id;
}

/** The name that the page behind a write gives itself, if it does. */
export function readOrigin(c: Context): string | undefined {
  return read(v.object({ "relata-page": v.optional(pageName) }), c.req.header())["relata-page"];
}

/** The body as an object of `fields` and no others. */
export async function readBody<Shape extends v.ObjectEntries>(
  c: Context,
  fields: Shape,
): Promise<v.InferOutput<v.StrictObjectSchema<Shape, undefined>>> {
  return read(v.strictObject(fields), await readJson(c));
}

/** The body as JSON of any shape; the decoders of the model take it from here. */
export async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json<unknown>();
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new RelataError("usage", "The body is not JSON.", "Send one JSON object.", { cause });
  }
}

function read<Shape extends v.GenericSchema>(shape: Shape, input: unknown): v.InferOutput<Shape> {
  const result = v.safeParse(shape, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new RelataError(
    "usage",
    `${v.getDotPath(issue) ?? "request"}: ${issue.message}`,
    "/api/openapi.json describes what each request takes.",
  );
}
