/** Where a value breaks a schema of the API's description: a checker for exactly the words of src/server/openapi/schema.ts. */
import type { Properties, Schema } from "../../../src/server/openapi/schema.ts";

/** One line per breach, with its place; empty for a value that fits. */
export function schemaProblems(schema: Schema, value: unknown, components: Properties, at = "$"): string[] {
  if ("$ref" in schema) return schemaProblems(component(schema.$ref, components), value, components, at);
  if ("anyOf" in schema) {
    const options = schema.anyOf.map((option) => schemaProblems(option, value, components, at));
    return options.some((problems) => problems.length === 0) ? [] : [`${at}: none of`, ...options.flat()];
  }
  if (!("type" in schema)) return [];
  switch (schema.type) {
    case "null":
      return value === null ? [] : [`${at}: not null`];
    case "boolean":
      return typeof value === "boolean" ? [] : [`${at}: no boolean`];
    case "integer":
    case "number":
      return numberProblems(schema, value, at);
    case "string":
      return stringProblems(schema, value, at);
    case "array":
      return arrayProblems(schema, value, { components, at });
    case "object":
      return objectProblems(schema, value, { components, at });
  }
}

type Of<Type> = Extract<Schema, { readonly type: Type }>;
interface Place {
  readonly components: Properties;
  readonly at: string;
}

function component(reference: string, components: Properties): Schema {
  const found = components[reference.replace("#/components/schemas/", "")];
  if (found === undefined) throw new Error(`The description has no ${reference}.`);
  return found;
}

function numberProblems(schema: Of<"number" | "integer">, value: unknown, at: string): string[] {
  if (typeof value !== "number") return [`${at}: no number`];
  if (schema.type === "integer" && !Number.isInteger(value)) return [`${at}: ${value} is no integer`];
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return value >= minimum && value <= maximum ? [] : [`${at}: ${value} is out of range`];
}

function stringProblems(schema: Of<"string">, value: unknown, at: string): string[] {
  if (typeof value !== "string") return [`${at}: no string`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at}: "${value}" is not listed`];
  const isFitting = schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value);
  return isFitting ? [] : [`${at}: "${value}" does not match ${schema.pattern}`];
}

function arrayProblems(schema: Of<"array">, value: unknown, { components, at }: Place): string[] {
  if (!Array.isArray(value)) return [`${at}: no array`];
  const { minItems = 0, maxItems = Infinity } = schema;
  const length = value.length >= minItems && value.length <= maxItems ? [] : [`${at}: ${value.length} items`];
  const items = value.flatMap((item, index) =>
    schemaProblems(schema.items, item, components, `${at}[${index}]`),
  );
  return [...length, ...items];
}

function objectProblems(schema: Of<"object">, value: unknown, { components, at }: Place): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${at}: no object`];
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => `${at}.${name}: missing`);
  const own = Object.entries(value).flatMap(([name, item]) => {
    const described = properties[name] ?? additionalProperties;
    const place = `${at}.${name}`;
    return described === false
      ? [`${place}: not described`]
      : schemaProblems(described, item, components, place);
  });
  return [...missing, ...own];
}
