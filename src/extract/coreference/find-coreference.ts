/**
 * Adds nouns and pronouns to the named references of an article: one pass from left to right, each place looking back at what was
 * named before it. When it is not clear what a place refers to, nothing is said.
 */
import type { LocalEntity } from "../../model/record.ts";
import type { Sentence, TextDocument } from "../../text/document.ts";
import { findQuotations } from "../../text/quotations.ts";
import type { Dialogue } from "../dialogue/dialogue.ts";
import { findEmployers } from "../employers.ts";
import type { Reference, ReferenceForm } from "../reading.ts";
import { type Anaphor, anaphorAt } from "./anaphors.ts";
import { findDescriptors } from "./descriptors.ts";
import { type Discourse, remember } from "./discourse.ts";
import { findVoices, resolveFirstPerson, type Voices } from "./first-person.ts";
import { findOrigins } from "./origins.ts";
import { ownCompanyAt } from "./own-company.ts";
import { PERSONAL_PRONOUNS, resolvePerson } from "./personal-pronouns.ts";
import { RELATIVE_PRONOUNS, resolveRelative } from "./relative-pronouns.ts";
import { resolveAnaphor } from "./resolve-anaphor.ts";
import { subjectAhead } from "./subject-ahead.ts";

/** Any other word refers to nothing by itself. */
const REFERRING: ReadonlySet<string> = new Set(
  "the this that these those both all it its itself they them their theirs themselves which whose who he she his her him we our us ours you your 's ’s".split(
    " ",
  ),
);

/** A noun behind these describes the subject; "is among the investors" does as well. */
const COPULAS = new Set(
  "is are was were be been being become becomes became remain remains remained among".split(" "),
);

/** What is resolved as the model would, unless told otherwise: training tells what annotators said. */
export type Resolver = typeof resolveAnaphor;

/** An article's names, from which its other references follow. */
export interface NamedArticle {
  readonly title: string;
  readonly document: TextDocument;
  readonly entities: readonly LocalEntity[];
  readonly names: readonly Reference[];
  readonly dialogue: Dialogue;
}

/** Named, nominal and pronominal references together, in text order, never overlapping. */
export function findCoreference(article: NamedArticle, resolve: Resolver = resolveAnaphor): Reference[] {
  const { document, names, dialogue } = article;
  const discourse = beginDiscourse(article);
  const { entities } = discourse;
  const voices = findVoices({ document, entities, names, employers: discourse.employers, dialogue });
  const found: Reference[] = [];
  const named = groupBySentence(names);
  for (const sentence of document.sentences) {
    const here = named.get(sentence.index) ?? [];
    let next = 0;
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const name = here[next]?.first === at ? here[next] : undefined;
      if (name !== undefined) next += 1;
      else if (!REFERRING.has(sentence.tokens[at]?.lower ?? "")) continue;
      const reference = name ?? referenceAt({ discourse, voices, resolve, here }, sentence, at);
      if (
        reference === null ||
        (name === undefined && here.some((other) => overlap(other, reference) || isTitleOf(reference, other)))
      )
        continue;
      found.push(reference);
      remember(discourse, reference);
      at = reference.last - 1;
    }
  }
  return found;
}

function beginDiscourse({ title, document, entities, names, dialogue }: NamedArticle): Discourse {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    document,
    entities: byId,
    descriptors: findDescriptors(document, byId, names),
    origins: findOrigins(document, names),
    employers: findEmployers({ document, entities, references: names }, dialogue),
    quotations: findQuotations(document.text).filter(({ depth }) => depth === 0),
    titled: new Set(entities.filter((entity) => isTitled(title, entity)).map(({ id }) => id)),
    memories: [],
    latest: new Map(),
    counts: new Map(),
  };
}

function isTitled(title: string, { kind, names }: LocalEntity): boolean {
  return kind !== "person" && names.some((name) => title.includes(name));
}

interface Reader {
  readonly discourse: Discourse;
  readonly voices: Voices;
  readonly resolve: Resolver;
  /** Names of the sentence that is being read. */
  readonly here: readonly Reference[];
}

function referenceAt(
  { discourse, voices, resolve, here }: Reader,
  sentence: Sentence,
  at: number,
): Reference | null {
  const word = sentence.tokens[at]?.lower ?? "";
  const speaker = resolveFirstPerson(voices, sentence, at);
  if (speaker !== null) return pronoun(sentence, at, [speaker]);
  if (RELATIVE_PRONOUNS.has(word)) return pronoun(sentence, at, resolveRelative(discourse, sentence, at));
  if (word === "'s" || word === "’s") return namedOwnCompany(discourse, sentence, at);
  if (PERSONAL_PRONOUNS.has(word)) {
    const [person] = resolvePerson(discourse, sentence, at);
    if (person === undefined) return null;
    return ownCompany(discourse, sentence, { at, person }) ?? pronoun(sentence, at, [person]);
  }
  const anaphor = anaphorAt(sentence, at);
  if (anaphor === null || isDescription(discourse, anaphor) || isNamedBehind(anaphor, here)) return null;
  const known = resolve(discourse, anaphor);
  const ahead = known.length > 0 ? null : subjectAhead(discourse, anaphor, here);
  const entities = ahead === null ? known : [ahead];
  const form = anaphor.class === "noun" || anaphor.class === "group" ? "nominal" : "pronoun";
  return toReference(sentence, { first: at, last: anaphor.last, form }, entities);
}

/** "Qorvel, the chipmaker," and "Qorvel is the largest buyer": said of the name before, and no reference of its own. */
function isDescription({ memories }: Discourse, { sentence, first, class: kind }: Anaphor): boolean {
  if (kind !== "noun" && kind !== "group") return false;
  const before = sentence.tokens[first - 1];
  const last = memories.at(-1)?.reference;
  const apposed = before?.text === "," && last?.sentence === sentence.index && last.last === first - 1;
  return apposed || COPULAS.has(before?.lower ?? "");
}

/** "The buyer, Qorvel, paid" and "The new owner is Qorvel": the name behind it says who is meant. */
function isNamedBehind({ sentence, last, class: kind }: Anaphor, names: readonly Reference[]): boolean {
  if (kind !== "noun") return false;
  const { tokens } = sentence;
  const name = names.find(({ first }) => first === last + 1);
  const [mark, after, then] = [tokens[last], tokens[name?.last ?? -1], tokens[(name?.last ?? -1) + 1]];
  if (name === undefined || /^['’]s?$/u.test(after?.text ?? "")) return false;
  if (mark?.text === ",") return after?.text === "," && !/^(?:and|or|but)$/u.test(then?.lower ?? "");
  return COPULAS.has(mark?.lower ?? "") && (after === undefined || after.tag === "PUNCT");
}

/** "Ada Brandt's firm", with the "'s" at token `at`. */
function namedOwnCompany(discourse: Discourse, sentence: Sentence, at: number): Reference | null {
  const last = discourse.memories.at(-1);
  if (last?.reference.sentence !== sentence.index || last.reference.last !== at) return null;
  return ownCompany(discourse, sentence, { person: last.entity, at });
}

function ownCompany(
  discourse: Discourse,
  sentence: Sentence,
  owner: { readonly person: string; readonly at: number },
): Reference | null {
  const found = ownCompanyAt(discourse, sentence, owner);
  return found === null ? null : toReference(sentence, { ...found, form: "nominal" }, [found.entity]);
}

function pronoun(sentence: Sentence, at: number, entities: readonly string[]): Reference | null {
  return toReference(sentence, { first: at, last: at + 1, form: "pronoun" }, entities);
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly form: ReferenceForm;
}

function toReference(sentence: Sentence, place: Place, entities: readonly string[]): Reference | null {
  if (entities.length === 0) return null;
  const start = sentence.tokens[place.first]?.start ?? sentence.start;
  const end = sentence.tokens[place.last - 1]?.end ?? sentence.end;
  return { start, end, sentence: sentence.index, ...place, entities };
}

/** "the bakery chain Qorvel": the noun is said of the name behind it. */
function isTitleOf({ form, last, entities }: Reference, name: Reference): boolean {
  return form === "nominal" && entities.length === 1 && name.first === last;
}

function overlap(one: Reference, other: Reference): boolean {
  return one.first < other.last && other.first < one.last;
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
