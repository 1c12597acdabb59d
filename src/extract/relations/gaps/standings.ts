/** What each party is to an article, and what of it a reader has in mind at a sentence. */
import type { EntityKind } from "../../../model/ontology.ts";
import { isParty } from "../../../model/ontology.ts";
import { isSubject } from "../../coreference/subject.ts";
import type { Reading, Reference } from "../../reading.ts";

/** What a party is to the whole article. */
export interface Standing {
  readonly kind: EntityKind;
  /** Its share in all mentions of companies. */
  readonly share: number;
  /** Named in the title, alone or with others. */
  readonly titled: "alone" | "beside" | null;
  /** The first company that is mentioned. */
  readonly first: boolean;
}

export interface Standings {
  readonly parties: ReadonlyMap<string, Standing>;
  /** References to one party each, by sentence. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
}

export interface Mention {
  readonly party: string;
  readonly subject: boolean;
  readonly pronoun: boolean;
  /** "We" and "our" mean it. */
  readonly speaks: boolean;
}

/** What is left of a mention's presence after one sentence. */
const FADING = 0.9;
/** Sentences after which nothing is left of it. */
const MEMORY = 100;
const TITLE_PRESENCE = 3;
const FIRST_PERSON = /^(?:we|us|our|ours)$/u;

export function standingsOf({ article, document, entities, references }: Reading): Standings {
  const candidates = entities.filter(({ kind }) => isParty(kind));
  const companies = new Set(candidates.filter(({ kind }) => kind === "company").map(({ id }) => id));
  const titled = candidates.filter(
    ({ id, names }) => companies.has(id) && names.some((name) => article.title.includes(name)),
  );
  const counts = new Map(candidates.map(({ id }) => [id, 0]));
  const mentioned = references.flatMap(soleEntity).filter((id) => counts.has(id));
  for (const id of mentioned) counts.set(id, (counts.get(id) ?? 0) + 1);
  const first = mentioned.find((id) => companies.has(id));
  const ofCompanies = mentioned.filter((id) => companies.has(id)).length;
  const parties = new Map(
    candidates.map((entity): [string, Standing] => [
      entity.id,
      {
        kind: entity.kind,
        share: (counts.get(entity.id) ?? 0) / Math.max(ofCompanies, 1),
        titled: titled.includes(entity) ? (titled.length === 1 ? "alone" : "beside") : null,
        first: entity.id === first,
      },
    ]),
  );
  const mentions = new Map<number, Mention[]>();
  for (const reference of references) {
    const sentence = document.sentences[reference.sentence];
    const here = soleEntity(reference).flatMap((party): Mention[] =>
      parties.has(party) && sentence !== undefined
        ? [
            {
              party,
              subject: isSubject(sentence, reference.first, reference.last),
              pronoun: reference.form === "pronoun",
              speaks: FIRST_PERSON.test(sentence.tokens[reference.first]?.lower ?? ""),
            },
          ]
        : [],
    );
    mentions.set(reference.sentence, [...(mentions.get(reference.sentence) ?? []), ...here]);
  }
  return { parties, mentions };
}

/**
 * Every party that can be in mind at a sentence where those of `before` have just been mentioned: its mentions so far, fading with each
 * sentence, and a place in the title.
 */
export function presencesAt(
  { parties, mentions }: Standings,
  at: number,
  before: readonly string[],
): ReadonlyMap<string, number> {
  const presences = new Map<string, number>();
  for (const [id, { titled }] of parties) if (titled !== null) presences.set(id, TITLE_PRESENCE);
  for (const party of before) presences.set(party, (presences.get(party) ?? 0) + 1);
  for (let sentence = Math.max(0, at - MEMORY); sentence < at; sentence++)
    for (const { party } of mentions.get(sentence) ?? [])
      presences.set(party, (presences.get(party) ?? 0) + FADING ** (at - sentence));
  return presences;
}

/** The entity of a reference that means one only. */
function soleEntity({ entities }: Reference): readonly string[] {
  return entities.length === 1 ? entities : [];
}
