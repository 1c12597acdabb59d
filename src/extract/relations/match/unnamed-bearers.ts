/** Roles whose bearer goes unnamed: "Mastery resumed talks with its old rival" of the other company that the article is about. */
import type { RoleFrame } from "../frames/frame.ts";
import type { FillGap } from "../gaps/gap.ts";
import type { Bearing } from "../slots/bearing.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import { standIn } from "./completion.ts";

interface Role {
  readonly index: number;
  readonly noun: Noun;
  readonly frame: RoleFrame;
  readonly fillGap: FillGap;
}

/** Who "its rival" is in a sentence that names nobody else so far: the topic. "Acme's rival" tells of somebody new. */
export function unnamedBearing(parse: Parse, { index, noun, frame, fillGap }: Role): Bearing {
  const isOne = noun.possessors.length === 1 && !noun.plural && isOwnedByPronoun(noun);
  const bearer =
    isOne && !namesOthers(parse, index, noun.possessors)
      ? standIn(
          { parse, trigger: index, fillGap, frame },
          { missing: frame.bearer, form: "bearer", known: noun.possessors },
        )
      : null;
  return { bearers: bearer === null ? [] : [bearer], verb: null, predicated: false, holder: [] };
}

/** A pronoun is one token before the other words and the head; a name leaves its "'s" as well. */
function isOwnedByPronoun({ first, last, words }: Noun): boolean {
  return last - first === words.length + 2;
}

function namesOthers({ units }: Parse, index: number, except: readonly string[]): boolean {
  return units
    .slice(0, index)
    .flatMap(membersOf)
    .flatMap((noun) => [...noun.entities, ...noun.possessors, ...noun.modifiers])
    .some((party) => !except.includes(party));
}
