/**
 * Answers to what the sentence before reports: "It is not." "Not so, says A." "There are no such talks." "A called the story
 * nonsense." What was reported is denied then, with the answer as its evidence.
 */
import type { RelationType } from "../../../model/ontology.ts";
import type { TextDocument } from "../../../text/document.ts";
import type { Candidate } from "../match/candidate.ts";

const AUXILIARY = String.raw`(?:is|are|was|were|has|have|had|do|does|did|will|would|ca)`;
const REPORT = String.raw`(?:story|stories|report|reports|rumours?|rumors?|speculation|suggestion|yarn|tale|account|claims?|gossip|article|talk)`;
const FALSE = String.raw`(?:nonsense|rubbish|untrue|false|fiction|fantasy|wrong|baseless|groundless|unfounded|inaccurate|invented|mistaken|bunk|hogwash|fanciful|speculative|without (?:any )?(?:foundation|basis|merit)|wide of the mark|made up)`;

/** Answers that take back all that was said just before. */
const RETRACTIONS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^["“]?|[;:—–] )(?:it|they|he|she|we|this|that) ${AUXILIARY}(?: ?n[o’']t|n['’]t)(?:,| and|[.;!])`,
    "iu",
  ),
  /\b(?:we (?:were|got (?:it|that|this)) (?:wrong|mistaken)|our apologies)\b/iu,
  /^["“]?(?:Not so(?! fast)|Not true|Untrue|Nothing of the (?:sort|kind)|Wrong|It (?:never|did not|didn['’]t) happen(?:ed)?)\b/u,
];
/** Answers that deny what was only reported. */
const DENIALS: readonly RegExp[] = [
  /^["“]?(?:Nothing in it|Nonsense|Rubbish|No|False|Pure (?:fiction|invention|speculation))\b[,.!;:]/u,
  /\b(?:no such|not? (?:in|holding|conducting) any) (?:talks?|discussions?|negotiations?|deal|plans?|offer|approach|bid|intention|contacts?)\b/iu,
  new RegExp(
    String.raw`\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|refut(?:es|ed)|rubbish(?:es|ed)|scotch(?:es|ed)) (?:it|this|that|(?:the|these|those|any|all|such) ${REPORT})\b`,
    "iu",
  ),
  new RegExp(
    String.raw`\b(?:call|dismiss|describ|brand|label)\w* (?:it|this|that|(?:the|these|those) ${REPORT}) (?:as )?(?:\w+ )?["“]?(?:\w+ )?${FALSE}`,
    "iu",
  ),
  new RegExp(String.raw`\b${REPORT} (?:is|was|are|were) (?:\w+ )?["“]?${FALSE}`, "iu"),
  /\b(?:not|n[’']t|nor) (?:been |currently |now )*(?:talking|speaking|negotiating|for sale|in (?:any )?(?:talks|discussions|negotiations))\b/iu,
  /\b(?:made|received|had|tabled|seen) no (?:\w+ )?(?:approach|offer|bid|proposal|contact|talks|discussions)\b/iu,
  /\b(?:ha(?:s|ve|d)(?: not|n[’']t| never)|nobody (?:has|had)?|no one (?:has|had)?) ?(?:\w+ )?(?:made|received|tabled|held|approached|offered|called|spoken)\b/iu,
  /\b(?:misinformed|mistaken|invention|figment|fabricat\w+|absolutely not)\b/iu,
  new RegExp(
    String.raw`\b(?:it|they|that|this)(?:['’]re|['’]s| is| are| was| were) (?:\w+ )?(?:${FALSE}|not (?:true|the case|correct|accurate))`,
    "iu",
  ),
  /\b(?:has|have|had|with) no (?:plans?|intention|interest|wish|desire|such)\b/iu,
  /\bthere (?:is|was|['’]s) ["“]?(?:nothing|no truth|not a word of truth|no substance|not a grain of truth) (?:in|to) (?:it|this|that|the)\b/iu,
];
/** A rivalry is nothing that is reported, and who denies a charge does not deny that it was brought. */
const UNDENIED: ReadonlySet<RelationType> = new Set<RelationType>(["competition", "litigation"]);

/** An answer has no word that names the relation. */
const NO_TRIGGER = -1;

/** `candidates` with one more for each that the next sentence, or the rest of its own, denies. */
export function applyReplies(
  { text, sentences }: TextDocument,
  candidates: readonly Candidate[],
): Candidate[] {
  const denied = [...bySentence(candidates)].flatMap(([told, reported]) => {
    for (const index of [told, told + 1]) {
      const sentence = sentences[index];
      const reply = sentence === undefined ? "" : text.slice(sentence.start, sentence.end);
      const answered = reported.filter((candidate) => isAnswered(candidate, reply));
      if (answered.length > 0)
        return answered.map((candidate): Candidate => ({
          ...candidate,
          status: "denied",
          asserted: true,
          sentence: index,
          trigger: NO_TRIGGER,
        }));
    }
    return [];
  });
  return denied.length === 0
    ? [...candidates]
    : [...candidates, ...denied].sort((left, right) => left.sentence - right.sentence);
}

function bySentence(candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.sentence);
    if (group === undefined) groups.set(candidate.sentence, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

/** "Neither denied it", "A did not deny the report": no denial. */
const UNDENYING =
  /\b(?:neither|nor|nobody|not|never|without)\b[^.;]{0,24}\bden(?:y|ied|ying)\b|n['’]t deny\b/iu;

function isAnswered({ type, status }: Candidate, reply: string): boolean {
  if (status !== "rumoured" && status !== "confirmed") return false;
  if (RETRACTIONS.some((pattern) => pattern.test(reply))) return type !== "competition";
  return (
    status === "rumoured" &&
    !UNDENIED.has(type) &&
    !UNDENYING.test(reply) &&
    DENIALS.some((pattern) => pattern.test(reply))
  );
}
