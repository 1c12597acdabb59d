/** Problems of data: collected with a place, never thrown, so that a strange article cannot stop a batch (law 6). */
import type { Span } from "./span.ts";

export const SEVERITIES = ["info", "warning", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Diagnostic {
  /** Stable kebab-case code, for machines and tests. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for a person. */
  readonly message: string;
  /** Where in the article's text, if it has a place. */
  readonly span?: Span;
}
