/**
 * The shallow syntax that relation frames are matched on: a sentence as a row of units.
 * A unit is a noun group, a verb group, or a mark (preposition, comma, conjunction, …) between them.
 */
import type { ReferenceForm } from "../../reading.ts";

/** An entity named just before a hyphen: "Acme-backed" gives `{ entities: [acme], word: "backed" }`. */
export interface Compound {
  readonly entities: readonly string[];
  readonly word: string;
}

/** One noun phrase without its prepositional phrases; token indices `[first, last)` within the sentence. */
export interface Noun {
  readonly first: number;
  readonly last: number;
  /** Lemma of the head noun, lower case; empty when the head is a name or a pronoun. */
  readonly head: string;
  /** Entities that the phrase itself refers to. */
  readonly entities: readonly string[];
  /** Makers of the products that the phrase refers to. */
  readonly makers: readonly string[];
  /** Entities before "'s", or behind "its", "their", "whose". */
  readonly possessors: readonly string[];
  /** Whether "'s" stands before the head, also where it is not known whose: "the insurer's rival". */
  readonly owned: boolean;
  /** Entities standing before the head as modifiers: "the Acme deal". */
  readonly modifiers: readonly string[];
  readonly compounds: readonly Compound[];
  /** Lemmas of all other words before the head. */
  readonly words: readonly string[];
  /** Whether it starts with an article, a possessive or a demonstrative. */
  readonly determined: boolean;
  readonly proper: boolean;
  /** Whether the head is a noun in the plural. */
  readonly plural: boolean;
  /** How the head refers, when the phrase itself refers to an entity. */
  readonly form: ReferenceForm | null;
}

/** Noun phrases joined by commas and "and": one argument with several members. */
export interface NounUnit {
  readonly kind: "noun";
  readonly first: number;
  readonly last: number;
  readonly members: readonly Noun[];
}

/** `past` is an -ed form without auxiliary, before it is known to be finite or a participle. */
export type VerbForm = "finite" | "base" | "past" | "infinitive" | "gerund";

export interface VerbUnit {
  readonly kind: "verb";
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  /** Tells of what has happened: "sold", "has sold", "was sold", but neither "is being sold" nor "will sell". */
  readonly done: boolean;
  /** Its finite word is a past form: "owned", "was selling", "had bought". */
  readonly past: boolean;
  /** Under way: "is selling", "has been selling". */
  readonly progressive: boolean;
  /** A participle after "have": "has bought", "would have bought", "to have bought". */
  readonly perfect: boolean;
  readonly negated: boolean;
  /** "will", "may", …, or empty. */
  readonly modal: string;
  /** Adverbs inside the group, lower case. */
  readonly adverbs: readonly string[];
}

export type MarkKind =
  | "preposition"
  | "comma"
  | "conjunction"
  | "relative"
  | "subordinator"
  | "that"
  | "open"
  | "close"
  | "break"
  | "quote"
  | "adverb"
  | "other";

export interface MarkUnit {
  readonly kind: MarkKind;
  readonly first: number;
  readonly last: number;
  /** Lower case, several words joined by one space. */
  readonly word: string;
}

export type Unit = NounUnit | VerbUnit | MarkUnit;
