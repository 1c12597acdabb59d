/** What is looked at beside a run of pieces while it is cut into names. */
import type { Sentence } from "../../text/document.ts";

export interface RunContext {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly string[];
  /** Single words that are names elsewhere in the article. */
  readonly trusted: ReadonlySet<string>;
}
