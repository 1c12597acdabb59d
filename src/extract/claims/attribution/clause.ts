/** Where in its sentence a search for a speaker may reach back to. */
export interface Clause {
  /** Behind the last semicolon or colon. */
  readonly start: number;
  /** Behind the last reporting verb as well. */
  readonly verb: number;
}
