/** Interest in a company: who looks at its books, circles it or says that it is interested. The last slot is `prey`, the company in play. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

export const ACQUISITION_INTEREST: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "inspect",
    type: "acquisition",
    verbs: wordList(`
      look at, go through, pore over, leaf through, examine, inspect, study, see, check, peruse, comb through, sift through, do,
      conduct, carry out, complete, begin, start
    `),
    objects: wordList(`book, data room, due diligence, diligence, dataroom, ledger`),
    roles: ["subject>of", "subject>owned", "subject>prey"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "cast-eye-over",
    type: "acquisition",
    verbs: ["take", "cast", "have", "run"],
    objects: ["look", "eye", "peek", "slide rule", "ruler", "glance"],
    roles: ["subject>at:stake", "subject>over:stake", "subject>prey"],
    status: "rumoured",
    confidence: 0.55,
  },
  {
    kind: "verb",
    name: "circle-company",
    type: "acquisition",
    verbs: ["sniff", "circle", "hover", "prowl", "lurk", "nose"],
    intransitive: true,
    roles: ["subject>around", "subject>over", "subject>round"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "kick-tyres",
    type: "acquisition",
    verbs: ["kick"],
    objects: ["tyre", "tire"],
    roles: ["subject>of", "subject>at", "subject>prey"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "sign-secrecy-agreement",
    type: "acquisition",
    verbs: ["sign", "enter"],
    objects: ["confidentiality agreement", "agreement", "nda", "undertaking", "non-disclosure"],
    among: ["confidentiality", "nda", "non-disclosure", "nondisclosure", "secrecy"],
    roles: ["subject>with", "subject>prey"],
    status: "rumoured",
    confidence: 0.6,
  },
  {
    kind: "verb",
    name: "interested-in",
    type: "acquisition",
    verbs: ["interested"],
    roles: ["object>in:stake"],
    status: "rumoured",
    confidence: 0.55,
  },
];
