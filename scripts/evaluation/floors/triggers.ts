/** One screen of patterns for the words between two names, and three for the status of their sentence. */
import type { RelationType, Status } from "../../../src/model/ontology.ts";

interface Trigger {
  readonly type: RelationType;
  readonly words: RegExp;
  /** Whether the name after the words is the source: "is owned by". */
  readonly backward?: boolean;
}

const TRIGGERS: readonly Trigger[] = [
  { type: "acquisition", words: /\b(?:acquired|bought|taken over|purchased) by\b/iu, backward: true },
  { type: "acquisition", words: /\b(?:acquir\w+|buy(?:s|ing)?|bought|purchas\w+|tak\w+ over|merg\w+)\b/iu },
  { type: "investment", words: /\b(?:backed|funded|financed) by\b|\bround\b.*\bby\b/iu, backward: true },
  { type: "investment", words: /\b(?:invest\w*|(?:a|its) stake|led|backs?|backed)\b/iu },
  { type: "ownership", words: /\b(?:unit|subsidiary|arm|division) of\b|\bowned by\b/iu, backward: true },
  { type: "ownership", words: /\b(?:owns?|owned|parent(?: company)? of|owner of)\b/iu },
  { type: "litigation", words: /\b(?:sued|fined|investigated) by\b/iu, backward: true },
  { type: "litigation", words: /\b(?:su(?:es|ed|ing)|lawsuit|fine[sd]?|investigat\w+|complaint)\b/iu },
  { type: "competition", words: /\b(?:rivals?|compet\w+|challenge[sd]?|versus|vs)\b/iu },
  { type: "supply", words: /\b(?:bought|supplied|customer|supplies) (?:from|by|of)\b/iu, backward: true },
  { type: "supply", words: /\b(?:suppl\w+|sells?|sold|provid\w+|deliver\w+|suppl\w+)\b/iu },
  {
    type: "partnership",
    words: /\b(?:partner\w*|alliance|collaborat\w+|joint venture|teamed|agreement|together)\b/iu,
  },
];

const STATUSES: readonly (readonly [Status, RegExp])[] = [
  ["ended", /\b(?:terminat\w+|abandon\w+|scrapp\w+|called off|ended|walked away|former)\b/iu],
  ["denied", /\b(?:den(?:y|ies|ied)|not|no plans)\b/iu],
  ["rumoured", /\b(?:in talks|may|might|could|reportedly|consider\w*|sources|rumou?r\w*|explor\w+)\b/iu],
];

/** The relation that the words between two names state first in the table's order. */
export function triggerIn(words: string): Trigger | undefined {
  return TRIGGERS.find((trigger) => trigger.words.test(words));
}

export function statusOf(sentence: string): Status {
  return STATUSES.find(([, cue]) => cue.test(sentence))?.[0] ?? "confirmed";
}
