/** Companies bought by their shares: all of them, most of them, or those that the buyer did not yet have. */
import { wordList } from "../word-list.ts";
import type { Frame } from "./frame.ts";

const SHARES: readonly string[] = wordList(`
  share, stock, capital, share capital, equity, interest, stake, holding, shareholding, unit, vote, %, percent, cent, half, tenth,
  third, quarter, fifth, majority
`);
/** Words of a share that makes its buyer the owner of the whole. */
const WHOLE: readonly string[] = wordList(`
  all, outstanding, entire, issued, remaining, whole, full, every, 100, balance, other
`);

export const ACQUISITION_SHARES: readonly Frame[] = [
  {
    kind: "verb",
    name: "acquire-shares",
    type: "acquisition",
    verbs: ["acquire", "buy", "purchase", "take", "take over", "get", "obtain", "secure"],
    objects: SHARES,
    among: WHOLE,
    roles: ["subject>of:stake", "subject>in:stake", "subject>owned"],
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "majority-bought",
    type: "acquisition",
    nouns: SHARES,
    share: "majority",
    carriers: wordList(`
      take, acquire, buy, purchase, pick, get, obtain, secure, snap, grab, gain, pay, agree, assume
    `),
    roles: ["agent>in:stake", "agent>of:stake", "agent>possessor", "carrier>in:stake", "carrier>of:stake"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "majority-sold-to",
    type: "acquisition",
    verbs: ["sell", "pass", "transfer", "hand", "offload", "divest", "cede", "unload"],
    objects: SHARES,
    share: "majority",
    roles: ["to>in:stake", "to>of:stake", "to>owned"],
    confidence: 0.75,
  },
  {
    kind: "verb",
    name: "add-to",
    type: "acquisition",
    verbs: ["add"],
    priced: true,
    roles: ["subject>object"],
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "off-hands",
    type: "acquisition",
    verbs: ["take"],
    prepositions: ["off"],
    roles: ["subject>object", "subject?>object"],
    confidence: 0.7,
  },
  {
    kind: "noun",
    name: "into-the-fold",
    type: "acquisition",
    nouns: wordList(`fold, stable, empire, portfolio, family, collection, roster, umbrella, wing, roof`),
    carriers: ["bring", "add", "take", "welcome", "gather", "draw", "pull", "fold", "put"],
    roles: ["carrier>object"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "become-part",
    type: "acquisition",
    nouns: ["part", "subsidiary", "unit", "division", "arm", "member"],
    carriers: ["become"],
    roles: ["of>carrier", "possessor>carrier"],
    confidence: 0.7,
  },
  {
    kind: "verb",
    name: "absorbed-into",
    type: "acquisition",
    verbs: ["absorb", "incorporate", "tuck", "subsume"],
    passiveOnly: true,
    roles: ["into>object"],
    confidence: 0.7,
  },
];
