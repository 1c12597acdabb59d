/** A parsed sentence: its units, what each verb hangs on, and what is apposed to what. */
import type { Unit } from "./unit.ts";

/** How a verb hangs on its governor: "agreed to buy", "considers buying", "said it bought". */
export type Governance = "infinitive" | "gerund" | "content";

export interface VerbLink {
  /** Unit index of the grammatical subject. */
  subject: number | null;
  /** Unit index of an object that stands before the verb: "the firm that Acme bought". */
  frontedObject: number | null;
  /** Preposition before the relative pronoun, so that the fronted noun stands after it: "in which Acme holds 5%". */
  frontedPreposition: string | null;
  /** Unit index of the verb or noun that this verb depends on. */
  governor: number | null;
  governance: Governance | null;
  /** A participle without auxiliary: "chips made by Acme". */
  reduced: boolean;
  hypothetical: boolean;
}

/** A sentence as frames see it. */
export interface Parse {
  readonly sentence: number;
  readonly units: readonly Unit[];
  /** By unit index, for verb units only. */
  readonly links: ReadonlyMap<number, Readonly<VerbLink>>;
  /** Apposed noun -> the noun that it describes. */
  readonly hosts: ReadonlyMap<number, number>;
  /** The last sentence before that was parsed. */
  readonly before: Parse | null;
}
