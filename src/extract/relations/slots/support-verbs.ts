/** Verbs that only carry a noun: their subject is the agent of the noun ("signed a deal") or its receiver ("won an order"). */
import { wordSet } from "../word-list.ts";

export const SUPPORT_VERBS: ReadonlySet<string> = wordSet(`
  sign, make, announce, enter, form, reach, strike, ink, seal, close, complete, conclude, have, hold, take, land,
  secure, expand, extend, renew, start, begin, file, bring, lodge, launch, lead, join, participate, plan, seek,
  pursue, consider, weigh, explore, abandon, terminate, cancel, end, scrap, finalise, finalize, negotiate, propose,
  unveil, reveal, confirm, present, own, buy, acquire, sell, increase, raise, cut, reduce, agree, set, establish,
  create, forge, cement, deepen, strengthen, broaden, build, win, clinch, ratify, execute, undertake, initiate, open,
  place, give, grant, award, commit, pledge, provide, inject, pour, mull, eye, discuss, drop, withdraw, lose, suspend,
  resume, continue, maintain, mount, issue, impose, levy, pay, do, be, put, bid, submit, table, embark, engage,
  disclose, hail, tout, keep, retain, cultivate, operate, run, develop, pen, wrap, purchase, boost, lift, amass,
  accumulate, up, double, triple, trim, offload, dump, shed, exit, dispose, control, finance, fund, back, contribute,
  accept, receive, get, obtain, gain, showcase, celebrate, report, describe, detail, tap, sue, settle, appeal, fight,
  face, threaten, unwind, call, break, walk, pull, shelve, restructure, rework, revise, amend, collaborate, work,
  rule, invest, sponsor, stake, devise, outline, publish, notify, approve, swap, merge, prepare, promise, intend,
  attempt, try, deny, reject, publicise, add, dissolve, discontinue, disband, liquidate, revive, relaunch, rekindle,
  prolong, cast, float, tie, sanction, scupper, welcome, salute, ready, formalise, formalize, solidify, kindle,
  inaugurate, slap, hit, serve, hand, throw, account, generate, represent, command, earn, derive, drag, haul, summon,
  commence, institute, quash, nip, snap, court, stop, halt, cease, pause, curtail, slow, delay, restart, draw, weave,
  write, slam, whack, adopt, subscribe, apply, near
`);

export const RECEIVING_VERBS: ReadonlySet<string> = wordSet(`
  receive, get, win, land, secure, attract, draw, raise, obtain, accept, gain, close, face, fight, clinch,
  collect, score, complete, announce, bag, pocket, nab, garner, enjoy, take, book, settle, defend, have,
  welcome, bring, see, agree, finalise, finalize, sign, await, seek
`);
