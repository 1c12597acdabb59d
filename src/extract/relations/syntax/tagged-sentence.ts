/** A sentence under reading: tokens, corrected tags, and the reference that starts at or covers each token. */
import type { Tag, Token } from "../../../text/document.ts";
import type { Reference } from "../../reading.ts";

export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly references: readonly (Reference | undefined)[];
  /** Party entities only; a reference to a person or product stands for no party. */
  readonly parties: (reference: Reference) => readonly string[];
  /** Companies whose products the reference names. */
  readonly makers: (reference: Reference) => readonly string[];
}
