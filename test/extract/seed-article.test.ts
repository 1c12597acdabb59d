/** The digest about SpaceX and Anthropic, the seed article that a newcomer is most likely to look at first. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { readMarkdown } from "../../src/ingest/markdown.ts";
import { compareText } from "../../src/model/order.ts";
import type { RelationStatement } from "../../src/model/record.ts";

const NAME = "spacex-anthropic-big-technology.md";
const file = readFileSync(new URL(`../../seeds/articles/${NAME}`, import.meta.url), "utf8");
const { entities, relations, claims } = extract(readMarkdown(NAME, file));

function nameOf(id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? "";
}

function parties({ source, target }: RelationStatement): string[] {
  return [nameOf(source), nameOf(target)].toSorted(compareText);
}

it("names the three companies, and neither the author nor the newsletter among them", () => {
  const companies = entities.filter(({ kind }) => kind === "company").map(({ name }) => name);
  expect(companies.toSorted(compareText)).toEqual(["Anthropic", "OpenAI", "SpaceX"]);
});

it("has the partnership, confirmed and with evidence", () => {
  const partnership = relations.find(({ type }) => type === "partnership");
  expect(partnership && parties(partnership)).toEqual(["Anthropic", "SpaceX"]);
  expect(partnership?.status).toBe("confirmed");
  expect(partnership?.evidence[0].quote).toContain("SpaceX has entered a partnership with Anthropic");
});

it("has competition with OpenAI", () => {
  const rivals = relations.filter(({ type }) => type === "competition").map((relation) => parties(relation));
  expect(rivals.length).toBeGreaterThan(0);
  for (const pair of rivals) expect(pair).toContain("OpenAI");
});

it("has at least eight claims", () => {
  expect(claims.length).toBeGreaterThanOrEqual(8);
});
