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
  quarter, third, round, series, funding, financing, ipo, placement, all, most, much, shareholding,
  outright, loan, parent, vote, voting, right, rights, cent, whole, entirety, balance, bulk
`);

/** Bodies and heads that act for their company: "the board of Acme", "Acme's chief executive". */
export const BODIES: ReadonlySet<string> = wordSet(`
  board, management, directorate, headquarters, executive, boss, ceo, chairman, chairwoman
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

/** What companies sell to one another; "B's chips" stands for B as their seller. */
export const GOODS: ReadonlySet<string> = wordSet(`
  chip, processor, gpu, gpus, cpu, semiconductor, cloud, service, software, technology, model, platform,
  product, equipment, system, capacity, infrastructure, hardware, server, component, part, battery, engine,
  aircraft, plane, jet, helicopter, ship, vessel, vaccine, drug, medicine, oil, gas, power, electricity,
  energy, steel, aluminium, aluminum, copper, lithium, material, tool, api, apis, network, satellite,
  rocket, device, memory, accelerator, machine, centre, center, app, turbine, module, panel, sensor, car,
  truck, bus, van, vehicle, cell, robot, content, assistant, chatbot, compute, computing, cluster, wafer,
  node, display, screen, camera, modem, antenna, radio, router, switch, cable, rack, instance, storage,
  database, application, suite, solution, data, coal, fuel, diesel, kerosene, grain, coffee, cocoa, milk,
  meat, cement, glass, paper, plastic, chemical, uranium, ore, water, reactor, train, locomotive, tyre,
  tire, seat, phone, smartphone, laptop, tablet, printer, scanner, payment, card, terminal, line,
  generation, stack, design, architecture, core, licence, license, patent, brand, film, music, archive,
  catalogue, catalog, article, feed, bandwidth, lng, crude, hydrogen, facility, site, warehouse, workload,
  operation, customer base, processors, gigawatt, megawatt, space, office, fab, foundry, plant, supercomputer, computer, gear,
  kit, machinery, tractor, lorry, bike, bicycle, yacht, ferry, tug, crane, pump, valve, meter, pipe, drone,
  missile, rifle, shell, uniform, medicine, enzyme, implant, mask, syringe, garment, shoe, fabric, yarn,
  timber, pulp, carton, bottle, can, flour, sugar, butter, cheese, beef, pork, fish, salmon, wine, beer,
  tea, feedstock, fertiliser, fertilizer, seed, pesticide, resin, polymer, concrete, brick, tile, lift,
  elevator, boiler, transformer, inverter, magnet, bearing, gearbox, axle, brake, windscreen, lens, laser,
  crusher, kerosene, concentrate, tonne, ton, barrel, megawatt-hour, hosting, logistics, haulage, freight
`);

/** Objects of "sell", "buy" or "receive" that are no goods. */
export const NO_GOODS: ReadonlySet<string> = wordSet(`
  stake, share, stock, holding, interest, shareholding, equity, million, billion, money, cash, funding,
  capital, grant, loan, investment, financing, unit, division, subsidiary, business, company, firm,
  start-up, startup, arm, operation, asset, approval, permission, clearance, offer, bid, support, backing,
  round, bond, debt, %, percent, cent, half, third, quarter, fifth, tenth, control, rights, licence, lease, majority, minority, warrant, option, answer, reply, response,
  letter, complaint, criticism, praise, pressure, step, view, comment, detail, access, advice, help, rest,
  hope, way, resignation, evidence, proof, lesson, talent, staff, employee, executive, engineer, people,
  person, researcher, customer, profit, revenue, dividend, name, idea, place, time, role, part, portfolio, whole, thing, book, rival, competitor, deal, merger, takeover, sale, talk, clearance
`);

/** Measures of goods: "a fleet of B aircraft". */
export const QUANTITIES: ReadonlySet<string> = wordSet(`
  fleet, number, range, dozen, set, line, supply, version, thousand, hundred, gigawatt, megawatt, unit,
  series, batch, amount, volume, ton, tonne, barrel, million, billion, generation, variety, selection,
  portfolio, suite, combination, pair, stock, share, majority, most, part, all, lot
`);

/** After a company's name these stand for a person: "the Acme Chairman". */
export const TITLES: ReadonlySet<string> = wordSet(`
  ceo, cfo, cto, coo, chief, executive, president, chairman, chairwoman, chair, founder, co-founder,
  cofounder, director, officer, boss, head, manager, engineer, spokesman, spokeswoman, spokesperson,
  analyst, vice, vp, employee, staff, board, lawyer, partner, customer, user, shareholder, investor
`);
