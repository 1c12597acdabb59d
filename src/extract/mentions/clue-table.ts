/**
 * What speaks for which kind, and how strongly: the one table that decides what a name stands for.
 * Weights add up like the terms of a logistic sum; they are set by hand and meant to be replaced by trained ones.
 */
import type { EntityKind } from "../../model/ontology.ts";

/** What a name may stand for; `nothing` is a place, a date, a nationality, an ordinary word. */
export type Guess = EntityKind | "nothing";
export const GUESSES: readonly Guess[] = ["company", "organization", "person", "product", "media", "nothing"];

export type Weights = Readonly<Partial<Record<Guess, number>>>;

export const CLUES = {
  // The name itself
  listedCompany: { company: 4.5 },
  listedCommonCompany: { company: 2.5 },
  listedOrganization: { organization: 5 },
  listedCommonOrganization: { organization: 1.5 },
  listedMedia: { media: 3.4, company: 0.8 },
  listedProduct: { product: 4.6 },
  listedCommonProduct: { product: 1.5 },
  listedPlace: { nothing: 7 },
  listedOther: { nothing: 5 },
  legalForm: { company: 6 },
  companyWordLast: { company: 2.8 },
  companyWordInside: { company: 1.2 },
  organizationWord: { organization: 3.4 },
  firstName: { person: 2.6 },
  firstNameAlone: { person: 1.4 },
  surname: { person: 1 },
  initials: { person: 2 },
  ampersand: { company: 2.5 },
  domain: { company: 1.4, product: 0.3 },
  innerCapital: { company: 1.1, product: 0.5 },
  acronym: { company: 0.6, organization: 0.6, product: 0.4 },
  digits: { product: 1.8, company: 0.2 },
  version: { product: 3 },
  maker: { product: 2.6 },
  twoWords: { person: 1.1, company: 0.4, product: 0.2 },
  twoUnknownWords: { company: 0.7, person: 0.7, product: 0.2 },
  manyWords: { organization: 0.4, product: 0.4, nothing: 0.2 },
  oneWord: { company: 0.5 },
  ordinaryWord: { nothing: 1.1 },
  ordinaryWords: { nothing: 1.6 },
  unknownWord: { company: 0.4, product: 0.3, person: 0.3 },
  untrustedCapital: { nothing: 2.5 },
  alsoSmall: { nothing: 2.2 },
  government: { organization: 6 },
  // What stands before
  title: { person: 4.5 },
  personNounBefore: { person: 2.6 },
  companyNounBefore: { company: 3 },
  organizationNounBefore: { organization: 2.6 },
  productNounBefore: { product: 2.4 },
  suchAsCompany: { company: 2.4 },
  suchAsOrganization: { organization: 2 },
  suchAsPerson: { person: 1.6 },
  suchAsProduct: { product: 2.2 },
  dealObject: { company: 2.1, organization: 0.2 },
  dealPreposition: { company: 2.2, organization: 0.4 },
  roleOf: { company: 2, organization: 1 },
  makerOf: { product: 2, company: 0.8 },
  founder: { person: 2 },
  versus: { company: 1.4, organization: 0.5, person: 0.4 },
  agent: { company: 0.7, person: 0.7, organization: 0.2 },
  nameOf: { company: 1.2 },
  object: { company: 0.6, product: 0.4, person: 0.4, organization: 0.2 },
  paired: { company: 1.6 },
  looseObject: { company: 0.4, person: 0.2 },
  placePreposition: { nothing: 1.3, product: 0.2 },
  article: { product: 0.6, organization: 0.9, nothing: 0.9, company: -0.6, person: -1 },
  ownThing: { product: 2.8, company: 0.6 },
  possessor: { product: 1.6, person: 0.9, company: -0.2 },
  accordingTo: { media: 1, person: 0.4, company: 0.3 },
  toldBy: { media: 1.8, company: 0.2 },
  saidBefore: { person: 2, company: 0.2, media: 0.6 },
  makes: { product: 1.8, company: 0.2 },
  outletAsParty: { company: 2.2 },
  tickerItself: { nothing: 9 },
  // What stands after
  ofName: { person: 1.1 },
  companyApposition: { company: 3.6 },
  organizationApposition: { organization: 3 },
  personApposition: { person: 3.6 },
  productApposition: { product: 3 },
  companyParticiple: { company: 2.6, organization: 0.4 },
  whoClause: { person: 2.8 },
  whichClause: { company: 1.4, organization: 0.4, product: 0.3 },
  ticker: { company: 5 },
  companyVerb: { company: 1.9, organization: 0.3, person: 0.3 },
  organizationVerb: { organization: 1.4, company: 0.2 },
  subject: { company: 0.6, person: 0.4, organization: 0.2 },
  reportVerb: { media: 1.9, company: 0.3, person: 0.2 },
  speechVerb: { person: 1, company: 0.8, organization: 0.3, media: 0.2 },
  possessive: { company: 0.7, person: 0.5 },
  ownCompanyThing: { company: 2.2 },
  ownPersonThing: { person: 1.4 },
  companyThing: { company: 1.6 },
  productNounAfter: { product: 1.2, company: 0.5 },
  based: { nothing: 5 },
  backed: { company: 1.8, person: 0.3 },
  placeAfter: { nothing: 1 },
  // The article as a whole
  repeated: { company: 0.5, person: 0.2 },
  amongCompanies: { company: 1.4 },
  amongOrganizations: { organization: 1 },
  amongPersons: { person: 1.2 },
  amongProducts: { product: 1.2 },
  amongMedia: { media: 1 },
  amongNothing: { nothing: 0.8 },
} as const satisfies Readonly<Record<string, Weights>>;

export type Clue = keyof typeof CLUES;

/** A name with no clue at all is nothing. */
export const PRIOR: Readonly<Record<Guess, number>> = {
  company: 0,
  organization: -0.2,
  person: 0,
  product: 0,
  media: -0.5,
  nothing: 0.9,
};
