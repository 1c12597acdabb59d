/** What a company's name tells about its trade, so that "the lender" may be Casco Bank and "the carrier" Kestrel Airways. */
import type { LocalEntity } from "../../model/record.ts";

const BANK = words(
  "bank banque banco banca caja caixa crédit savings sparkasse volksbank bancorp credit lending",
);
const AIRLINE = words("air airlines airways airline aviation aéreas aero wings jet avia lufthansa");
const INSURER = words(
  "insurance assurance assurances mutual versicherung seguros assicurazioni re reinsurance indemnity",
);
const FUND = words("fund funds capital ventures partners equity investments investors");
const MINER = words("mining minerals metals lithium gold copper nickel mines resources minière minera");
const DRUGS = words(
  "pharma pharmaceutical pharmaceuticals therapeutics biosciences biologics medicines laboratories laboratorios biotech genomics",
);
const CHIPS = words(
  "semiconductor semiconductors microdevices micro silicon microelectronics chips foundry devices",
);
const SHOPS = words("stores supermarkets retail grocers superstores outfitters");
const ENERGY = words(
  "energy power electric electricity water gas energie energía kraft utilities renewables",
);
const RAIL = words("rail railway railways railroad ferrovie trains wagonways");
const SHIPS = words("lines shipping naviera maritime ferries marine navigation rederi reederei");
const BREWER = words("brewing brewery breweries bryggeri beer brauerei cervecería");
const STUDIO = words("studio studios pictures films animation productions");
const BOOKS = words("press books publishing publishers verlag news media editorial éditions");
const CARS = words("motors motor automobile automobiles automotive cars auto");
const TELECOM = words(
  "telecom telecommunications communications mobile wireless broadband tele telefon networks cable",
);
const SOFTWARE = words("software systems data analytics computing");
const BODY = words(
  "commission authority agency office bureau department board ministry administration service inspectorate directorate ombudsman regulator",
);
const COURT = words("court tribunal");

/** By the last word of the noun. */
const TRADES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    bank: BANK,
    lender: BANK,
    airline: AIRLINE,
    carrier: AIRLINE,
    insurer: INSURER,
    reinsurer: INSURER,
    mutual: INSURER,
    fund: FUND,
    investor: FUND,
    "investment firm": FUND,
    "private-equity firm": FUND,
    "private - equity firm": FUND,
    "private equity firm": FUND,
    "buyout firm": FUND,
    "venture firm": FUND,
    miner: MINER,
    drugmaker: DRUGS,
    biotech: DRUGS,
    chipmaker: CHIPS,
    foundry: CHIPS,
    retailer: SHOPS,
    grocer: SHOPS,
    supermarket: SHOPS,
    utility: ENERGY,
    railway: RAIL,
    railroad: RAIL,
    shipowner: SHIPS,
    brewer: BREWER,
    studio: STUDIO,
    publisher: BOOKS,
    broadcaster: words("television tv radio broadcasting media"),
    carmaker: CARS,
    automaker: CARS,
    operator: TELECOM,
    telco: TELECOM,
    hospital: words("hospital hospitals klinikum clínico"),
    society: words("society mutual savings"),
    hotelier: words("hotels hotel resorts"),
    shipbuilder: words("shipyards shipbuilding yards werft"),
    steelmaker: words("steel stahl stål steelworks"),
    developer: words("homes estates properties games interactive"),
    vendor: SOFTWARE,
    regulator: BODY,
    watchdog: BODY,
    agency: BODY,
    authority: BODY,
    body: BODY,
    enforcer: BODY,
    ministry: BODY,
    court: COURT,
    tribunal: COURT,
  }),
);

/** Whether one of the entity's names says that it is a `noun`, by the noun's own word or by one of the same trade. */
export function isNamedAs(entity: LocalEntity, noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf(" ") + 1);
  const trade = TRADES.get(noun) ?? TRADES.get(last);
  return entity.names.some((name) =>
    name
      .toLowerCase()
      .split(" ")
      .some((word) => word === last || trade?.has(word) === true),
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
