/**
 * Who takes over whom. Only companies do, and only companies are owned: authorities and universities that stand in those places were
 * read wrongly. A merger, whose wording tells no sides, goes the way that a plainer wording of the article says.
 */
import type { LocalEntity } from "../../../model/record.ts";
import type { Candidate } from "../match/candidate.ts";

/** `candidates` with mergers turned to the sides told elsewhere, and without those that `amongCompanies` drops. */
export function settleSides(
  candidates: readonly Candidate[],
  entities: readonly LocalEntity[],
): readonly Candidate[] {
  const possible = amongCompanies(candidates, entities);
  const told = new Set(possible.filter(isPlainTakeover).map(sidesOf));
  return possible.map((candidate) => {
    const { source, target } = candidate;
    const turned = { ...candidate, source: target, target: source };
    return isMerger(candidate) && told.has(sidesOf(turned)) && !told.has(sidesOf(candidate))
      ? turned
      : candidate;
  });
}

/** `candidates` without takeovers of and by organizations and without their rivalry with companies. */
export function amongCompanies(
  candidates: readonly Candidate[],
  entities: readonly LocalEntity[],
): readonly Candidate[] {
  const organizations = new Set(entities.filter(({ kind }) => kind === "organization").map(({ id }) => id));
  return candidates.filter(
    ({ type, source, target }) =>
      !(
        (type === "acquisition" && (organizations.has(source) || organizations.has(target))) ||
        (type === "ownership" && organizations.has(target)) ||
        (type === "competition" && organizations.has(source) !== organizations.has(target))
      ),
  );
}

function isPlainTakeover(candidate: Candidate): boolean {
  return candidate.type === "acquisition" && !isMerger(candidate);
}

function isMerger({ type, frame }: Candidate): boolean {
  return type === "acquisition" && frame.sides === "open";
}

function sidesOf({ source, target }: Candidate): string {
  return `${source} ${target}`;
}
