/**
 * The frame language: how a relation is worded, as data.
 *
 * A role pattern names the slots of source and target: `"subject>object"`, `"by>of"`, `"possessor>in:stake"`.
 * `"subject?>to"` lets the topic of the article stand in for a source that the sentence leaves out.
 * `"between*"` relates every two members of one slot. Patterns are tried in order and the first that is filled counts.
 *
 * Slots of a verb: `subject` and `object` (logical, whatever the voice), `recipient` (first of two objects),
 * `owned` (who possesses the object: "B's dominance"), `counterpart` (who a contract is with, for "a contract with B to
 * supply …"), `raiser` (who raises the round that is spoken of), `nobody` (never filled), `clause` (subject of "how …", "whether …" after the
 * verb), any preposition.
 * Slots of a noun: `possessor`, `modifier`, `agent` (subject of the verb that carries the noun), `receiver` (subject of
 * "won", "received"), `carrier` (subject of any verb that carries the noun), `object` (of that verb), `owner` (who owns
 * its subject), `recipient`, any preposition.
 *
 * `:stake` reads "shares of B" and "B's stock" as B; `:goods` reads "B's chips" and "software from B" as B;
 * `:brand` reads "B's console" as B, whatever the head; without a mode the phrase must itself be the party.
 */
import type { RelationType, Status } from "../../../model/ontology.ts";

interface FrameBase {
  readonly name: string;
  readonly type: RelationType;
  /** Chance that an instance is right when its argument structure is clear, 0..1. */
  readonly confidence: number;
  /** Status that the wording itself gives, when not confirmed. */
  readonly status?: Status;
  /** A wording so general that any other relation of the same two parties in the article explains it. */
  readonly generic?: true;
  /** Authorities and universities do it too; of other supply they are no source. */
  readonly authorities?: true;
}

/** "A acquired B": lemmas, with a particle after a space ("take over"). */
export interface VerbFrame extends FrameBase {
  readonly kind: "verb";
  readonly verbs: readonly string[];
  readonly roles: readonly string[];
  /** The object must have one of these heads: "took *control* of B". */
  readonly objects?: readonly string[];
  /** The subject must have one of these heads: "*sales* to B". */
  readonly subjects?: readonly string[];
  /** Goods change hands: no party, stake, sum of money or business may be the object. */
  readonly goodsOnly?: true;
  /** The object must be something that companies sell: "received *parts* from B", not "an answer from B". */
  readonly needsGoods?: true;
  /** The subject must be something that companies sell: "the *mirrors* come from B". */
  readonly subjectGoods?: true;
  /** No site or business may be the object: "sold two *farms* to B" is no supply. */
  readonly noAssets?: true;
  /** The verb must tell of work that somebody has asked for: "will build", "was chosen to build", "builds the trams". */
  readonly commissioned?: true;
  /** Prepositions of which one must follow: "pay B *for* space". */
  readonly pairedWith?: readonly string[];
  /** Only the passive counts: "A *was chosen* to build the hull". */
  readonly passiveOnly?: true;
  /** Prepositions that rule the frame out: who else the goods are for. */
  readonly without?: readonly string[];
  /** Only an authority can be the source: "the watchdog examines B". */
  readonly organizationOnly?: true;
  /** No object may stand: "signed with B", not "signed a bill with B". */
  readonly intransitive?: true;
  /** One of these must stand with the verb. */
  readonly adverbs?: readonly string[];
}

/** "A's acquisition of B", "A signed a partnership with B": nouns that name an event or a contract. */
export interface NounFrame extends FrameBase {
  readonly kind: "noun";
  readonly nouns: readonly string[];
  readonly roles: readonly string[];
  /** Verbs that must carry the noun; without it any support verb may, or none. */
  readonly carriers?: readonly string[];
  /** Whether a share in percent must be stated with the noun, or must not. */
  readonly percent?: boolean;
  /** Slots that rule the frame out when they are filled: the "sale of B to C" supplies nothing. */
  readonly unless?: readonly string[];
}

/** "A, a supplier of B", "B's supplier A": nouns that name one party by its relation to the other. */
export interface RoleFrame extends FrameBase {
  readonly kind: "role";
  readonly nouns: readonly string[];
  /** Slots of the other party, in order of preference. */
  readonly holder: readonly string[];
  /** Whether who bears the role is the source or the target. */
  readonly bearer: "source" | "target";
  /** "A and B are rivals": plural bearers are related among themselves when no holder stands. */
  readonly mutual?: boolean;
  /** "Other customers are A and B": without a holder the topic of the article is meant. */
  readonly topical?: true;
}

/** "Acme-backed Borealis": words joined to a name by a hyphen. */
export interface CompoundFrame extends FrameBase {
  readonly kind: "compound";
  readonly words: readonly string[];
  readonly named: "source" | "target";
}

export type Frame = VerbFrame | NounFrame | RoleFrame | CompoundFrame;
