/**
 * A reading made by hand, so that claims are tested apart from mentions: `[Tarn Foods](c1) said …`.
 * The letter of the id gives the kind: c company, o organization, p person, d product, m media.
 */
import { readDialogue } from "../../../src/extract/dialogue/read-dialogue.ts";
import type { Reading, Reference, ReferenceForm } from "../../../src/extract/reading.ts";
import { toArticle } from "../../../src/model/article.ts";
import type { EntityKind } from "../../../src/model/ontology.ts";
import type { LocalEntity } from "../../../src/model/record.ts";
import { analyse } from "../../../src/text/analyse.ts";

const KINDS: Readonly<Record<string, EntityKind>> = {
  c: "company",
  o: "organization",
  p: "person",
  d: "product",
  m: "media",
};
const PRONOUNS = new Set(["he", "she", "it", "they", "his", "her", "its", "their", "we", "i"]);

interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export function markedReading(marked: string): Reading {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\((\w+)\)/gu)) {
    text += marked.slice(from, match.index);
    marks.push({ id: match[2] ?? "", start: text.length, end: text.length + (match[1] ?? "").length });
    text += match[1];
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const document = analyse(text);
  const references = marks.flatMap((mark) => referenceAt(mark, text, document.sentences));
  const entities = entitiesOf(marks, text);
  return {
    article: toArticle({ title: "Test", text }),
    document,
    entities,
    dialogue: readDialogue({ document, entities, references }),
    references,
  };
}

function referenceAt(
  { id, start, end }: Mark,
  text: string,
  sentences: Reading["document"]["sentences"],
): Reference[] {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  if (sentence === undefined) return [];
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const last = sentence.tokens.findIndex((token) => token.start >= end);
  return [
    {
      start,
      end,
      sentence: sentence.index,
      first,
      last: last < 0 ? sentence.tokens.length : last,
      form: formOf(text.slice(start, end)),
      entities: [id],
    },
  ];
}

function formOf(surface: string): ReferenceForm {
  if (PRONOUNS.has(surface.toLowerCase())) return "pronoun";
  return /^(?:the|its|both|this)\s/iu.test(surface) ? "nominal" : "name";
}

function entitiesOf(marks: readonly Mark[], text: string): LocalEntity[] {
  const ids = [...new Set(marks.map(({ id }) => id))];
  return ids.map((id) => {
    const named = marks.filter(
      (mark) => mark.id === id && formOf(text.slice(mark.start, mark.end)) === "name",
    );
    const names = named.map(({ start, end }) => text.slice(start, end));
    return {
      id,
      name: names[0] ?? id,
      kind: KINDS[id[0] ?? ""] ?? "company",
      names: [...new Set(names)],
      mentions: named.map(({ start, end }) => [start, end] as const),
    };
  });
}
