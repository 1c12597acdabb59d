/**
 * Adds nominals and pronouns to the named references of an article: one pass from left to right, each place looking back
 * for the most prominent entity that fits in kind and number. When it is not clear which, nothing is said.
 */
import type { LocalEntity } from "../../model/record.ts";
import type { Sentence, TextDocument } from "../../text/document.ts";
import type { Reference, ReferenceForm } from "../reading.ts";
import { findDescriptors } from "./descriptors.ts";
import { findEmployers } from "./employers.ts";
import { findVoices, resolveFirstPerson, type Voices } from "./first-person.ts";
import { remember, type Discourse } from "./discourse.ts";
import { resolveNominal } from "./nominals.ts";
import { resolvePronoun } from "./pronouns.ts";
import type { Resolved } from "./resolved.ts";

/** Any other word refers to nothing by itself. */
const REFERRING: ReadonlySet<string> = new Set(
  "the this that both all it its they their which whose who he she his her him we our us ours you your".split(
    " ",
  ),
);
const NOMINAL_OPENER = /^(?:the|this|that|both|all)$/u;

/** Named, nominal and pronominal references together, in text order, never overlapping. */
export function findCoreference(
  document: TextDocument,
  entities: readonly LocalEntity[],
  names: readonly Reference[],
): Reference[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const discourse: Discourse = {
    document,
    entities: byId,
    descriptors: findDescriptors(document, byId, names),
    memories: [],
    counts: new Map(),
  };
  const voices = findVoices(document, byId, names, findEmployers(document, byId, names));
  const found: Reference[] = [];
  const add = (reference: Reference): void => {
    found.push(reference);
    remember(discourse, reference);
  };
  const named = groupBySentence(names);
  for (const sentence of document.sentences) {
    const here = named.get(sentence.index) ?? [];
    let next = 0;
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const name = here[next]?.first === at ? here[next] : undefined;
      if (name !== undefined) next += 1;
      else if (!REFERRING.has(sentence.tokens[at]?.lower ?? "")) continue;
      const reference =
        name ?? resolveVoice(voices, sentence, at) ?? resolveAt(discourse, sentence, at, here);
      if (reference === null) continue;
      add(reference);
      at = reference.last - 1;
    }
  }
  return found;
}

function resolveVoice(voices: Voices, sentence: Sentence, at: number): Reference | null {
  const company = resolveFirstPerson(voices, sentence, at);
  if (company === null) return null;
  return toReference(sentence, { first: at, last: at + 1, entities: [company] }, "pronoun");
}

function resolveAt(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  names: readonly Reference[],
): Reference | null {
  const word = sentence.tokens[at]?.lower ?? "";
  const nominal = NOMINAL_OPENER.test(word) ? resolveNominal(discourse, sentence, at) : null;
  const resolved = nominal ?? resolvePronoun(discourse, sentence, at);
  if (resolved === null || names.some((name) => name.first < resolved.last && resolved.first < name.last))
    return null;
  return toReference(sentence, resolved, nominal === null ? "pronoun" : "nominal");
}

function toReference(
  sentence: Sentence,
  { first, last, entities }: Resolved,
  form: ReferenceForm,
): Reference {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last - 1]?.end ?? sentence.end;
  return { start, end, sentence: sentence.index, first, last, form, entities };
}

function groupBySentence(names: readonly Reference[]): Map<number, Reference[]> {
  const groups = new Map<number, Reference[]>();
  for (const name of names) {
    const group = groups.get(name.sentence);
    if (group === undefined) groups.set(name.sentence, [name]);
    else group.push(name);
  }
  return groups;
}
