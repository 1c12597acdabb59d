/**
 * Reads marked-up articles: one sentence a line with its marks below it. The format, by example:
 *
 *     === qorvel-buys | newswire | 2025-03-01
 *     title: Qorvel buys Nimbrax
 *     topics: pharma, mergers and acquisitions
 *     @company: Qorvel=Qorvel Inc; Nimbrax
 *
 *     Qorvel Inc has bought Nimbrax.
 *     >r acquisition Qorvel > Nimbrax
 *     Its margins will rise.
 *     >c forecast | - | Qorvel
 *
 * `>r TYPE A, B > C` is directed and expands, `>r TYPE A + B + C` is every pair; `!status` ends it, `?` makes a mark optional.
 * `>c KIND | SPEAKER or - | ABOUT, … | clause` is a claim, of the whole sentence unless a clause is quoted.
 */
import { RELATION_TABLE, type RelationType } from "../../src/model/ontology.ts";

export interface MarkedEntity {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

export interface MarkedRelation {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly status: string | null;
  readonly optional: boolean;
  readonly sentence: string;
}

export interface MarkedClaim {
  readonly text: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly about: readonly string[];
  readonly optional: boolean;
}

export interface MarkedArticle {
  readonly id: string;
  readonly genre: string;
  readonly date: string | null;
  readonly title: string;
  readonly source: string;
  readonly text: string;
  readonly entities: readonly MarkedEntity[];
  readonly relations: readonly MarkedRelation[];
  readonly claims: readonly MarkedClaim[];
}

/** All articles of one source file; throws an Error that names article and line for a mark it cannot read. */
export function parseMarkup(file: string): MarkedArticle[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((block) => parseArticle(block));
}

function parseArticle(block: string): MarkedArticle {
  const [first = "", ...lines] = block.trimEnd().split("\n");
  const [id = "", genre = "", date = ""] = first.split("|").map((part) => part.trim());
  const blank = lines.indexOf("");
  const header = parseHeader(id, lines.slice(0, blank));
  const body = parseBody(id, lines.slice(blank + 1));
  return { id, genre, date: date === "" ? null : date, ...header, ...body };
}

function parseHeader(
  id: string,
  lines: readonly string[],
): Pick<MarkedArticle, "title" | "source" | "entities"> {
  const fields = new Map<string, string>();
  const entities: MarkedEntity[] = [];
  for (const line of lines) {
    const [, key = "", value = ""] = /^(title|topics|source|@\w+): (.*)$/.exec(line) ?? fail(id, line);
    if (!key.startsWith("@")) fields.set(key, value);
    else for (const entity of value.split(";")) entities.push(parseEntity(key.slice(1), entity));
  }
  return {
    title: fields.get("title") ?? fail(id, "title"),
    source: fields.get("source") ?? "Gold",
    entities,
  };
}

function parseEntity(kind: string, text: string): MarkedEntity {
  const [name = "", aliases = ""] = text.split("=");
  return { name: name.trim(), kind, aliases: list(aliases) };
}

function parseBody(
  id: string,
  lines: readonly string[],
): Pick<MarkedArticle, "text" | "relations" | "claims"> {
  const paragraphs: { bullets: boolean; sentences: string[] }[] = [];
  const relations: MarkedRelation[] = [];
  const claims: MarkedClaim[] = [];
  let open = false;
  let sentence = "";
  for (const line of lines) {
    if (line === "") open = false;
    else if (line.startsWith(">r")) relations.push(...parseRelation(id, line, sentence));
    else if (line.startsWith(">c")) claims.push(parseClaim(id, line, sentence));
    else {
      if (!open) paragraphs.push({ bullets: line.startsWith("- "), sentences: [] });
      open = true;
      paragraphs.at(-1)?.sentences.push(line);
      sentence = line.replace(/^- →?/, "");
    }
  }
  const text = paragraphs.map(({ bullets, sentences }) => sentences.join(bullets ? "\n" : " ")).join("\n\n");
  return { text, relations, claims };
}

function parseRelation(id: string, line: string, sentence: string): MarkedRelation[] {
  const mark = /^>r(?<early>\??) (?<type>\w+) (?<ends>.*?)(?: !(?<status>\w+))?(?<late> \?)?$/.exec(
    line,
  )?.groups;
  const type = mark?.["type"] ?? fail(id, line);
  const optional = mark?.["early"] === "?" || mark?.["late"] !== undefined;
  const status = mark?.["status"] ?? null;
  const row = RELATION_TABLE[type as RelationType] ?? fail(id, line);
  const pairs = row.directed
    ? directedPairs(mark?.["ends"] ?? "")
    : everyPair((mark?.["ends"] ?? "").split(" + "));
  if (pairs.length === 0) fail(id, line);
  return pairs.map(([source, target]) => ({ type, source, target, status, optional, sentence }));
}

function directedPairs(ends: string): [string, string][] {
  const [sources = "", targets = ""] = ends.split(" > ");
  return list(sources).flatMap((source) => list(targets).map((target): [string, string] => [source, target]));
}

function everyPair(parties: readonly string[]): [string, string][] {
  const names = parties.map((party) => party.trim());
  return names.flatMap((left, index) =>
    names.slice(index + 1).map((right): [string, string] => [left, right]),
  );
}

function parseClaim(id: string, line: string, sentence: string): MarkedClaim {
  const [, mark = "", rest = ""] = /^>c(\??) (.*)$/.exec(line) ?? fail(id, line);
  const [kind = "", speaker = "", about = "", clause] = rest.split(" | ").map((part) => part.trim());
  if (clause !== undefined && !sentence.includes(clause)) fail(id, `not in its sentence: ${clause}`);
  return {
    text: clause ?? sentence,
    kind,
    speaker: speaker === "-" || speaker === "" ? null : speaker,
    about: list(about),
    optional: mark === "?",
  };
}

function list(text: string): string[] {
  const items = text.split(",").map((item) => item.trim());
  return items.filter((item) => item !== "" && item !== "-");
}

function fail(id: string, line: string): never {
  throw new Error(`${id}: cannot read ${JSON.stringify(line)}`);
}
