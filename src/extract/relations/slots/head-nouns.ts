/** Head nouns that decide what a phrase stands for: a part of a company, its shares, its goods, or a group of companies. */
import { wordSet } from "../word-list.ts";

/** "the Acme unit" stands for Acme. */
export const UNITS: ReadonlySet<string> = wordSet(`
  unit, division, subsidiary, affiliate, group, corporation, company, arm, brand, family, inc, inc., corp,
  corp., ltd, ltd., limited, plc, co, co., llc, holdings, holding, industries, technologies, international,
  systems, ag, sa, gmbh, nv, ab, spa, business, chain, label, network, enterprise, enterprises, firm, bank,
  airline, studio, studios, ventures, partners, labs, solutions, services, franchise, organisation,
  organization
`);

export const STAKES: ReadonlySet<string> = wordSet(`
  share, stake, stock, equity, holding, interest, control, majority, minority, part, portion, capital,
  percent, %, per cent, asset, bond, debt, rest, remainder, ownership, piece, warrant, slice, chunk, half,
  quarter, third, round, series, funding, financing, fundraising, ipo, placement, all, most, much, shareholding,
  outright, loan, parent, vote, voting, right, rights, cent, whole, entirety, balance, bulk
`);

/** Bodies and heads that act for their company: "the board of Acme", "Acme's chief executive". */
export const BODIES: ReadonlySet<string> = wordSet(`
  board, management, directorate, headquarters, executive, boss, ceo, chairman, chairwoman
`);

/** People through whom an authority or a university acts: "prosecutors at the ministry", "officials from the agency". */
export const OFFICIALS: ReadonlySet<string> = wordSet(`
  official, prosecutor, inspector, investigator, auditor, agent, lawyer, attorney, solicitor, counsel, researcher, scientist, chemist,
  engineer, physicist
`);

/** Phrases that only gather others: "investors including A and B", "a group led by A". */
export const CONTAINERS: ReadonlySet<string> = wordSet(`
  investor, consortium, group, company, firm, bank, partner, customer, client, backer, rival, competitor,
  supplier, shareholder, fund, giant, maker, provider, developer, start-up, startup, player, lender,
  carrier, airline, retailer, operator, manufacturer, carmaker, automaker, chipmaker, miner, producer,
  utility, insurer, brand, business, buyer, vendor, owner, alliance, syndicate, coalition, team, name,
  other, those, one, party, laboratory, lab, peer, regulator, authority, agency, member, publisher, broker,
  brokerage, distributor, reseller, hospital, university, institution, organisation, organization, state,
  government, user, tenant, licensee, contractor, drugmaker
`);

export const LED_CONTAINERS: ReadonlySet<string> = wordSet(`
  consortium, group, alliance, syndicate, coalition, investor, team, fund
`);

/** After a company's name these stand for a person: "the Acme Chairman". */
export const TITLES: ReadonlySet<string> = wordSet(`
  ceo, cfo, cto, coo, chief, executive, president, chairman, chairwoman, chair, founder, co-founder,
  cofounder, director, officer, boss, head, manager, engineer, spokesman, spokeswoman, spokesperson,
  analyst, vice, vp, employee, staff, board, lawyer, partner, customer, user, shareholder, investor
`);
