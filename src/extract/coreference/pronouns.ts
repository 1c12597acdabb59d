/** Pronouns: "it", "its", "they", "which", "whose", "who", "he", "she". */
import type { EntityKind } from "../../model/ontology.ts";
import type { Sentence } from "../../text/document.ts";
import { rankAntecedents, type Discourse } from "./discourse.ts";
import { findClauseSubjects } from "./own-clause.ts";
import { recentCompanies } from "./groups.ts";
import type { Resolved } from "./resolved.ts";

const PERSON: readonly EntityKind[] = ["person"];
const PARTY: readonly EntityKind[] = ["company", "organization"];
const RELATIVE = /^(?:which|whose|who)$/u;
const HE = /^(?:he|she|his|her|him)$/u;
const IT = /^(?:it|its)$/u;
const THEY = /^(?:they|their)$/u;
/** After an "it" that stands for nothing. */
const WEATHER_VERB = /^(?:seems?|appears?|turns|emerged|happens|takes|took|follows|helps|matters)$/u;
const PARTNERS = /^(?:companies|firms|groups|businesses|partners|parties|sides|makers|rivals)$/u;
/** Prominence that a lone "it" asks of its antecedent. */
const CLEAR = 3;
const LEAD = 0.6;

/** The pronoun at token `at`, resolved, or `null`. */
export function resolvePronoun(discourse: Discourse, sentence: Sentence, at: number): Resolved | null {
  const word = sentence.tokens[at]?.lower ?? "";
  const entities = findReferents(discourse, { sentence, at, word });
  return entities === null || entities.length === 0 ? null : { first: at, last: at + 1, entities };
}

interface Place {
  readonly sentence: Sentence;
  readonly at: number;
  readonly word: string;
}

function findReferents(discourse: Discourse, place: Place): readonly string[] | null {
  const { sentence, at, word } = place;
  if (RELATIVE.test(word)) return relative(discourse, place);
  if (HE.test(word)) return best(rankAntecedents(discourse, { kinds: PERSON, sentence, at }), 0);
  if (IT.test(word)) {
    if (isEmptyIt(place)) return null;
    const excluded = word === "it" ? findClauseSubjects(discourse.memories, sentence, at) : undefined;
    const ranked = rankAntecedents(discourse, { kinds: PARTY, sentence, at, ...(excluded && { excluded }) });
    return best(ranked, word === "its" ? 0.3 : LEAD);
  }
  if (THEY.test(word)) return findMany(discourse, place);
  return null;
}

/** A relative pronoun means what stands right before it. */
function relative(discourse: Discourse, { sentence, at, word }: Place): readonly string[] | null {
  const end = sentence.tokens[at - 1]?.text === "," ? at - 1 : at;
  const before = discourse.memories.filter(
    (memory) => memory.reference.sentence === sentence.index && memory.reference.last <= end,
  );
  const last = before.at(-1);
  if (last === undefined || last.reference.last < end) return null;
  const kind = discourse.entities.get(last.entity)?.kind;
  if (kind === undefined || (word === "who" && kind !== "person") || (word === "which" && kind === "person"))
    return null;
  return last.reference.entities;
}

/** "It is clear that", "it seems": an "it" without a meaning of its own. */
function isEmptyIt({ sentence, at, word }: Place): boolean {
  if (word !== "it") return false;
  const [next, second, third] = sentence.tokens.slice(at + 1, at + 4);
  if (next === undefined) return false;
  if (WEATHER_VERB.test(next.lower)) return true;
  if (next.tag !== "AUX" && !/^['’]s$/u.test(next.text)) return false;
  if (second?.lower === "worth") return true;
  const rest = sentence.tokens.slice(at + 2, at + 9).map((token) => token.lower);
  const clause =
    rest.includes("that") || rest.includes("to") || rest.includes("whether") || rest.includes("for");
  return (
    (second?.tag === "ADJ" && clause) ||
    ((second?.tag === "ADV" || second?.tag === "DET") && third?.tag === "ADJ" && clause)
  );
}

/** The last two companies, unless people or other things in the plural stand nearer. */
function findMany(discourse: Discourse, { sentence, at }: Place): readonly string[] | null {
  const before = sentence.tokens.slice(0, at);
  if (
    before.some((token) => token.tag === "NOUN" && token.lemma !== token.lower && !PARTNERS.test(token.lower))
  )
    return null;
  const people = rankAntecedents(discourse, { kinds: PERSON, sentence, at });
  if (people.some(({ score }) => score >= CLEAR + 1)) return null;
  return recentCompanies(discourse, sentence, 2);
}

function best(
  ranked: readonly { readonly entity: string; readonly score: number }[],
  lead: number,
): readonly string[] | null {
  const [first, second] = ranked;
  if (first === undefined || first.score < CLEAR) return null;
  return second === undefined || first.score - second.score >= lead ? [first.entity] : null;
}
