/**
 * Verbs that give words or thoughts to somebody, with what may follow them and which kind of claim they announce.
 * One entry per lemma; the sentence decides by what really follows.
 */
import type { Token } from "../../../text/document.ts";
import { type Complement, PREPOSITIONAL_ROWS, REPORTING_ROWS, type Stance } from "./reporting-words.ts";

export interface ReportingVerb {
  readonly stance: Stance;
  readonly complements: readonly Complement[];
  /** Prepositions that open what is said: "warned *of* losses". */
  readonly prepositions: readonly string[];
}

const TABLE: ReadonlyMap<string, ReportingVerb> = toTable();

/** The lemmas of all reporting verbs. */
export const REPORTING_LEMMAS: readonly string[] = [...TABLE.keys()];

/** Verbs that hardly ever are anything else, whatever tag the tagger gives them. */
const UNMISTAKABLE = new Set(
  `said says told tells argues argued believes insists insisted warns warned replied predicts predicted expects estimates alleges alleged
  claims claimed submitted denied denies informed forecasts`.split(/\s+/u),
);
/** After these a word is a noun, whatever follows: "its plans to grow". */
const DETERMINERS = new Set(
  "the a an its their his her our my your no 's ’s this that these those".split(" "),
);

/** Words that no noun stands before. */
const BEFORE_CLAUSES = new Set(["that", "it", "he", "she", "they", "whether"]);
/** Words that open an object, which a verb in "-s" may have and a plural noun not. */
const BEFORE_OBJECTS = new Set("the a an its their his her no this to".split(" "));

/** The row of a token, if it is a reporting verb here; a following "that" or "it" settles what the tagger may have missed. */
export function findReportingVerb(
  { lemma, lower, tag }: Token,
  { before, next }: { readonly before: string; readonly next: string },
): ReportingVerb | undefined {
  const row = TABLE.get(lemma) ?? TABLE.get(lower);
  if (row === undefined || tag === "VERB") return row;
  const isClear =
    BEFORE_CLAUSES.has(next) ||
    UNMISTAKABLE.has(lower) ||
    (lower.endsWith("s") && (BEFORE_OBJECTS.has(next) || row.prepositions.includes(next)));
  return isClear && !DETERMINERS.has(before) ? row : undefined;
}

/** A lemma of several rows takes what may follow from all of them, and the stance of the first. */
function toTable(): Map<string, ReportingVerb> {
  const table = new Map<string, ReportingVerb>();
  const add = (lemmas: string, { stance, complements, prepositions }: ReportingVerb): void => {
    for (const lemma of lemmas.split(/\s+/u)) {
      const known = table.get(lemma);
      table.set(lemma, {
        stance: known?.stance ?? stance,
        complements: [...(known?.complements ?? []), ...complements],
        prepositions: [...(known?.prepositions ?? []), ...prepositions],
      });
    }
  };
  for (const [stance, complements, lemmas] of REPORTING_ROWS)
    add(lemmas, { stance, complements, prepositions: [] });
  for (const [stance, preposition, lemmas] of PREPOSITIONAL_ROWS)
    add(lemmas, { stance, complements: [], prepositions: [preposition] });
  return table;
}
