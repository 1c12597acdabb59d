/**
 * Why an article was read as it was: the clues and weights behind every name, reference and claim, and the frame behind every wording
 * of a relation, and what the words make likely though no frame has them. It judges again what `extract` judged, so that extraction itself keeps nothing for explanations.
 */
import type { Article } from "../model/article.ts";
import type { ClaimKind, RelationType, Status } from "../model/ontology.ts";
import { analyse } from "../text/analyse.ts";
import type { TextDocument } from "../text/document.ts";
import { claimCandidates } from "./claims/claim-candidates.ts";
import { CLAIM_MODEL } from "./claims/cues/claim-model.ts";
import { kindCues } from "./claims/cues/kind-cues.ts";
import { favouredKind, judgeProposition } from "./claims/cues/judge-proposition.ts";
import { antecedentModel, strongestClues } from "./coreference/antecedent-model.ts";
import { readNamed } from "./read-article.ts";
import { likeliestChoice, resolveAnaphor } from "./coreference/resolve-anaphor.ts";
import { explainNames, type ExplainedName } from "./mentions/explain-names.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { guessPairs } from "./pairs/guess-pairs.ts";
import type { Reading } from "./reading.ts";
import { findRelations } from "./relations/find-relations.ts";
import { findWordings } from "./relations/find-wordings.ts";

/** A clue with what it adds to the score of what was decided. */
export interface WeighedClue {
  readonly name: string;
  readonly weight: number;
}

export interface ExplainedReference {
  readonly text: string;
  readonly start: number;
  /** Names of the entities meant; none when it was left open. */
  readonly means: readonly string[];
  /** Probability of the likeliest choice. */
  readonly chance: number;
  readonly clues: readonly WeighedClue[];
}

export interface ExplainedWording {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly sentence: string;
  /** The frame that matched, what kind of frame it is, and the words that it matched on. */
  readonly frame: string;
  readonly form: string;
  readonly trigger: string;
  readonly confidence: number;
  /** Whether one party was left unsaid and taken from the context. */
  readonly completed: boolean;
}

export interface ExplainedClaim {
  readonly text: string;
  /** Log-odds that it is a claim. */
  readonly score: number;
  readonly kind: ClaimKind;
  /** How the speaker was found. */
  readonly rule: string;
  readonly clues: readonly WeighedClue[];
}

/** What the words of a sentence make likely although no frame relates the two. */
export interface ExplainedGuess {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly chance: number;
  readonly sentence: string;
}

export interface Explanation {
  readonly article: Article;
  readonly names: readonly ExplainedName[];
  readonly references: readonly ExplainedReference[];
  readonly wordings: readonly ExplainedWording[];
  readonly guesses: readonly ExplainedGuess[];
  readonly claims: readonly ExplainedClaim[];
}

/** Pure, like `extract`; the same article always has the same explanation. */
export function explain(article: Article): Explanation {
  const document = analyse(article.text);
  const explained: ExplainedReference[] = [];
  const reading = readAloud(article, document, explained);
  return {
    article,
    names: explainNames(document),
    references: explained,
    wordings: explainWordings(reading),
    guesses: explainGuesses(reading),
    claims: explainClaims(reading),
  };
}

/** Reads the article and notes each reference on the way. */
function readAloud(article: Article, document: TextDocument, explained: ExplainedReference[]): Reading {
  const { entities, references } = findMentions(document);
  const model = antecedentModel();
  const nameOf = namer(entities);
  return readNamed({ article, document, entities, references }, (discourse, anaphor) => {
    const meant = resolveAnaphor(discourse, anaphor, model);
    const { choice, chance } = likeliestChoice(discourse, anaphor, model);
    const { tokens } = anaphor.sentence;
    const start = tokens[anaphor.first]?.start ?? 0;
    explained.push({
      text: article.text.slice(start, tokens[anaphor.last - 1]?.end ?? start),
      start,
      means: meant.map(nameOf),
      chance,
      clues: strongestClues(model, anaphor, choice.clues),
    });
    return meant;
  });
}

function explainWordings(reading: Reading): ExplainedWording[] {
  const { parses, candidates } = findWordings(reading);
  const nameOf = namer(reading.entities);
  return candidates.flatMap(({ frame, type, source, target, status, sentence, trigger, completed }) => {
    const place = reading.document.sentences[sentence];
    const unit = parses.find((parse) => parse.sentence === sentence)?.units[trigger];
    if (place === undefined || unit === undefined) return [];
    const words = place.tokens.slice(unit.first, unit.last);
    return [
      {
        type,
        source: nameOf(source),
        target: nameOf(target),
        status,
        sentence: reading.article.text.slice(place.start, place.end),
        frame: frame.name,
        form: frame.kind,
        trigger: reading.article.text.slice(words[0]?.start ?? place.start, words.at(-1)?.end ?? place.start),
        confidence: frame.confidence,
        completed,
      },
    ];
  });
}

function explainGuesses(reading: Reading): ExplainedGuess[] {
  const nameOf = namer(reading.entities);
  return guessPairs(reading, findRelations(reading)).map(({ type, source, target, chance, sentence }) => ({
    type,
    source: nameOf(source),
    target: nameOf(target),
    chance,
    sentence: reading.article.text.slice(sentence.start, sentence.end),
  }));
}

function explainClaims(reading: Reading): ExplainedClaim[] {
  return claimCandidates(reading, findRelations(reading))
    .flat()
    .map((candidate) => {
      const { proposition, cues } = candidate;
      const { tokens } = proposition.view.sentence;
      const { first, last } = proposition.content;
      return {
        text: reading.article.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0),
        score: judgeProposition(cues, CLAIM_MODEL).score,
        kind: favouredKind([kindCues(candidate)], CLAIM_MODEL),
        rule: proposition.rule,
        clues: cues
          .map((name) => ({ name, weight: CLAIM_MODEL.claim[name] ?? 0 }))
          .sort((left, right) => right.weight - left.weight),
      };
    });
}

function namer(entities: Reading["entities"]): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
