/** Where a value breaks a schema of the API's description, as Ajv finds it. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Properties, Schema } from "../../../src/server/openapi/schema.ts";

/** One line per breach, with its place; empty for a value that fits. `components` are what `$ref` may name. */
export function schemaProblems(schema: Schema, value: unknown, components: Properties): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  ajv.addKeyword("components");
  const check = ajv.compile({ ...schema, components: { schemas: components } });
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) =>
    [`$${instancePath}:`, message, JSON.stringify(params)].join(" "),
  );
}
