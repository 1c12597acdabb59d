/** The alias book that Relata ships with. */
import companies from "../../seeds/lists/companies.json" with { type: "json" };
import { type AliasBook, toAliasBook } from "./alias-book.ts";

export const CURATED_ALIASES: AliasBook = toAliasBook(companies.entries);
