/** Misuse and failures of the outside world: thrown, with a code and a sentence that says what to do (law 6). */

export const ERROR_CODES = [
  "usage",
  "not-found",
  "ambiguous",
  "conflict",
  "unreadable",
  "unsupported",
  "too-large",
  "not-text",
  "invalid-data",
  "store-locked",
  "store-newer",
  "store-broken",
  "store-read-only",
  "store-full",
  "network",
  "forbidden",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error type of the product. `message` says what happened, `hint` what to do next. */
export class RelataError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "RelataError";
    this.code = code;
    this.hint = hint;
  }
}
