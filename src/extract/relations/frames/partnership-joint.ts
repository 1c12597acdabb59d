/** Verbs of work that companies do together: "A develops a drug with B", "A and B jointly run a plant". */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

/** Work that one does with somebody only when both take part in it. */
const SHARED_WORK: readonly string[] = wordList(`
  develop, build, create, produce, design, launch, set, co-develop, explore, offer, market, establish, run,
  operate, form, research, test, manufacture, co-found, bring, conduct, carry, train, pilot, start, open, plan,
  introduce, publish, organise, organize, film, host, trial, engineer, commercialise, commercialize, devise,
  draft, release, roll out, brew, refine, breed, study, stage, curate, try out, prototype, map, co-host, co-produce,
  co-create, co-design, co-publish, co-brand, author, advance
`);
/** Work that "together" or "jointly" must mark as shared. */
const MARKED_WORK: readonly string[] = wordList(`
  fund, invest, work, sell, provide, make, finance, hold, bid, write, announce, issue, buy, promote, distribute,
  supply, deliver, certify, service, maintain, staff, administer, manage, handle, fit, install, present, propose,
  tender, respond, file, use, go, purchase, source, procure, teach, recruit, supervise, monitor, record, perform,
  compile, print, sponsor, underwrite, reinsure, insure, develop, build, create, produce, design, launch, set,
  explore, offer, market, establish, run, operate, form, research, test, manufacture, conduct, carry, train, pilot,
  start, open, plan, introduce, publish, organise, organize, film, host, trial, engineer, commercialise,
  commercialize, devise, draft, release, roll, refine, breed, study, stage, prototype, map, fly, sail, do
`);
/** What is had or said with somebody, not made. */
const NO_WORK: readonly string[] = wordList(`
  combination, merger, agreement, deal, contract, review, talk, discussion, negotiation, meeting, dispute, problem,
  relationship, tie, conversation, dialogue, war, fight, row, lawsuit, case, account, position, rivalry, record,
  inquiry, enquiry, investigation, audit, point, example, gap
`);

export const JOINT_WORK: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "one-undertaking",
    type: "partnership",
    verbs: wordList(`
      develop, build, create, design, launch, establish, run, operate, test, trial, start, open, organise, organize,
      host, issue, finance, offer, publish, produce, stage
    `),
    among: ["a", "an", "one", "single"],
    planned: true,
    roles: ["subject*"],
    generic: true,
    confidence: 0.5,
  },
  {
    kind: "verb",
    name: "joint-work-with",
    type: "partnership",
    verbs: SHARED_WORK,
    except: NO_WORK,
    roles: ["subject?>with", "subject?>together with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "each-other's-goods",
    type: "partnership",
    verbs: wordList(`
      distribute, sell, market, stock, resell, promote, carry, use, license, recognise, recognize, accept, offer, share, honour,
      honor, support, cross-sell, publish, list
    `),
    among: ["each", "another"],
    goodsOnly: true,
    roles: ["subject*"],
    generic: true,
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "made-by-both",
    type: "partnership",
    verbs: wordList(`
      develop, design, co-develop, create, write, invent, devise, engineer, pioneer, draft, discover, conceive, brew, build
    `),
    passiveOnly: true,
    roles: ["subject*", "object:brand>with"],
    generic: true,
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "trial-together",
    type: "partnership",
    verbs: ["test", "trial", "pilot", "co-test", "field-test", "demonstrate", "flight-test"],
    roles: ["subject*"],
    generic: true,
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "together-with",
    type: "partnership",
    verbs: MARKED_WORK,
    takes: wordList(`
      together with, in tandem with, in concert with, in conjunction with, hand in hand with, in association with,
      in league with, in cahoots with, arm in arm with, side by side with, shoulder to shoulder with, in harness with,
      hand in glove with, in lockstep with
    `),
    except: NO_WORK,
    roles: wordList(`
      subject?>together with, subject?>in tandem with, subject?>in concert with, subject?>in conjunction with,
      subject?>hand in hand with, subject?>in association with, subject?>in league with, subject?>in cahoots with,
      subject?>arm in arm with, subject?>side by side with, subject?>shoulder to shoulder with, subject?>in harness with,
      subject?>hand in glove with, subject?>in lockstep with
    `),
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "co-develop",
    type: "partnership",
    verbs: wordList(`
      co-develop, co-found, co-design, co-create, co-produce, co-own, co-host, jointly, co-publish, co-organise,
      co-organize, co-invest, co-market, co-write, co-brand
    `),
    roles: ["subject*"],
    confidence: 0.8,
  },
  {
    kind: "verb",
    name: "do-jointly",
    type: "partnership",
    verbs: MARKED_WORK,
    adverbs: wordList(`
      jointly, together, collaboratively, cooperatively, collectively, in tandem, hand in hand, hand in glove, side by side,
      shoulder to shoulder
    `),
    roles: ["subject?>with", "subject*"],
    confidence: 0.75,
  },
];
