/** What each sentence puts forward, and in whose name: the candidates from which claims are chosen. */
import type { LocalEntity } from "../../model/record.ts";
import type { Reading } from "../reading.ts";
import type { Attribution, TokenRange } from "./attribution/attribution.ts";
import { findAttributions } from "./attribution/find-attributions.ts";
import type { Stance } from "./attribution/reporting-words.ts";
import { quotedSpeakers } from "./quoted-speakers.ts";
import { partiesIn, type SentenceView } from "./sentence-view.ts";

/** Whose word it is: the article's own, somebody's by kind, or an unnamed somebody's. */
export type Voice = "own" | "person" | "company" | "organization" | "media" | "unnamed";

export interface Proposition {
  readonly view: SentenceView;
  /** What is put forward. */
  readonly content: TokenRange;
  readonly speaker: string | null;
  readonly voice: Voice;
  readonly stance: Stance;
  /** How the speaker was found; "own-voice" for the article's own words. */
  readonly rule: string;
  /** The words that name the speaker, which are no part of what is said. */
  readonly source: TokenRange | undefined;
}

/** What speaks for the company that the article is mostly about, when it names no other. */
const HOUSE_VOICES = new Set(
  "management board directors prospectus filing registrant issuer company group".split(" "),
);
/** What speaks for the company of the sentence when it names no owner: "…, a spokesman said". */
const SPOKESPEOPLE = new Set("spokesman spokeswoman spokesperson statement".split(" "));
const PERSONAL = new Set(["he", "she"]);
const FIRST_PERSON = new Set(["i", "we"]);

/** The propositions of each sentence, in text order and at least one per sentence. */
export function findPropositions(reading: Reading, views: readonly SentenceView[]): Proposition[][] {
  const house = mainCompany(views);
  const attributions = keepPersonSpeaking(
    views,
    views.map((view) => findAttributions(view).map((attribution) => spokenByHouse(view, attribution, house))),
  );
  const quoted = quotedSpeakers(views, attributions);
  return views.map((view, index) => {
    const own = (attributions[index] ?? []).filter(({ source }) => !isFirstPerson(view, source));
    if (quoted[index] !== undefined) return [carriedProposition(view, quoted[index], "quotation")];
    if (own.length > 0) return own.flatMap((attribution) => spokenPropositions(view, attribution));
    const turn = reading.dialogue.turns[index];
    if (turn !== undefined) return [carriedProposition(view, turn.person, "interview")];
    return [carriedProposition(view, undefined, "own-voice")];
  });
}

/** "Management expects …" is the word of the article's main company, "…, a spokesman said" that of the company told of. */
function spokenByHouse(view: SentenceView, attribution: Attribution, house: string | null): Attribution {
  const { speaker, source } = attribution;
  if (speaker !== null || house === null) return attribution;
  const words = view.sentence.tokens.slice(source.first, source.last).map(({ lower }) => lower);
  if (words.some((word) => HOUSE_VOICES.has(word))) return { ...attribution, speaker: house };
  if (!words.some((word) => SPOKESPEOPLE.has(word))) return attribution;
  const told = partiesIn(view, { first: 0, last: view.sentence.tokens.length });
  return { ...attribution, speaker: told[0] ?? house };
}

/** The company that the article refers to most often. */
function mainCompany(views: readonly SentenceView[]): string | null {
  const times = new Map<string, number>();
  let best: string | null = null;
  for (const { references, entities } of views) {
    for (const reference of references) {
      for (const id of reference.entities) {
        if (entities.get(id)?.kind !== "company") continue;
        times.set(id, (times.get(id) ?? 0) + 1);
        if (best === null || (times.get(id) ?? 0) > (times.get(best) ?? 0)) best = id;
      }
    }
  }
  return best;
}

/** "I think", "we expect": the speaker is whoever speaks anyway. */
function isFirstPerson({ sentence }: SentenceView, { first }: TokenRange): boolean {
  return FIRST_PERSON.has(sentence.tokens[first]?.lower ?? "");
}

/** The whole sentence, in the name of a speaker who stands elsewhere; undefined is the article itself. */
function carriedProposition(view: SentenceView, id: string | null | undefined, rule: string): Proposition {
  const speaker = speakerOf(id ?? null, view.entities);
  return {
    view,
    content: { first: 0, last: view.sentence.tokens.length },
    speaker: speaker?.id ?? null,
    voice: id === undefined ? "own" : voiceOf(speaker),
    stance: "neutral",
    rule,
    source: undefined,
  };
}

/** "He added" goes on with the person who spoke last in the paragraph, whoever was spoken of in between. */
function keepPersonSpeaking(
  views: readonly SentenceView[],
  attributions: readonly (readonly Attribution[])[],
): Attribution[][] {
  let block = -1;
  let speaking: string | null = null;
  return views.map(({ sentence, entities }, index) => {
    if (sentence.block !== block) speaking = null;
    block = sentence.block;
    return (attributions[index] ?? []).map((attribution) => {
      const byPronoun = PERSONAL.has(sentence.tokens[attribution.source.first]?.lower ?? "");
      const speaker = byPronoun && speaking !== null ? speaking : attribution.speaker;
      if (entities.get(speaker ?? "")?.kind === "person") speaking = speaker;
      return { ...attribution, speaker };
    });
  });
}

function spokenPropositions(view: SentenceView, attribution: Attribution): Proposition[] {
  const speaker = speakerOf(attribution.speaker, view.entities);
  return attribution.contents.map((content) => ({
    view,
    content: trimmed(view, content),
    speaker: speaker?.id ?? null,
    voice: voiceOf(speaker),
    stance: attribution.stance,
    rule: attribution.rule,
    source: attribution.source,
  }));
}

/** Products do not speak. */
function speakerOf(id: string | null, entities: ReadonlyMap<string, LocalEntity>): LocalEntity | undefined {
  const entity = id === null ? undefined : entities.get(id);
  return entity?.kind === "product" ? undefined : entity;
}

function voiceOf(speaker: LocalEntity | undefined): Voice {
  return speaker === undefined || speaker.kind === "product" ? "unnamed" : speaker.kind;
}

const LOOSE_ENDS = new Set([",", "and", "but", ";", "—", "–", "-", "while"]);

/** Without the marks and conjunctions that join it to its neighbours. */
function trimmed({ sentence }: SentenceView, { first, last }: TokenRange): TokenRange {
  let start = first;
  let end = last;
  while (start < end - 1 && LOOSE_ENDS.has(sentence.tokens[start]?.lower ?? "")) start += 1;
  while (end > start + 1 && LOOSE_ENDS.has(sentence.tokens[end - 1]?.lower ?? "")) end -= 1;
  return { first: start, last: end };
}
