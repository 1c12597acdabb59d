/** The alias book that Relata ships with. */
import companies from "../../seeds/lists/companies.json" with { type: "json" };
import organizations from "../../seeds/lists/organizations.json" with { type: "json" };
import outlets from "../../seeds/lists/outlets.json" with { type: "json" };
import { type AliasBook, toAliasBook } from "./alias-book.ts";

export const CURATED_ALIASES: AliasBook = toAliasBook([
  ...companies.entries,
  ...organizations.entries,
  ...outlets.entries,
]);
