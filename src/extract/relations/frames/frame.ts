/**
 * The frame language: how a relation is worded, as data. A role pattern names the slots of source and target, such as
 * `"subject>object"`, `"by>of"`, `"possessor>in:stake"`; patterns are tried in order and the first that is filled counts.
 */
import type { RelationType, Status } from "../../../model/ontology.ts";

/*
 * Marks of a role pattern
 *   subject?>to       the topic of the article stands in for a source that the sentence leaves out
 *   between*          every two members of one slot are related
 *   subject*>object   each of several is also related to the object
 *
 * Slots of verbs and nouns; any preposition is one too
 *   recipient      first of two objects
 *   raiser         who raises the round that is spoken of
 *   round          who raised the one told of before
 *   prey           the company in play: whose sale or takeover the article tells of
 *   clause         subject of "how …", "whether …" after the trigger
 *
 * Slots of a verb
 *   subject        logical subject, whatever the voice
 *   object         logical object, whatever the voice
 *   owned          who possesses the object: "B's dominance"
 *   counterpart    who a contract is with: "a contract with B to supply …"
 *   principal      who has the subject do it: "B asked A to build …"
 *   user           who uses the goods that the subject names: "B recalled pumps made by A"
 *   maker          who makes what a relative clause speaks of: "A makes the chips that B uses"
 *   content        subject of "that …" after the verb
 *   nobody         never filled
 *
 * Slots of a noun
 *   possessor      "A's purchase"
 *   modifier       "the A purchase"
 *   agent          subject of the verb that carries the noun
 *   receiver       subject of "won", "received"
 *   carrier        subject of any verb that carries the noun
 *   object         object of that verb
 *   owner          who owns its subject
 *   claimed        subject of "that …" after the noun: "a complaint that B …"
 *   mutual         all of "their lawsuits against each other"
 *   members        "a consortium led by A and B"
 *   doer           who does something "with help from B"
 *   purpose        for whom the work is: "a contract to repair B's trams"
 *   companion      A of "with A in the lead"
 *   bearing        A of "A, with 5% of B, …"
 *   shareholder    C of "A holds 60% of B and C 40%"
 *   shared         B of the same
 *   stakeholders   all of "a block of which A has 60% and B the rest"
 *
 * Modes, after a colon; without one the phrase must itself be the party
 *   :stake         "shares of B" and "B's stock" are B
 *   :goods         "B's chips" and "software from B" are B
 *   :brand         "B's console" is B, whatever the head
 *   :affair        "the failure of B" is B
 *   :site          "B's furnace" and "the pubs of B" are B
 */
interface FrameBase {
  readonly name: string;
  readonly type: RelationType;
  /** Chance that an instance is right when its argument structure is clear, 0..1. */
  readonly confidence: number;
  /** Status that the wording itself gives, when not confirmed. */
  readonly status?: Status;
  /** Only an authority can be the source: "the watchdog examines B". */
  readonly organizationOnly?: true;
  /** A wording so general that any other relation of the same two parties in the article explains it. */
  readonly generic?: true;
  /** Says nothing unless both parties are in their places: "owns it", "paid for them" are never completed from the context. */
  readonly stated?: true;
  /** Completed by the topic only where the sentence speaks of nobody else; where it speaks of one other party before, that one is meant. */
  readonly lone?: true;
  /** Tells that the source gives the target up: it keeps it as long as that is only planned. */
  readonly parting?: true;
  /** How much of a company the trigger noun, or the object of the verb, must count. */
  readonly share?: "majority" | "minority";
  /** How surely the wording tells source from target, when it does not quite: "a merger of A and B", "a contract with B". The article may. */
  readonly sides?: "open" | "likely";
  /** Authorities and universities do it too; of other supply they are no source. */
  readonly authorities?: true;
}

/** Conditions on the words before a noun. */
interface WordConditions {
  /** One of these must stand there: "*an* Acme company". */
  readonly beside?: readonly string[];
  /** The noun must speak of goods: "a *chip* deal", "a source of *yarn*". */
  readonly ofGoods?: true;
  /** It must be about something else: no "agreement for the *sale* of B", no "deal over *chips*". */
  readonly unlessAbout?: readonly string[];
  /** Nothing behind it may say of what: "holds 12%", not "12% of the market". */
  readonly alone?: true;
  /** These make the noun something else: "its *partner* airline", "*all* shares of B". */
  readonly unlessBeside?: readonly string[];
}

/** "A acquired B": lemmas, with a particle after a space ("take over"). */
export interface VerbFrame extends FrameBase {
  readonly kind: "verb";
  readonly verbs: readonly string[];
  readonly roles: readonly string[];
  /** The object must have one of these heads: "took *control* of B"; the head `name` is any named party. */
  readonly objects?: readonly string[];
  /** The subject must have one of these heads: "*sales* to B". */
  readonly subjects?: readonly string[];
  /** Goods change hands: no party, stake, sum of money or business may be the object. */
  readonly goodsOnly?: true;
  /** The object must be something that companies sell: "received *parts* from B", not "an answer from B". */
  readonly needsGoods?: true;
  /** One of these prepositions must follow: "charged B *with* fraud". */
  readonly prepositions?: readonly string[];
  /** One of these verbs or nouns must govern: "*ordered* B to pay $5m to A", "an *injunction* to stop B". */
  readonly governors?: readonly string[];
  /** A price must follow: "went to B *for $5m*". */
  readonly priced?: true;
  /** The object must be a name: "turned B down", not "turned it down". */
  readonly namedObject?: true;
  /** The subject must be something that companies sell: "the *mirrors* come from B". */
  readonly subjectGoods?: true;
  /** The object must be goods that the text has spoken of: "uses *them*", "took nine of *the systems*". */
  readonly knownGoods?: true;
  /** Only goods may stand after this preposition: "supplied B *with* chips", not "with money". */
  readonly goodsAfter?: string;
  /** No goods may be counted: "bought half of its *stores*", not "half of its *gold*". */
  readonly noGoods?: true;
  /** No site or business may be the object: "sold two *farms* to B" is no supply. */
  readonly noAssets?: true;
  /** The verb must tell of work that somebody has asked for: "will build", "was chosen to build", "builds the trams". */
  readonly commissioned?: true;
  /** Only the passive counts: "A *was chosen* to build the hull". */
  readonly passiveOnly?: true;
  /** Prepositions that rule the frame out: who else the goods are for. */
  readonly without?: readonly string[];
  /** No object may stand: "signed with B", not "signed a bill with B". */
  readonly intransitive?: true;
  /** The object must have none of these heads. */
  readonly except?: readonly string[];
  /** One of these prepositions or particles must follow. */
  readonly takes?: readonly string[];
  /** One of these words must stand in the object or in a phrase after the verb: "fought *each* other", "want the *same* buyers". */
  readonly among?: readonly string[];
  /** The verb must speak of what is to come: "will build", "plan to build". */
  readonly planned?: true;
  /** The object is a business that changes hands once: "sold B", not "sells B" of a brand in the shops. */
  readonly changesHands?: true;
  /** One of these must stand with the verb. */
  readonly adverbs?: readonly string[];
}

/** "A's acquisition of B", "A signed a partnership with B": nouns that name an event or a contract. */
export interface NounFrame extends FrameBase, WordConditions {
  readonly kind: "noun";
  readonly nouns: readonly string[];
  readonly roles: readonly string[];
  /** Verbs that must carry the noun; without it any support verb may, or none. */
  readonly carriers?: readonly string[];
  /** Verbs that must not carry it: "sold its student loans to B". */
  readonly unlessCarriers?: readonly string[];
  /** Whether a share in percent must be stated with the noun, or must not. */
  readonly percent?: boolean;
  /** Words before the noun, or heads after a trigger that takes any, with which the frame means nothing. */
  readonly except?: readonly string[];
  /** The trigger may stand before any head: "a *joint* study". */
  readonly anyHead?: true;
  /** A possessor's holding is taken for granted: "is thinking of selling its stake". */
  readonly holding?: true;
  /** Slots that rule the frame out when they are filled: the "sale of B to C" supplies nothing. */
  readonly unless?: readonly string[];
}

/** "A, a supplier of B", "B's supplier A": nouns that name one party by its relation to the other. */
export interface RoleFrame extends FrameBase, WordConditions {
  readonly kind: "role";
  readonly nouns: readonly string[];
  /** Slots of the other party, in order of preference; `"possessor+with"` takes both. */
  readonly holder: readonly string[];
  /** Whether who bears the role is the source or the target. */
  readonly bearer: "source" | "target";
  /** Shares must be counted in brackets behind it: "its shareholders are A (55%) and B (45%)". */
  readonly counted?: true;
  /** "A and B are rivals": plural bearers are related among themselves when no holder stands. */
  readonly mutual?: boolean;
  /** The trigger may stand before any head: "a *rival* producer". */
  readonly anyHead?: true;
  /** The bearer must be named: "its chain B", not "the chain" read as B. */
  readonly named?: true;
  /** Whether a share in percent must be stated with the noun, or must not. */
  readonly percent?: boolean;
  /** "Acme and its old enemy": one company bears it, and the context tells which. */
  readonly single?: true;
  /** Slots that a bare role takes its holder from before the topic of the article: "the new investors are A and B". */
  readonly understood?: readonly string[];
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
