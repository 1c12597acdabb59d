/** What a noun between commas stands beside: "Acme, a bank", "the British arm of Acme, Borea". */
import { chainHead, nounBefore } from "./linking.ts";
import type { Linking } from "./linking.ts";
import { namesParty } from "./unit-kinds.ts";
import type { Noun } from "./unit.ts";

/**
 * The noun that the one at `index` describes or names, the nearest before it. Two names side by side are not the same, so that a name
 * after "the arm of A" names the arm.
 */
export function hostOf(linking: Linking, index: number): number | null {
  const nearest = nounBefore(linking, index);
  const [host, unit] = [linking.units[nearest ?? -1], linking.units[index]];
  if (nearest === null || host === undefined || unit === undefined || !namesParty(host) || !namesParty(unit))
    return nearest;
  const head = chainHead(linking, nearest + 1);
  const described = linking.units[head];
  return described?.kind === "noun" && described.members.every(isDescription) ? head : nearest;
}

function isDescription({ entities, head, determined }: Noun): boolean {
  return entities.length === 0 && head !== "" && determined;
}
