/** The checker must bite, or the test of the description proves nothing. */
import { expect, it } from "vitest";
import {
  anyOf,
  count,
  date,
  listOf,
  mapOf,
  nullable,
  object,
  oneOf,
  ref,
  type Schema,
  share,
  text,
} from "../../../src/server/openapi/schema.ts";
import { schemaProblems } from "./schema-problems.ts";

const components = { Name: text };
const person = object({ name: ref("Name"), age: nullable(count) }, { born: date });

it.each<[Schema, unknown]>([
  [person, { name: "Ada", age: 3 }],
  [person, { name: "Ada", age: null, born: "2020-01-31" }],
  [listOf(share), [0, 0.5, 1]],
  [mapOf(oneOf(["a"])), { x: "a" }],
  [anyOf(text, count), 3],
])("%j fits %j", (schema, value) => {
  expect(schemaProblems(schema, value, components)).toEqual([]);
});

it.each<[Schema, unknown, string]>([
  [person, { name: "Ada" }, "required property 'age'"],
  [person, { name: 7, age: 3 }, "$/name: must be string"],
  [person, { name: "Ada", age: 3.5 }, "$/age: must be integer"],
  [person, { name: "Ada", age: 3, tall: true }, "tall"],
  [person, { name: "Ada", age: 3, born: "today" }, "$/born: must match pattern"],
  [listOf(share), [0, 2], "$/1: must be <= 1"],
  [mapOf(oneOf(["a"])), { x: "b" }, "$/x: must be equal to one of the allowed values"],
  [person, [], "must be object"],
])("%j does not fit %j", (schema, value, problem) => {
  expect(schemaProblems(schema, value, components).join("\n")).toContain(problem);
});
