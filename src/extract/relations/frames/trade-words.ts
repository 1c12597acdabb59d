/** Words of trade that several frames share. */
import { wordList } from "../word-list.ts";

/** What a customer places and a supplier wins. */
export const ORDERS: readonly string[] = wordList(`
  order, purchase order, firm order, repeat order, launch order, booking, reservation
`);

/** What a supplier earns or turns out, of which a customer has its part. */
export const SALES: readonly string[] = wordList(`
  sale, revenue, turnover, income, business, order, backlog, volume, output, production, shipment, rent, receipt,
  taking, fee, load, capacity
`);
