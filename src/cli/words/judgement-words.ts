/** What a person decided, in words. */
import type { Judgement } from "../../model/judgement.ts";

export function wordsOf(judgement: Judgement): string {
  switch (judgement.op) {
    case "same":
      return `${judgement.left} and ${judgement.right} are the same`;
    case "different":
      return `${judgement.left} and ${judgement.right} are different`;
    case "reject":
      return `${judgement.statement} is wrong`;
    case "accept":
      return `${judgement.statement} is right`;
    case "restate":
      return `${judgement.statement} says ${judgement.type}${judgement.turned ? " the other way round" : ""}, ${judgement.status}`;
    case "rename":
      return `${judgement.entity} is called ${judgement.name}`;
    case "retype":
      return `${judgement.entity} is a ${judgement.kind}`;
    case "revoke":
      return `${judgement.revokes} is revoked`;
  }
}
