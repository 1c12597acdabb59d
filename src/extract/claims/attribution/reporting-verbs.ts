/**
 * Verbs that give words or thoughts to somebody, with what may follow them and which kind of claim they announce.
 * One row per lemma; the sentence decides by what really follows.
 */
import type { Token } from "../../../text/document.ts";

/** `clause`: with or without "that". `that`: only with "that". `object`: a noun phrase. `infinitive`: "to" and a verb. */
export type Complement = "clause" | "that" | "object" | "infinitive";

/** What the verb itself says of the claim: a prediction, a judgement, a matter of record, or nothing. */
export type Stance = "forecast" | "opinion" | "fact" | "neutral";

export interface ReportingVerb {
  readonly stance: Stance;
  readonly complements: readonly Complement[];
}

/** [stance, complements, lemmas] */
const ROWS: readonly (readonly [Stance, readonly Complement[], string])[] = [
  ["neutral", ["clause"], "say tell write reply respond explain recall remark tweet comment joke"],
  [
    "neutral",
    ["that"],
    "add answer note state observe mention repeat reiterate announce declare stress emphasise emphasize point post submit inform informed show ask continue proclaim shout yell chant echo",
  ],
  ["neutral", ["that"], "acknowledge admit concede find hold rule conclude accept establish"],
  ["fact", ["that"], "confirm disclose reveal calculate clarify"],
  ["fact", ["that", "object"], "report"],
  ["fact", ["that", "object"], "deny reject dispute"],
  ["opinion", ["clause"], "think believe reckon"],
  [
    "opinion",
    ["that"],
    "argue claim insist maintain contend assert allege suggest complain fear doubt warn caution boast counter retort feel charge advise",
  ],
  [
    "opinion",
    ["object"],
    "call describe accuse criticise criticize praise dismiss blame compare condemn welcome hail denounce urge recommend regard blast slam attack mock ridicule applaud laud liken deride decry lambast chide rebuke question demand endorse oppose support tout cite stress portray",
  ],
  ["forecast", ["that", "object", "infinitive"], "expect forecast predict project anticipate"],
  ["forecast", ["that"], "foresee assume"],
  ["neutral", ["that", "object"], "estimate"],
  ["opinion", ["that", "object"], "consider"],
  ["forecast", ["object", "infinitive"], "want"],
  ["forecast", ["that", "infinitive"], "promise pledge vow hope plan intend aim undertake commit"],
];

const TABLE: ReadonlyMap<string, ReportingVerb> = new Map(
  ROWS.flatMap(([stance, complements, lemmas]) =>
    lemmas.split(" ").map((lemma) => [lemma, { stance, complements }] as const),
  ),
);

/** The lemmas of all reporting verbs. */
export const REPORTING_LEMMAS: readonly string[] = [...TABLE.keys()];

/** Verbs that hardly ever are anything else, whatever tag the tagger gives them. */
const UNMISTAKABLE = new Set(
  "said says told tells argues argued believes insists insisted warns warned replied predicts predicted expects estimates alleges alleged claims claimed submitted denied denies informed".split(
    " ",
  ),
);

/** Words that no noun stands before. */
const BEFORE_CLAUSES = new Set(["that", "it", "he", "she", "they"]);

/** The row of a token, if it is a reporting verb here; a following "that" or "it" settles what the tagger may have missed. */
export function findReportingVerb({ lemma, lower, tag }: Token, next: string): ReportingVerb | undefined {
  if (tag !== "VERB" && !BEFORE_CLAUSES.has(next) && !UNMISTAKABLE.has(lower)) return undefined;
  return TABLE.get(lemma) ?? TABLE.get(lower);
}

/** Nouns that do the work of a reporting verb: "her view is that …", "the firm's forecast was that …". */
export const REPORTING_NOUNS = new Set(
  "answer argument view prediction forecast estimate position opinion claim point reply response message conclusion belief hope".split(
    " ",
  ),
);
