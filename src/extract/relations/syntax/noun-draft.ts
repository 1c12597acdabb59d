/** A noun phrase while it is read, word by word. */
import type { Token } from "../../../text/document.ts";
import type { ReferenceForm } from "../../reading.ts";
import { singularOf } from "./singular.ts";
import type { Compound, Noun } from "./unit.ts";

/** The fields mean what they mean in `Noun`. */
export interface Draft {
  readonly first: number;
  head: string;
  entities: readonly string[];
  makers: readonly string[];
  possessors: string[];
  owned: boolean;
  modifiers: string[];
  compounds: Compound[];
  words: string[];
  determined: boolean;
  proper: boolean;
  plural: boolean;
  form: ReferenceForm | null;
}

export function openDraft(first: number): Draft {
  return {
    first,
    head: "",
    entities: [],
    makers: [],
    possessors: [],
    owned: false,
    modifiers: [],
    compounds: [],
    words: [],
    determined: false,
    proper: false,
    plural: false,
    form: null,
  };
}

/** The phrase that ends before token `last`. */
export function finishDraft(draft: Draft, last: number): Noun {
  // Field by field: spreading the draft costs more than reading the phrase.
  const { first, head, entities, makers, possessors, owned, modifiers, compounds, words, proper, plural } =
    draft;
  return {
    first,
    last,
    head,
    entities,
    makers,
    possessors,
    owned,
    modifiers,
    compounds,
    words,
    determined: draft.determined,
    proper,
    plural,
    form: draft.form,
  };
}

/** Moves the head so far among the words before the head to come. */
export function yieldHead(draft: Draft): void {
  if (draft.head !== "") draft.words.push(draft.head);
  draft.head = "";
}

/** "its", "whose": the phrase is somebody's. */
export function takePossessive(draft: Draft, lower: string): void {
  if (lower === "whose") draft.words.push("whose");
  draft.determined = true;
}

export function isPlural(token: Token | undefined): boolean {
  return token !== undefined && token.lower.endsWith("s") && token.lower !== singularOf(token);
}
