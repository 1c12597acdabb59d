/** What a definite noun refers back to: whom the article described so, else the most prominent that fits. */
import type { EntityKind } from "../../model/ontology.ts";
import type { Sentence } from "../../text/document.ts";
import { rankAntecedents, type Discourse } from "./discourse.ts";
import { findClauseSubjects } from "./own-clause.ts";
import { isNamedAs } from "./type-words.ts";
import { isSubject } from "./subject.ts";

/** Any company may be called this; the nearest prominent one is meant. */
const GENERIC = new Set(
  "company firm group business start-up startup corporation enterprise giant maker developer organisation organization lab laboratory newcomer unicorn".split(
    " ",
  ),
);
/** Said of a company only in relation to another one. */
const RELATIONAL =
  /(?:owner|backer|investor|supplier|customer|client|rival|partner|buyer|bidder|acquirer|parent|subsidiary|unit|arm|competitor|shareholder|seller|target|affiliate|division|borrower|underwriter|adviser|advisor|auditor|vendor|incumbent|challenger|creditor|landlord|tenant|licensee|licensor|user|leader|player|peer|sponsor|stakeholder|predecessor|successor|spin-off|spinoff)$/u;
/** Deals, services and activities that the lists also know as companies; meant only where the article says so. */
const THING =
  /(?:partnership|alliance|venture|consortium|business|service|services|platform|site|app|engine|fund|network|market|exchange|brand|label|landlord|project|programme|program)$/u;
const LEADER =
  /^(?:chief executive|ceo|boss|founder|co-founder|chairman|chairwoman|chief executive officer)$/u;

const REGULATOR =
  /(?:agency|regulator|watchdog|authority|body|department|bureau|office|enforcer|authorities)$/u;
const REGULATOR_NAME =
  /\b(?:Commission|Authority|Agency|Office|Bureau|Department|Board|Ministry|Administration|Service|Inspectorate|Directorate)\b|^\p{Lu}{2,6}$/u;

/** A definite noun phrase that looks for its antecedent. */
export interface DefiniteNoun {
  readonly sentence: Sentence;
  /** Token indices `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly noun: string;
  readonly kinds: readonly EntityKind[];
}

/** Lead over the next candidate that "the company" asks for, and that a noun such as "the retailer" does. */
const GENERIC_LEAD = 0.2;
const SPECIAL_LEAD = 0.8;

/** The local id of the antecedent, or `null` when it is not clear. */
export function findAntecedent(discourse: Discourse, definite: DefiniteNoun): string | null {
  const { sentence, first, last, noun } = definite;
  const kinds = withoutPersons(definite.kinds);
  const excluded = findClauseSubjects(discourse.memories, sentence, first);
  const search = { sentence, at: first, object: !isSubject(sentence, first, last), excluded };
  const ranked = rankAntecedents(discourse, { ...search, kinds });
  if (!GENERIC.has(noun)) {
    const described =
      ranked.find(({ entity }) => isDescribedBy(discourse, entity, noun)) ??
      findDescribed(discourse, kinds, noun);
    if (described !== null) return described.entity;
    const named = findNamed(discourse, kinds, noun);
    if (named !== null) return named;
  }
  if (RELATIONAL.test(noun) || THING.test(noun)) return null;
  if (!kinds.includes("company")) {
    if (kinds.includes("organization"))
      return byNameWord(discourse, noun) ?? findRegulator(discourse, ranked, noun);
    return kinds.includes("person") && LEADER.test(noun) ? onlyOne(ranked) : null;
  }
  if (kinds.includes("product") || kinds.includes("person")) return null;
  const companies = rankAntecedents(discourse, { ...search, kinds: ["company"] });
  const fitting = GENERIC.has(lastWord(noun))
    ? companies
    : companies.filter(({ entity }) => !isDescribedOtherwise(discourse, entity));
  const scored = fitting.map(({ entity, score }) => ({
    entity,
    score: score + (isIntroduced(discourse, entity) ? 1 : 0),
  }));
  return clearest(scored, GENERIC.has(lastWord(noun)) ? GENERIC_LEAD : SPECIAL_LEAD);
}

/** "The regulator", "the investor": said of bodies and companies rather than of people, if the lists allow both. */
function withoutPersons(kinds: readonly EntityKind[]): readonly EntityKind[] {
  const others = kinds.filter((kind) => kind !== "person");
  return others.length > 0 ? others : kinds;
}

/** The article said of what trade the company is, and it was another one. */
function isDescribedOtherwise(discourse: Discourse, entity: string): boolean {
  const known = [...(discourse.descriptors.get(entity) ?? [])];
  return known.some((noun) => !GENERIC.has(lastWord(noun)) && !RELATIONAL.test(noun));
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
  const found = [...discourse.counts.keys()].filter((entity) => {
    const kind = discourse.entities.get(entity)?.kind;
    return kind !== undefined && kinds.includes(kind) && isDescribedBy(discourse, entity, noun);
  });
  const [entity] = found;
  return found.length === 1 && entity !== undefined ? { entity } : null;
}

/** The one company whose name says that it is such: "the lender" for Casco Bank. */
function findNamed(discourse: Discourse, kinds: readonly EntityKind[], noun: string): string | null {
  if (!kinds.includes("company")) return null;
  const found = [...discourse.counts.keys()].filter((id) => {
    const entity = discourse.entities.get(id);
    return entity?.kind === "company" && isNamedAs(entity, noun);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
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

/** "the agency", "the watchdog" is the most prominent body that the name lets be one; other nouns need a lone candidate. */
function findRegulator(
  discourse: Discourse,
  ranked: readonly { readonly entity: string; readonly score: number }[],
  noun: string,
): string | null {
  if (!REGULATOR.test(noun)) return onlyOne(ranked);
  const bodies = ranked.filter(({ entity }) =>
    discourse.entities.get(entity)?.names.some((name) => REGULATOR_NAME.test(name)),
  );
  return clearest(bodies.length > 0 ? bodies : ranked, GENERIC_LEAD);
}

function onlyOne(ranked: readonly { readonly entity: string }[]): string | null {
  return ranked.length === 1 ? (ranked[0]?.entity ?? null) : null;
}

/** The most prominent, if it leads the next one by enough. */
function clearest(
  candidates: readonly { readonly entity: string; readonly score: number }[],
  lead: number,
): string | null {
  const [best, next] = [...candidates].sort((left, right) => right.score - left.score);
  if (best === undefined) return null;
  return next === undefined || best.score - next.score >= lead ? best.entity : null;
}

function lastWord(noun: string): string {
  return noun.slice(noun.lastIndexOf(" ") + 1);
}
