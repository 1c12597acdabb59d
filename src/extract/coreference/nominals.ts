/** Definite nouns that refer back: "the company", "the French group", "the regulator", "both companies", "the pair". */
import type { EntityKind } from "../../model/ontology.ts";
import type { Sentence } from "../../text/document.ts";
import { nounEndingAt } from "../mentions/noun-phrase.ts";
import { rankAntecedents, type Discourse } from "./discourse.ts";
import { findGroup } from "./groups.ts";

/** A nominal or pronoun with the entities it refers to. */
export interface Resolved {
  /** Token indices `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly entities: readonly string[];
}

/** Any company may be called this; the nearest prominent one is meant. */
const GENERIC = new Set(
  "company firm group business start-up startup corporation enterprise giant maker developer organisation organization lab laboratory newcomer unicorn".split(
    " ",
  ),
);
/** Said of a company only in relation to another one. */
const RELATIONAL =
  /(?:owner|backer|investor|supplier|customer|client|rival|partner|buyer|bidder|acquirer|parent|subsidiary|unit|arm|competitor|shareholder|seller|target|affiliate|division|borrower|underwriter|adviser|advisor|auditor|vendor|incumbent|challenger|creditor|landlord|tenant|licensee|licensor|user|leader|player|peer|sponsor|stakeholder|predecessor|successor|spin-off|spinoff)$/u;
const LONGEST_NOMINAL = 7;
const INSIDE_NOMINAL = /^(?:ADJ|NOUN|PROPN|NUM|VERB|PUNCT|PART)$/u;
/** "The largest company", "the other group", "the same bidder" are not what was spoken of. */
const UNIQUE =
  /^(?:\p{L}+est|most|first|second|third|only|other|same|next|new|best|worst|average|typical|whole|rival|acquired|combined|merged|target|parent)$/u;
const GOES_ON = /^(?:of|that|which|who|whose|behind|formerly|called|named|known)$/u;

/** The nominal that begins at token `first`, resolved, or `null`. */
export function resolveNominal(discourse: Discourse, sentence: Sentence, first: number): Resolved | null {
  const lowers = sentence.tokens.map((token) => token.lower);
  const determiner = lowers[first] ?? "";
  const plural = findGroup(discourse, sentence, first);
  if (plural !== null) return plural;
  if (!/^(?:the|this|that)$/u.test(determiner)) return null;
  const head = findHead(sentence, lowers, first);
  if (head === null || isApposition(discourse, sentence, first)) return null;
  const entity = findAntecedent(discourse, { sentence, first, ...head });
  return entity === null ? null : { first, last: head.last, entities: [entity] };
}

/** "Jane Roe, the founder,": the noun describes the name before it and is no reference of its own. */
function isApposition(discourse: Discourse, sentence: Sentence, first: number): boolean {
  const last = discourse.memories.at(-1)?.reference;
  return (
    sentence.tokens[first - 1]?.text === "," && last?.sentence === sentence.index && last.last === first - 1
  );
}

interface Head {
  readonly noun: string;
  readonly kinds: readonly EntityKind[];
  readonly last: number;
}

/** The listed singular noun that closes the noun phrase; none when a name or an "of" follows it. */
function findHead(sentence: Sentence, lowers: readonly string[], first: number): Head | null {
  for (let last = first + 2; last <= Math.min(first + LONGEST_NOMINAL, lowers.length); last += 1) {
    const token = sentence.tokens[last - 1];
    if (
      token === undefined ||
      !INSIDE_NOMINAL.test(token.tag) ||
      UNIQUE.test(token.lower) ||
      /^[,.;:()"“”]$/u.test(token.text) ||
      /^['’]s?$/u.test(token.text)
    )
      return null;
    const next = sentence.tokens[last];
    const goesOn =
      next !== undefined &&
      (/^(?:NOUN|PROPN|NUM)$/u.test(next.tag) || next.text === "-" || GOES_ON.test(next.lower));
    if (goesOn) continue;
    const match = nounEndingAt(lowers, last);
    if (match !== null && match.first > first && !match.noun.plural)
      return { noun: match.noun.noun, kinds: match.noun.kinds, last };
    if (/^(?:NOUN|PROPN)$/u.test(token.tag)) return null;
  }
  return null;
}

interface Wanted extends Head {
  readonly sentence: Sentence;
  readonly first: number;
}

function findAntecedent(discourse: Discourse, { sentence, first, noun, kinds }: Wanted): string | null {
  const ranked = rankAntecedents(discourse, { kinds, sentence, at: first });
  const described =
    ranked.find(({ entity }) => isDescribedBy(discourse, entity, noun)) ??
    findDescribed(discourse, kinds, noun);
  if (described !== null && described !== undefined && !GENERIC.has(noun)) return described.entity;
  if (RELATIONAL.test(noun)) return null;
  if (kinds.includes("organization") && !kinds.includes("company"))
    return byNameWord(discourse, noun) ?? onlyOne(ranked);
  if (kinds.includes("person") && !kinds.includes("company"))
    return /^(?:chief|ceo|boss|founder|president|chairman|chairwoman|executive)/u.test(noun)
      ? onlyOne(ranked)
      : null;
  if (kinds.includes("product") && !kinds.includes("company")) return null;
  const companies = rankAntecedents(discourse, { kinds: ["company"], sentence, at: first });
  return clearest(
    companies.map(({ entity, score }) => ({
      entity,
      score: score + (isIntroduced(discourse, entity) ? 1 : 0),
    })),
  );
}

/** The article said what kind of company it is, as one does of those that readers may not know. */
function isIntroduced(discourse: Discourse, entity: string): boolean {
  return (discourse.descriptors.get(entity)?.size ?? 0) > 0;
}

/** Whether the article describes the entity by this noun or by one with the same head. */
function isDescribedBy(discourse: Discourse, entity: string, noun: string): boolean {
  const known = discourse.descriptors.get(entity);
  if (known === undefined) return false;
  if (known.has(noun)) return true;
  const head = lastWord(noun);
  return !GENERIC.has(head) && [...known].some((other) => lastWord(other) === head);
}

/** An entity described so far back that it is out of reach, if there is just one. */
function findDescribed(
  discourse: Discourse,
  kinds: readonly EntityKind[],
  noun: string,
): { entity: string } | null {
  const seen = new Set(discourse.memories.map((memory) => memory.entity));
  const found = [...seen].filter((entity) => {
    const kind = discourse.entities.get(entity)?.kind;
    return kind !== undefined && kinds.includes(kind) && isDescribedBy(discourse, entity, noun);
  });
  const [entity] = found;
  return found.length === 1 && entity !== undefined ? { entity } : null;
}

/** "the commission" is the one body so far whose name says Commission. */
function byNameWord(discourse: Discourse, noun: string): string | null {
  const seen = [...new Set(discourse.memories.map((memory) => memory.entity))].reverse();
  const word = lastWord(noun);
  return (
    seen.find((id) => {
      const entity = discourse.entities.get(id);
      return (
        entity?.kind === "organization" &&
        entity.names.some((name) => name.toLowerCase().split(" ").includes(word))
      );
    }) ?? null
  );
}

function onlyOne(ranked: readonly { readonly entity: string }[]): string | null {
  return ranked.length === 1 ? (ranked[0]?.entity ?? null) : null;
}

/** The most prominent, unless another is as prominent. */
function clearest(candidates: readonly { readonly entity: string; readonly score: number }[]): string | null {
  const [best, next] = [...candidates].sort((left, right) => right.score - left.score);
  if (best === undefined) return null;
  return next === undefined || best.score - next.score >= 0.2 ? best.entity : null;
}

function lastWord(noun: string): string {
  return noun.slice(noun.lastIndexOf(" ") + 1);
}
