/** Whether a verb of selling tells of a company or business that changes hands, not of goods that are sold day by day. */
import { UNITS } from "../slots/head-nouns.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun } from "../syntax/unit.ts";
import type { VerbScene } from "./verb-scene.ts";

/** Goods are sold day by day ("sells B", "B, sold by A"); a business is sold once, or to somebody. */
export function changesHands({ parse, verb, link, governor, complements }: VerbScene): boolean {
  const { objects, prepositions } = complements;
  const reduced = link?.reduced ?? false;
  if (objects.length > 0 && !membersOf(parse.units[objects[0] ?? -1]).some(isBusiness)) return false;
  if (prepositions.some(({ word }) => word === "to" || word === "off" || word === "for")) return true;
  if (governor?.kind === "verb" && governor.lemma === "use") return false;
  const habitual =
    (verb.form === "finite" || verb.form === "base") &&
    verb.modal === "" &&
    !verb.passive &&
    !verb.progressive;
  return !reduced && (verb.done || !habitual);
}

function isBusiness({ entities, modifiers, head }: Noun): boolean {
  return entities.length > 0 || (modifiers.length > 0 && UNITS.has(head));
}
