/**
 * Readings from marked text: `[Acme]` is a named company, `[it|Acme]` another reference to it, `[the two|Acme+Borea]` a plural one.
 * `[@Jane Doe]` is a person, `[#Zephyr]` a product, `[%The Courier]` an outlet, `[!Trade Board]` an organization.
 */
import { readDialogue } from "../../../src/extract/dialogue/read-dialogue.ts";
import { readNamed } from "../../../src/extract/read-article.ts";
import { findRelations } from "../../../src/extract/relations/find-relations.ts";
import type { Reading, Reference } from "../../../src/extract/reading.ts";
import { toArticle } from "../../../src/model/article.ts";
import type { EntityKind } from "../../../src/model/ontology.ts";
import type { LocalEntity } from "../../../src/model/record.ts";
import { analyse } from "../../../src/text/analyse.ts";

const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ["@", "person"],
  ["#", "product"],
  ["%", "media"],
  ["!", "organization"],
]);
const PRONOUNS: ReadonlySet<string> = new Set([
  "it",
  "its",
  "they",
  "their",
  "them",
  "which",
  "who",
  "whose",
  "both",
  "he",
  "she",
  "his",
  "her",
]);

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly names: readonly string[];
  readonly kind: EntityKind;
}

/** The reading of `marked` with the marks taken out of the text. */
export function markedReading(marked: string): Reading {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[([@#%!]?)([^\]|]+)(?:\|([^\]]+))?\]/gu)) {
    text += marked.slice(at, match.index);
    const surface = match[2] ?? "";
    marks.push({
      start: text.length,
      end: text.length + surface.length,
      surface,
      names: (match[3] ?? surface).split("+"),
      kind: KINDS.get(match[1] ?? "") ?? "company",
    });
    text += surface;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  return readingOf(text, marks);
}

/** Statements of `marked` as "type source target", with the status behind it unless confirmed, sorted. */
export function relationsIn(marked: string): string[] {
  return statementsIn(markedReading(marked));
}

/** The same of a passage in which only names are marked, once or oftener, so that everything else must be resolved. */
export function relationsInPassage(marked: string): string[] {
  return statementsIn(readNamed(markedReading(marked)));
}

function statementsIn(reading: Reading): string[] {
  const name = (id: string): string => reading.entities.find((entity) => entity.id === id)?.name ?? id;
  return findRelations(reading)
    .map((statement) =>
      [
        statement.type,
        name(statement.source),
        name(statement.target),
        ...(statement.status === "confirmed" ? [] : [statement.status]),
      ].join(" "),
    )
    .sort();
}

function readingOf(text: string, marks: readonly Mark[]): Reading {
  const names = [...new Set(marks.flatMap((mark) => mark.names))];
  const entities: LocalEntity[] = names.map((name, index) => {
    const named = marks.filter(
      (mark) => mark.names.length === 1 && mark.names[0] === name && mark.surface === name,
    );
    return {
      id: `e${index + 1}`,
      name,
      kind: named[0]?.kind ?? "company",
      names: [name],
      mentions: named.map((mark) => [mark.start, mark.end] as const),
    };
  });
  const document = analyse(text);
  const references = marks.map((mark): Reference => {
    const sentence = document.sentences.find(
      (candidate) => candidate.start <= mark.start && mark.end <= candidate.end,
    );
    if (sentence === undefined)
      throw new Error(`mark "${mark.surface}" crosses a sentence of ${JSON.stringify(text)}`);
    const first = sentence.tokens.findIndex((token) => token.end > mark.start);
    const last = sentence.tokens.findLastIndex((token) => token.start < mark.end) + 1;
    const isName = mark.names.length === 1 && mark.names[0] === mark.surface;
    const form = isName ? "name" : PRONOUNS.has(mark.surface.toLowerCase()) ? "pronoun" : "nominal";
    return {
      start: mark.start,
      end: mark.end,
      sentence: sentence.index,
      first,
      last,
      form,
      entities: mark.names.map((name) => `e${names.indexOf(name) + 1}`),
    };
  });
  const dialogue = readDialogue({ document, entities, references });
  return { article: toArticle({ title: "", text }), document, entities, dialogue, references };
}
