/** The words by which somebody's word is given, as tables: verbs with what may follow them, and nouns. */

/**
 * `clause`: with or without "that". `that`: only with "that". `whether`: a question. `object`: a noun phrase. `infinitive`: "to" and a
 * verb. `ahead`: an object that tells of growth or a figure.
 */
export type Complement = "clause" | "that" | "whether" | "object" | "infinitive" | "ahead";

/** What the verb itself says of the claim: a prediction, a judgement, a matter of record, or nothing. */
export type Stance = "forecast" | "opinion" | "fact" | "neutral";

/** [stance, complements, lemmas]; a lemma of several rows takes the complements of all, and the stance of the first. */
export const REPORTING_ROWS: readonly (readonly [Stance, readonly Complement[], string])[] = [
  ["neutral", ["clause"], "say tell write reply respond explain recall remark tweet comment joke quip"],
  [
    "neutral",
    ["that"],
    `add answer note state observe mention repeat reiterate announce declare stress emphasise emphasize point post submit inform informed show
    ask continue proclaim shout yell chant echo signal indicate hint imply intimate volunteer underline underscore highlight affirm reaffirm
    testify swear hear learn assure reassure remind relay relate recount confide interject`,
  ],
  [
    "neutral",
    ["that"],
    "acknowledge admit concede find hold rule conclude accept establish agree concur recognise recognize",
  ],
  ["neutral", ["object"], "acknowledge admit concede attribute ascribe credit"],
  ["fact", ["that"], "confirm disclose reveal calculate clarify certify"],
  ["fact", ["that", "object"], "report"],
  ["fact", ["that", "object"], "deny reject dispute refute rebut"],
  ["opinion", ["clause"], "think believe reckon guess suspect"],
  ["opinion", ["whether"], "doubt question wonder ask debate"],
  [
    "opinion",
    ["that"],
    `argue claim insist maintain contend assert allege suggest complain fear doubt warn caution boast counter retort feel charge advise
    object protest lament bemoan grumble gripe moan worry regret fret imagine suppose speculate presume muse wager bet trust opine reason
    posit hypothesise hypothesize venture plead preach profess judge deem disagree scoff sneer crow gush enthuse rejoin riposte grouse
    marvel urge recommend brag shrug sigh snap`,
  ],
  [
    "opinion",
    ["object"],
    `call describe accuse criticise criticize praise dismiss blame compare condemn welcome hail denounce urge recommend regard blast slam
    attack mock ridicule applaud laud liken deride decry lambast chide rebuke question demand endorse oppose support tout cite stress portray
    bemoan lament deplore regret mourn defend justify doubt fault castigate belittle pan rubbish extol champion salute commend characterise
    characterize depict pride bill style`,
  ],
  ["opinion", ["infinitive"], "claim profess purport prefer"],
  ["forecast", ["that", "object", "infinitive"], "expect forecast predict project anticipate"],
  ["forecast", ["that", "object"], "envisage envision foresee"],
  ["forecast", ["that"], "assume"],
  ["forecast", ["ahead"], "see promise pledge guarantee target"],
  ["neutral", ["that", "object"], "estimate"],
  ["opinion", ["that", "object"], "consider"],
  ["forecast", ["object", "infinitive"], "want"],
  [
    "forecast",
    ["that", "infinitive"],
    "promise pledge vow hope plan intend aim mean undertake commit threaten guarantee",
  ],
];

/** [stance, prepositions or particles that open what is said, lemmas] */
export const PREPOSITIONAL_ROWS: readonly (readonly [Stance, string, string])[] = [
  ["opinion", "of", "warn complain speak talk boast despair"],
  ["opinion", "about", "complain worry boast brag grumble fret enthuse rave moan"],
  ["opinion", "against", "warn caution argue protest rail inveigh"],
  ["opinion", "for", "fear call argue plead"],
  ["opinion", "on", "insist pride"],
  ["opinion", "at", "hint scoff point"],
  ["opinion", "to", "object allude point"],
  ["opinion", "in", "believe see"],
  ["opinion", "for", "ask"],
  ["forecast", "out", "rule"],
  ["forecast", "for", "hope aim guide budget"],
  ["forecast", "on", "count bank bet reckon"],
  ["forecast", "to", "guide"],
  ["forecast", "between", "expect forecast predict"],
  ["forecast", "with", "reckon"],
];

/** Nouns that do the work of a reporting verb: "her view is that …", "the firm's forecast was that …". */
export const REPORTING_NOUNS = new Set(
  `answer argument view prediction forecast estimate position opinion claim point reply response message conclusion belief hope verdict word
  assessment explanation contention fear worry complaint advice warning suspicion expectation guess theory reasoning promise assumption
  calculation concern objection`.split(/\s+/u),
);
