/** For whom the people of an article speak: "Dana Lee of Tarn Foods", "Tarn Foods' founder, Dana Lee", "its chief executive, Dana Lee". */
import { isParty } from "../../../model/ontology.ts";
import type { Reference } from "../../reading.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";

/** How many tokens may stand between a person and the party they belong to. */
const REACH = 9;
const BELONGING = new Set([
  "of",
  "at",
  "from",
  "for",
  "'s",
  "’s",
  "leads",
  "runs",
  "heads",
  "founded",
  "chairs",
  "led",
]);
const ROLES = new Set(
  `executive chief boss head founder co-founder cofounder chairman chairwoman chair president director officer manager ceo cfo coo partner
  spokesman spokeswoman spokesperson minister commissioner analyst owner secretary`.split(/\s+/u),
);

/** From a person's local id to the party they are first introduced with; `fallback` for people introduced with none. */
export function findEmployers(views: readonly SentenceView[]): Map<string, string> {
  const employers = new Map<string, string>();
  for (const view of views) {
    for (const person of view.references) {
      const [id = ""] = person.entities;
      if (view.entities.get(id)?.kind !== "person" || employers.has(id)) continue;
      const employer = employerOf(view, person);
      if (employer !== undefined) employers.set(id, employer);
    }
  }
  return employers;
}

function employerOf(view: SentenceView, person: Reference): string | undefined {
  const near = view.references
    .filter(({ entities: [id = ""] }) => isParty(view.entities.get(id)?.kind ?? "person"))
    .filter((party) => belongs(view, person, party))
    .sort((left, right) => distance(left, person) - distance(right, person));
  return near[0]?.entities[0];
}

/** Close to each other, with a word of belonging next to the party or a role between the two. */
function belongs(view: SentenceView, person: Reference, party: Reference): boolean {
  if (distance(person, party) > REACH) return false;
  const behind = party.first >= person.last;
  const [from, to] = behind ? [person.last, party.first] : [party.first, person.first];
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(view, at);
    if (ROLES.has(lower) || (behind && at === to - 1 && BELONGING.has(lower))) return true;
    if (!behind && at === party.last && lower.endsWith("'s") && at === to - 1) return true;
  }
  return false;
}

function distance(left: Reference, right: Reference): number {
  return left.first >= right.last ? left.first - right.last : right.first - left.last;
}
