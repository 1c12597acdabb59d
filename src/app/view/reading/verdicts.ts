/** Which judgements stand, and what they say of statements: revoked ones no more, and of two that conflict the later. */
import type { Judgement } from "../../../model/judgement.ts";
import { decisionsOf, type StatementRuling } from "../../../resolve/decisions.ts";

/** The judgement in force on each judged statement or claim. */
export function verdictsOf(judgements: readonly Judgement[]): ReadonlyMap<string, StatementRuling> {
  return decisionsOf(byId(judgements)).statements;
}

/** A judgement as the list of judgements shows it. */
export interface ListedJudgement {
  readonly judgement: Exclude<Judgement, { readonly op: "revoke" }>;
  /** When it was revoked, if it was (ISO date-time). */
  readonly revokedAt: string | null;
}

/** Newest first. Revocations are no entries of their own: they show upon what they revoke. */
export function listJudgements(judgements: readonly Judgement[]): ListedJudgement[] {
  const revocations = new Map<string, string>();
  for (const judgement of judgements) {
    if (judgement.op === "revoke") revocations.set(judgement.revokes, judgement.at);
  }
  return judgements
    .flatMap((judgement): ListedJudgement[] =>
      judgement.op === "revoke" ? [] : [{ judgement, revokedAt: revocations.get(judgement.id) ?? null }],
    )
    .sort((left, right) => Date.parse(right.judgement.at) - Date.parse(left.judgement.at));
}

function byId(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  return new Map(judgements.map((judgement) => [judgement.id, judgement]));
}
