/** Verbs by what they take: whom they make act, and whether a clause may be their object. */
import { wordSet } from "../word-list.ts";

/** Verbs whose object is the subject of the infinitive after it: "allows Acme to sell". */
export const OBJECT_CONTROL: ReadonlySet<string> = wordSet(`
  allow, enable, let, help, force, order, urge, want, ask, require, permit, tell, expect, choose, select,
  pick, hire, tap, engage, contract, commission, appoint, persuade, invite, use, name, cause, lead, push,
  compel, oblige, authorise, authorize, instruct, award, pay, license, pressure, forbid, convince, petition,
  encourage, press, lobby
`);

/** Verbs that keep their object "from" doing something: "stop Acme from buying Borea". */
export const PREVENTING: ReadonlySet<string> = wordSet(`
  stop, prevent, block, bar, keep, ban, prohibit, discourage, restrain, deter, dissuade, hinder
`);

/** Verbs that hold what they tell of against their object, or to its credit: "sued Acme for copying its pumps". */
export const JUDGING: ReadonlySet<string> = wordSet(`
  sue, fine, blame, thank, praise, criticise, criticize, suspect, chide, scold, punish, penalise, penalize, reward,
  reprimand, censure, rebuke, attack, mock, prosecute, applaud
`);

/** Verbs that take a clause as their object, so that a noun after them may be a subject. */
export const CLAUSE_VERBS: ReadonlySet<string> = wordSet(`
  say, report, announce, believe, think, expect, claim, add, note, tell, write, show, mean, deny, confirm,
  argue, predict, hope, fear, know, see, suggest, reveal, state, warn, allege, insist, acknowledge, admit,
  rule, find, agree, decide, disclose, assume, suppose, estimate, doubt, learn, hear, understand, explain,
  reply, answer, complain, ensure, promise, propose, recommend, speculate, indicate
`);
