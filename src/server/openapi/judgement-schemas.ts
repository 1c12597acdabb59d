/** Schemas of what people decide: one shape per decision, bare as it is sent and signed as it is kept. */
import { ENTITY_KINDS, RELATION_TYPES, STATUSES } from "../../model/ontology.ts";
import { anyOf, flag, matching, object, oneOf, type Properties, text } from "./schema.ts";

const DECISIONS: readonly Properties[] = [
  { op: oneOf(["same", "different"]), left: text, right: text },
  { op: oneOf(["reject", "accept"]), statement: text },
  {
    op: oneOf(["restate"]),
    statement: text,
    type: oneOf(RELATION_TYPES),
    turned: flag,
    status: oneOf(STATUSES),
  },
  { op: oneOf(["rename"]), entity: text, name: text },
  { op: oneOf(["retype"]), entity: text, kind: oneOf(ENTITY_KINDS) },
  { op: oneOf(["revoke"]), revokes: text },
];

const SIGNATURE: Properties = {
  id: matching("^jdg_[0-9a-f]{20}$"),
  by: text,
  at: matching("^\\d{4}-\\d{2}-\\d{2}T"),
};

export const JUDGEMENT_SCHEMAS: Properties = {
  Decision: anyOf(...DECISIONS.map((decision) => object(decision))),
  Judgement: anyOf(...DECISIONS.map((decision) => object({ ...decision, ...SIGNATURE }))),
};
