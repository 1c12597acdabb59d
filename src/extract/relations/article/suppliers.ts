/**
 * Who sells where the wording leaves it open. Authorities, universities and leagues buy, but sell hardly anything except licences and
 * leases: other supply by them is dropped, and a bare contract between one of them and a company is the company's sale. Between two
 * companies such a contract tells something only when their trades do: a yard builds for a shipping line, not the other way round. Who
 * "signs a supply agreement with" somebody is the supplier more often than not, unless both trades tell otherwise.
 */
import { findDescriptors } from "../../coreference/descriptors.ts";
import type { Reading } from "../../reading.ts";
import type { Candidate } from "../match/candidate.ts";
import { wordSet } from "../word-list.ts";

/** Trades that buy what others make, although some of them end in "maker". */
const BUYING_TRADES: ReadonlySet<string> = wordSet(`
  airline, carrier, bank, lender, retailer, grocer, supermarket, hospital, chain, insurer, utility, railway, carmaker, automaker, brewer,
  broadcaster, publisher, miner, council, operator, hotelier, shipowner, landlord, restaurant, brewery, newspaper
`);
const SELLING_TRADES: ReadonlySet<string> = wordSet(`
  yard, shipyard, shipbuilder, builder, contractor, supplier, vendor, provider, manufacturer, foundry, consultancy, caterer, haulier,
  printer, developer, subcontractor, forwarder, distributor, handler, installer, integrator, cleaner, mill, wholesaler, producer
`);
/** Makers that buy parts and sell what they build: their trade tells nothing. */
const ASSEMBLER =
  /^(?:car|auto|lorry|truck|bus|van|plane|aircraft|train|phone|computer|machine|appliance|toy|drug)/u;
const MAKER = /(?:maker|manufacturer|builder|supplier|provider|contractor)$/u;

type Trade = "sells" | "buys" | null;

/** `candidates` with supply by an organization dropped, and bare contracts read by who can be the customer. */
export function settleSuppliers(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const organizations = new Set(
    reading.entities.filter(({ kind }) => kind === "organization").map(({ id }) => id),
  );
  const isOrganization = (id: string): boolean => organizations.has(id);
  const isOpen = candidates.some(
    ({ type, frame, source, target }) =>
      type === "supply" && frame.sides !== undefined && !isOrganization(source) && !isOrganization(target),
  );
  const trades = isOpen ? findTrades(reading) : new Map<string, Trade>();
  return candidates.flatMap((candidate) => {
    const { type, frame, source, target } = candidate;
    if (type !== "supply") return [candidate];
    const swapped = { ...candidate, source: target, target: source };
    if (frame.sides === "likely" && trades.get(source) === "buys" && trades.get(target) === "sells")
      return [swapped];
    if (frame.sides !== "open")
      return !isOrganization(source) || frame.authorities === true ? [candidate] : [];
    const seller =
      isOrganization(source) || isOrganization(target)
        ? sellerBeside(source, target, isOrganization)
        : sellerByTrade(source, target, trades);
    if (seller === null) return [];
    return [seller === source ? candidate : swapped];
  });
}

/** The company of a company and an organization. */
function sellerBeside(
  source: string,
  target: string,
  isOrganization: (id: string) => boolean,
): string | null {
  if (isOrganization(source) === isOrganization(target)) return null;
  return isOrganization(source) ? target : source;
}

function sellerByTrade(source: string, target: string, trades: ReadonlyMap<string, Trade>): string | null {
  const [left, right] = [trades.get(source) ?? null, trades.get(target) ?? null];
  if (left === right) return null;
  if (left === "sells" || right === "buys") return source;
  return left === "buys" || right === "sells" ? target : null;
}

/** What the nouns that the article describes its companies by say of what they live on. */
function findTrades({ document, entities, references }: Reading): Map<string, Trade> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = references.filter(({ form }) => form === "name");
  return new Map([...findDescriptors(document, byId, names)].map(([id, nouns]) => [id, tradeOf([...nouns])]));
}

function tradeOf(nouns: readonly string[]): Trade {
  const heads = nouns.map((noun) => noun.split(" ").at(-1) ?? noun);
  if (heads.some((head) => BUYING_TRADES.has(head))) return "buys";
  if (nouns.some((noun) => ASSEMBLER.test(noun))) return null;
  return heads.some((head) => SELLING_TRADES.has(head) || MAKER.test(head)) ? "sells" : null;
}
