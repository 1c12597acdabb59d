/** Judgements on the names and statements that the arbitrary records contain. */
import fc from "fast-check";

import { type Decision, type Judgement, toJudgement } from "../../src/model/judgement.ts";
import { ENTITY_KINDS, RELATION_TYPES, STATUSES } from "../../src/model/ontology.ts";
import { nameKey } from "../../src/text/name-key.ts";
import { PARTY_NAMES, PERSON_NAMES, STATEMENT_IDS } from "./arbitrary-record.ts";

const key = fc.constantFrom(
  ...PARTY_NAMES.map((name) => nameKey("party", name)),
  ...PERSON_NAMES.map((name) => nameKey("person", name)),
);
const statement = fc.constantFrom(...STATEMENT_IDS);
const signature = fc.record({
  by: fc.constant("reader"),
  at: fc.constantFrom("2026-01-01T10:00:00Z", "2026-01-01T12:00:00+01:00", "2026-01-03T00:00:00Z"),
});

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ op: fc.constantFrom("same", "different"), left: key, right: key }),
  fc.record({ op: fc.constantFrom("reject", "accept"), statement }),
  fc.record({
    op: fc.constant("restate"),
    statement,
    type: fc.constantFrom(...RELATION_TYPES.slice(0, 3)),
    turned: fc.boolean(),
    status: fc.constantFrom(...STATUSES),
  }),
  fc.record({ op: fc.constant("rename"), entity: key, name: fc.constantFrom("Alpha", "Omega") }),
  fc.record({ op: fc.constant("retype"), entity: key, kind: fc.constantFrom(...ENTITY_KINDS) }),
);

/** A judgement other than a revocation. */
export const arbitraryJudgement: fc.Arbitrary<Judgement> = fc
  .tuple(decision, signature)
  .map(([decided, signed]) => toJudgement(decided, signed));

/** A log in which revocations name earlier judgements, revocations among them. */
export const arbitraryLog: fc.Arbitrary<Judgement[]> = fc
  .array(fc.tuple(arbitraryJudgement, fc.option(fc.nat(), { freq: 3 })), { maxLength: 8 })
  .map((drafts) => {
    const log: Judgement[] = [];
    for (const [judgement, revoked] of drafts) {
      const named = revoked === null || log.length === 0 ? undefined : log[revoked % log.length];
      log.push(named === undefined ? judgement : revocationOf(named, judgement));
    }
    return log;
  });

/** The judgement that takes `judgement` back. */
export function revocationOf(judgement: Judgement, { by, at }: Pick<Judgement, "by" | "at">): Judgement {
  return toJudgement({ op: "revoke", revokes: judgement.id }, { by, at });
}
