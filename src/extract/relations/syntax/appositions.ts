/** What a noun between commas stands beside: "Acme, a bank", "the British arm of Acme, Borea". */
import { chainHead, nounBefore } from "./linking.ts";
import type { Linking } from "./linking.ts";
import { namesParty } from "./unit-kinds.ts";
import type { Noun, Unit } from "./unit.ts";

/**
 * The noun that the one at `index` describes or names, the nearest before it. Two names side by side are not the same, so that a name
 * after "the arm of A" names the arm.
 */
export function hostOf(linking: Linking, index: number): number | null {
  const nearest = nounBefore(linking, index);
  const [host, unit] = [linking.units[nearest ?? -1], linking.units[index]];
  if (nearest === null || host === undefined || unit === undefined || !namesParty(unit)) return nearest;
  const isPlace = host.kind === "noun" && host.members.every(isPlaceLike) && closes(linking.units[index + 1]);
  if (!namesParty(host) && !isPlace) return nearest;
  const head = chainHead(linking, nearest + 1);
  const described = linking.units[head];
  return described?.kind === "noun" && described.members.every(isDescription) ? head : nearest;
}

/** "its partner in *China*, Borea": a place is no company. */
function isPlaceLike({ entities, proper, determined }: Noun): boolean {
  return entities.length === 0 && proper && !determined;
}

/** Whether the aside ends here: "a plant in Kassel, Borea said" has none. */
function closes(next: Unit | undefined): boolean {
  return next === undefined || next.kind === "comma" || next.kind === "other" || next.kind === "close";
}

function isDescription({ entities, head, determined }: Noun): boolean {
  return entities.length === 0 && head !== "" && determined;
}
