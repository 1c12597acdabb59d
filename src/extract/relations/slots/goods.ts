/** Head nouns of what is sold: goods and services, what is none, and how they are measured. */
import { wordSet } from "../word-list.ts";

/** What companies sell to one another; "B's chips" stands for B as their seller. */
export const GOODS: ReadonlySet<string> = wordSet(`
  chip, processor, gpu, gpus, cpu, semiconductor, cloud, service, software, technology, model, platform, product,
  equipment, system, capacity, infrastructure, hardware, server, component, part, battery, engine, aircraft, plane,
  jet, helicopter, ship, vessel, vaccine, drug, medicine, oil, gas, power, electricity, energy, steel, aluminium,
  aluminum, copper, lithium, material, tool, api, apis, network, satellite, rocket, device, memory, accelerator,
  machine, centre, center, app, turbine, module, panel, sensor, car, truck, bus, van, vehicle, cell, robot, content,
  assistant, chatbot, compute, computing, cluster, wafer, node, display, screen, camera, modem, antenna, radio,
  router, switch, cable, rack, instance, storage, database, application, suite, solution, data, datum, coal, fuel,
  diesel, kerosene, grain, coffee, cocoa, milk, meat, cement, glass, paper, plastic, chemical, uranium, ore, water,
  reactor, train, locomotive, tyre, tire, seat, phone, smartphone, laptop, tablet, printer, scanner, payment, card,
  terminal, line, generation, stack, design, architecture, core, licence, license, patent, brand, film, music,
  archive, catalogue, catalog, article, feed, bandwidth, lng, crude, hydrogen, facility, site, warehouse, workload,
  operation, customer base, processors, gigawatt, megawatt, space, office, fab, foundry, plant, supercomputer,
  computer, gear, kit, machinery, tractor, lorry, bike, bicycle, yacht, ferry, tug, crane, pump, valve, meter, pipe,
  drone, missile, rifle, shell, uniform, enzyme, implant, mask, syringe, garment, shoe, fabric, yarn, timber, pulp,
  carton, bottle, can, flour, sugar, butter, cheese, beef, pork, fish, salmon, wine, beer, tea, feedstock, fertiliser,
  fertilizer, seed, pesticide, resin, polymer, concrete, brick, tile, lift, elevator, boiler, transformer, inverter,
  magnet, bearing, gearbox, axle, brake, windscreen, lens, laser, crusher, concentrate, tonne, ton, barrel,
  megawatt-hour, hosting, logistics, haulage, freight, output, production, requirement, load, consignment, cargo,
  shipment, delivery, batch, sample, range, processing, editing, interface, maintenance, catering, cleaning, laundry,
  security, transport, transportation, signalling, lighting, heating, cooling, ventilation, plumbing, wiring,
  packaging, printing, billing, payroll, accounting, translation, training, testing, transmission, broadcasting,
  streaming, coverage, distribution, fulfilment, fulfillment, metering, surveillance, signal, code, program,
  algorithm, map, image, footage, picture, text, book, magazine, newspaper, newsprint, ink, label, sleeve, wrapper,
  packet, box, crate, pallet, container, drum, keg, jar, pouch, tube, frame, door, window, roof, floor, wall,
  furniture, chair, table, bed, mattress, carpet, curtain, bolt, screw, spring, hinge, casting, forging, wheel, bogie,
  carriage, coach, wagon, hull, mast, sail, propeller, rudder, anchor, wing, fuselage, airframe, undercarriage,
  nacelle, blade, tower, nozzle, motor, generator, compressor, turbocharger, chassis, cab, body, trailer, lorries,
  tank, gun, ammunition, munition, radar, sonar, torpedo, warhead, launcher, launch, thruster, mirror, optics,
  electronics, circuit, board, capacitor, resistor, diode, led, lamp, bulb, fibre, fiber, tape, foil, coating, paint,
  adhesive, binder, pigment, dye, solvent, acid, alkali, salt, sulphur, sulfur, ammonia, methanol, ethanol, biofuel,
  petrol, gasoline, bitumen, asphalt, gravel, sand, stone, clay, slag, lime, clinker, aggregate, iron, nickel, cobalt,
  zinc, lead, tin, gold, silver, platinum, graphite, anode, cathode, electrolyte, separator, electrode, electrolyser,
  electrolyzer, substrate, die, photoresist, nitrogen, oxygen, helium, blood, plasma, serum, reagent, assay, antibody,
  capsule, pill, vial, ampoule, dose, insulin, catheter, stent, pacemaker, prosthesis, ventilator, monitor, bandage,
  glove, ingredient, flavour, flavor, wheat, maize, corn, rice, barley, malt, hop, oat, soy, bean, nut, fruit, apple,
  potato, vegetable, herb, spice, egg, chicken, poultry, lamb, bacon, ham, sausage, oyster, prawn, shellfish, bread,
  loaf, cake, pastry, biscuit, scone, porridge, cereal, pasta, noodle, sauce, soup, snack, chocolate, sweet, honey,
  jam, yoghurt, yogurt, cream, ice, juice, drink, beverage, spirit, whisky, whiskey, gin, vodka, cider, ale, lager,
  fodder, compost, wool, cotton, silk, linen, leather, hide, thread, textile, cloth, clothing, shirt, coat, boot,
  jewellery, jewelry, watch, toy, game, console, headset, earphone, speaker, soundbar, television, tv, oven, fridge,
  refrigerator, washer, kiln, furnace, calciner, conveyor, escalator, scaffold, digger, excavator, bulldozer, loader,
  rig, derrick, tanker, bulker, barge, trawler, submarine, frigate, tram, metro, railcar, airship, glider, rover,
  kiosk, till, reader, lock, key, safe, alarm, detector, charger, grid, filter, membrane, heat, steam, gasworks,
  biogas, offset, credit card, debit card, index, rating, dataset, subscription, treaty, reinsurance, cover, backhaul,
  spectrum, frequency, slot, berth, hall, land, studio, floorspace, desk, room, ticket, voucher, stationery, pellet,
  plate, gateway, boat, rail, backup, token, drivetrain, powertrain, browser, burger, microchip, plug-in, widget,
  toolkit, meal, hydropower, banknote, coin, buoy, handset, firmware, fastener, rivet, gasket, hose, belt, clutch,
  crankshaft, piston, injector, alternator, radiator, bumper, harness, connector, relay, thermostat, sealant,
  insulation, plasterboard, lumber, plywood, log, isotope, vitamin, sweetener, starch, gelatine, yeast, shrimp,
  vanilla, pepper, tomato, onion, salad, berry, grape, syrup, ingot, billet, slab, coil, sheet, wire, rebar, girder,
  beam, pylon, monopile, switchgear, breaker, helmet, vest, parachute, tent, blanket, audiobook, podcast, song,
  subtitle, hologram, firewall, analytics, telemetry, sandwich, headlamp, ration, explosive, propellant, filament,
  additive, gearing, subassembly, booster, fairing, antigen, hub, pod, cockpit, dashboard, sleeper, weld, track,
  smock, saddle, hammer, nail, ladder, trolley, pram, cot, pushchair, scooter, moped, motorcycle, motorbike,
  wheelchair, hoist, winch, buggy, cart, caravan, canoe, kayak, dinghy, lifeboat, hovercraft, balloon, rope, net,
  sack, bag, basket, bucket, tray, cup, mug, bowl, spoon, fork, knife, pan, pot, kettle, toaster, blender, mixer,
  grill, stove, hob, sink, bath, shower, toilet, towel, soap, shampoo, detergent, bleach, perfume, cosmetic, lipstick,
  lotion, ointment, nappy, diaper, wipe, tissue, candle, lantern, torch, fuse, plug, socket, heater, fan, purifier,
  humidifier, broom, mop, brush, comb, razor, needle, zip, buckle, strap, sandal, sneaker, sock, hat, cap, scarf,
  jumper, sweater, jacket, trouser, skirt, dress, suit, costume, banner, poster, brochure, leaflet, diary, notebook,
  pen, pencil, crayon, folder, envelope, stamp, parcel, passport, plaque, trophy, violin, piano, guitar, flute, bell,
  instrument, microscope, telescope, thermometer, gauge, dial, clock, timer, lathe, grinder, sprayer, plough,
  harvester, baler, hopper, incubator, cage, fence, tree, sapling, shrub, flower, rose, tulip, orchid, turf, peat,
  manure, calf, cow, pig, sheep, goat, hen, turkey, duck, goose, horse, trout, cod, herring, tuna, mussel, clam,
  lobster, pea, carrot, cabbage, lettuce, spinach, mushroom, garlic, ginger, melon, banana, orange, lemon, mango,
  cherry, plum, pear, raisin, almond, walnut, pickle, mustard, ketchup, vinegar, margarine, pudding, pie, tart, bun,
  bagel, pizza, kebab, curry, granola, cracker, popcorn, candy, soda, cola, sherry, rum, brandy, cognac, champagne,
  liqueur, tonic, tobacco, cigar, cigarette, kelp, seaweed, alga, drawing, facade, façade, cladding, handling, grout, mortar,
  crop, hay, straw, recipe, formula
`);

/** Objects of "sell", "buy" or "receive" that are no goods. */
export const NO_GOODS: ReadonlySet<string> = wordSet(`
  stake, share, stock, holding, interest, shareholding, equity, million, billion, money, cash, funding, capital,
  grant, loan, investment, financing, unit, division, subsidiary, business, company, firm, start-up, startup, arm,
  operation, asset, approval, permission, clearance, offer, bid, support, backing, round, bond, debt, %, percent,
  cent, half, third, quarter, fifth, tenth, control, rights, licence, lease, majority, minority, warrant, option,
  answer, reply, response, letter, complaint, criticism, praise, pressure, step, view, comment, detail, access,
  advice, help, rest, finance, credit, liquidity, guarantee, information, leadership, testimony, hope, way,
  resignation, evidence, proof, lesson, talent, staff, employee, executive, engineer, people, person, researcher,
  customer, profit, revenue, dividend, name, idea, place, time, role, part, portfolio, whole, thing, book, rival,
  competitor, deal, merger, takeover, sale, talk, case, room, sense, difference, progress, effort, attempt, decision,
  mistake, statement, promise, start, debut, change, choice, point, claim, argument, campaign, reputation, bridge,
  trust, appearance, contribution, payment, provision, nothing, none, nobody, document, guidance, blow, hand, worker,
  opportunity, update, briefing, boost, jolt, shock, warning, message, verdict, speech, lecture, ultimatum, figure,
  boon, relief, proposal, notice, explanation, excuse, assurance, insight, feedback, incentive, subsidy, damages,
  compensation, justice, kick, victory, defeat, surprise, setback, reminder, target, reference, lifeline, momentum,
  clarity, certainty, protection, cushion, foothold, witness, manpower, member, recruit, refuge, solace, comfort,
  congratulation, regard, apology, allowance, reason, ground, future, market, history, career, job, employment, order,
  contract, commission, mandate
`);

/** Sold once and whole, with their owner's business: "sold two farms to B" supplies B with nothing. */
export const ASSETS: ReadonlySet<string> = wordSet(`
  store, shop, supermarket, outlet, branch, farm, hotel, pub, restaurant, cafe, mine, quarry, brewery, mill, refinery,
  smelter, plant, factory, works, yard, berth, port, terminal, airport, clinic, hospital, school, home, estate, field,
  block, oven, furnace, kiln, dam, half, forest, vineyard, label, title, masthead, brand, patent, trademark, chain,
  site, building, headquarters, mast, station, pipeline, licence, concession, franchise, asset, operation, portfolio,
  project, deposit, royalty, stream, activity, studio, team, club, practice, spectrum, film, archive, catalogue,
  catalog, land, warehouse
`);

/** Where goods arrive or leave: "B's furnace" stands for B as buyer or seller. */
export const SITES: ReadonlySet<string> = wordSet(`
  store, shop, supermarket, outlet, branch, farm, hotel, pub, bar, restaurant, cafe, canteen, kitchen, mine, quarry,
  brewery, distillery, bakery, dairy, mill, refinery, smelter, furnace, kiln, plant, factory, works, workshop, yard,
  shipyard, berth, port, terminal, airport, station, clinic, hospital, ward, practice, school, campus, stadium, depot,
  warehouse, site, office, headquarters, fleet, rig, platform, crew, ship, network, grid, laboratory, lab, datacentre,
  centre, center, data, tower, building, park, mall, quay, dock, hall, studio, theatre, cinema, field, wind, reactor,
  line, customer, subscriber, member, user, staff, passenger, patient, guest, dam, reservoir, orchard, vineyard,
  brand, hangar, garage, driver, pilot, nurse, doctor, reader, viewer, pupil, student, diner, shopper, traveller,
  traveler, resident, sailor, soldier, carriage, cab, cockpit, theater, programme, program, stack
`);

/** Measures of goods: "a fleet of B aircraft". */
export const QUANTITIES: ReadonlySet<string> = wordSet(`
  fleet, number, range, dozen, set, line, supply, version, thousand, hundred, gigawatt, megawatt, unit, series, batch,
  amount, volume, ton, tonne, barrel, million, billion, generation, variety, selection, portfolio, suite, combination,
  pair, stock, share, majority, most, part, all, lot, %, percent, cent, half, third, quarter, fifth, sixth, eighth,
  tenth, bulk, rest, remainder, quantity, load, consignment, two-third, three-quarter, two-fifth, three-fifth,
  four-fifth, two-tenth, three-tenth, seven-tenth, nine-tenth, several, many, few, type, kind, sort, piece, each, any,
  one, two, three, four, five, six, seven, eight, nine, ten, twelve, score, slice, chunk, tranche
`);
