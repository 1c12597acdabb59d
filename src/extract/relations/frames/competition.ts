/** Competition, undirected. */
import { wordList } from "../word-list.ts";
import { RIVALRY_IDIOMS } from "./competition-idioms.ts";
import { SHARE_FRAMES } from "./competition-shares.ts";
import { COMPETITION_UNSAID } from "./competition-unsaid.ts";
import { COMPETITION_VERBS } from "./competition-verbs.ts";
import type { Frame } from "./frame.ts";

/** A "rival" one of these is none that the other makes. */
const NO_GOODS: readonly string[] = wordList(
  `offer, bid, approach, proposal, claim, tender, plan, team, group, firm`,
);

export const COMPETITION_FRAMES: readonly Frame[] = [
  ...COMPETITION_VERBS,
  ...COMPETITION_UNSAID,
  ...SHARE_FRAMES,
  ...RIVALRY_IDIOMS,
  {
    kind: "noun",
    name: "competition-between",
    type: "competition",
    nouns: wordList(`
      competition, rivalry, race, battle, contest, price war, duel, showdown, war, feud, fight, turf war, tussle,
      arms race, bidding war, tug-of-war, dogfight, enmity, rematch, struggle
    `),
    roles: wordList(`
      between*, possessor>with, agent>with, of>with, from>possessor, receiver>from, possessor>against,
      agent>against, from>agent, between>possessor, modifier*, from>possessor?
    `),
    confidence: 0.75,
  },
  {
    kind: "noun",
    name: "heels-of",
    type: "competition",
    nouns: ["heel", "neck", "tail", "ankle"],
    carriers: ["nip", "snap", "be", "breathe", "tread", "bite"],
    roles: ["carrier>of", "carrier>possessor"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "inroads",
    type: "competition",
    nouns: ["inroad", "dent", "headway"],
    roles: ["agent>against:brand", "agent>against", "agent>into:brand", "agent>in:brand"],
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "answer-to",
    type: "competition",
    nouns: wordList(`
      challenge, threat, answer, response, challenger, counterweight, riposte, alternative, rejoinder, rival
    `),
    roles: wordList(`
      possessor>to, from>to, agent>to, by>to, possessor>to:brand, from>to:brand, agent>to:brand, owner>to,
      owner>to:brand
    `),
    confidence: 0.65,
  },
  {
    kind: "noun",
    name: "competing-goods",
    type: "competition",
    nouns: ["competing", "rival", "competitive", "rivalling", "rivaling"],
    anyHead: true,
    except: NO_GOODS,
    roles: wordList(`
      possessor>to, from>to, by>to, agent>to, possessor>to:brand, possessor?>from, possessor?>of, possessor?>by
    `),
    confidence: 0.6,
  },
  {
    kind: "noun",
    name: "competing-offer",
    type: "competition",
    nouns: ["competing", "rival", "rivalling", "rivaling", "copycat", "lookalike", "me-too"],
    anyHead: true,
    except: NO_GOODS,
    carriers: wordList(`
      make, sell, offer, launch, unveil, introduce, develop, build, design, test, produce, market, promise, plan, prepare, run,
      operate, release, provide, start, brew, publish, trial, bring
    `),
    roles: ["carrier>to", "carrier>to?"],
    confidence: 0.6,
  },
  {
    kind: "role",
    name: "rival",
    type: "competition",
    nouns: wordList(`
      rival, competitor, challenger, arch-rival, archrival, contender, nemesis, adversary, competition, foe,
      arch rival, opponent, bête noire, enemy, arch-enemy, archenemy, tormentor, sparring partner, usurper
    `),
    holder: ["possessor", "to", "of", "for", "modifier", "with", "of:brand", "to:brand"],
    bearer: "source",
    mutual: true,
    topical: true,
    single: true,
    confidence: 0.8,
  },
  {
    kind: "role",
    name: "rival-firm",
    type: "competition",
    nouns: ["rival", "competing"],
    anyHead: true,
    holder: ["possessor", "to", "of:brand"],
    bearer: "source",
    topical: true,
    confidence: 0.65,
  },
  {
    kind: "role",
    name: "alternative",
    type: "competition",
    nouns: ["alternative", "threat", "answer", "challenge", "counterweight", "riposte"],
    holder: ["to", "to:brand"],
    bearer: "source",
    confidence: 0.7,
  },
];
