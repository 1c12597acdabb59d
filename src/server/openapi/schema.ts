/** JSON Schema in the few words that this API needs. Objects are closed: what is not described is not sent. */

export type Schema =
  | { readonly type: "string"; readonly pattern?: string; readonly enum?: readonly string[] }
  | { readonly type: "number" | "integer"; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: "boolean" | "null" }
  | { readonly type: "array"; readonly items: Schema; readonly minItems?: number; readonly maxItems?: number }
  | {
      readonly type: "object";
      readonly properties?: Properties;
      readonly required?: readonly string[];
      readonly additionalProperties: false | Schema;
    }
  | { readonly anyOf: readonly Schema[] }
  | { readonly $ref: string }
  | Readonly<Record<string, never>>;

export type Properties = Readonly<Record<string, Schema>>;

/** Whatever there is. */
export const anything: Schema = {};
export const text: Schema = { type: "string" };
export const flag: Schema = { type: "boolean" };
export const count: Schema = { type: "integer", minimum: 0 };
export const share: Schema = { type: "number", minimum: 0, maximum: 1 };
export const date = matching("^\\d{4}-\\d{2}-\\d{2}$");
export const articleId = matching("^[0-9a-f]{20}$");
export const entityId = matching("^ent_[0-9a-f]{20}$");

/** A string in which `pattern` is found. */
export function matching(pattern: string): Schema {
  return { type: "string", pattern };
}

export function oneOf(values: readonly string[]): Schema {
  return { type: "string", enum: values };
}

export function listOf(items: Schema): Schema {
  return { type: "array", items };
}

export function mapOf(values: Schema): Schema {
  return { type: "object", additionalProperties: values };
}

export function nullable(schema: Schema): Schema {
  return anyOf(schema, { type: "null" });
}

export function anyOf(...options: readonly Schema[]): Schema {
  return { anyOf: options };
}

/** An object with all of `required`, any of `optional`, and nothing else. */
export function object(required: Properties, optional: Properties = {}): Schema {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** The component called `name`. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
