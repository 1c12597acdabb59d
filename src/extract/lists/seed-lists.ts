/** The curated lists of seeds/lists, imported in this one place. */
import calendar from "../../../seeds/lists/calendar.json" with { type: "json" };
import commonCapitalised from "../../../seeds/lists/common-capitalised.json" with { type: "json" };
import companies from "../../../seeds/lists/companies.json" with { type: "json" };
import companyNouns from "../../../seeds/lists/company-nouns.json" with { type: "json" };
import companyWords from "../../../seeds/lists/company-words.json" with { type: "json" };
import demonyms from "../../../seeds/lists/demonyms.json" with { type: "json" };
import firstNames from "../../../seeds/lists/first-names.json" with { type: "json" };
import legalForms from "../../../seeds/lists/legal-forms.json" with { type: "json" };
import organizationNouns from "../../../seeds/lists/organization-nouns.json" with { type: "json" };
import organizationWords from "../../../seeds/lists/organization-words.json" with { type: "json" };
import organizations from "../../../seeds/lists/organizations.json" with { type: "json" };
import outlets from "../../../seeds/lists/outlets.json" with { type: "json" };
import personNouns from "../../../seeds/lists/person-nouns.json" with { type: "json" };
import places from "../../../seeds/lists/places.json" with { type: "json" };
import productNouns from "../../../seeds/lists/products-nouns.json" with { type: "json" };
import products from "../../../seeds/lists/products.json" with { type: "json" };
import surnames from "../../../seeds/lists/surnames.json" with { type: "json" };
import titles from "../../../seeds/lists/titles.json" with { type: "json" };
import uncountableNouns from "../../../seeds/lists/uncountable-nouns.json" with { type: "json" };

/** A listed company, organization or outlet. */
export interface ListedName {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly former?: readonly string[];
  /** An everyday word as well: the name alone proves nothing. */
  readonly common?: boolean;
}

export interface ListedProduct extends ListedName {
  readonly maker?: string;
}

interface SeedLists {
  readonly companies: readonly ListedName[];
  readonly organizations: readonly ListedName[];
  readonly outlets: readonly ListedName[];
  readonly products: readonly ListedProduct[];
  readonly legalForms: readonly string[];
  readonly companyWords: readonly string[];
  readonly organizationWords: readonly string[];
  readonly companyNouns: readonly string[];
  readonly organizationNouns: readonly string[];
  readonly personNouns: readonly string[];
  readonly productNouns: readonly string[];
  readonly titles: readonly string[];
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  readonly demonyms: readonly string[];
  readonly calendar: readonly string[];
  readonly commonCapitalised: readonly string[];
  readonly uncountableNouns: readonly string[];
}

export const SEED_LISTS: SeedLists = {
  companies: companies.entries,
  organizations: organizations.entries,
  outlets: outlets.entries,
  products: products.entries,
  legalForms: legalForms.entries,
  companyWords: companyWords.entries,
  organizationWords: organizationWords.entries,
  companyNouns: companyNouns.entries,
  organizationNouns: organizationNouns.entries,
  personNouns: personNouns.entries,
  productNouns: productNouns.entries,
  titles: titles.entries,
  firstNames: firstNames.entries,
  surnames: surnames.entries,
  places: places.entries,
  demonyms: demonyms.entries,
  calendar: calendar.entries,
  commonCapitalised: commonCapitalised.entries,
  uncountableNouns: uncountableNouns.entries,
};
