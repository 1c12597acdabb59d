/** Who a role noun speaks of: the "supplier" of "A, a supplier of B", "B's supplier A", "B's suppliers include A". */
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import { NOBODY, bearing, isPlural } from "./bearing.ts";
import type { Bearing } from "./bearing.ts";
import { complementsOfNoun, nounsAfter } from "./complements.ts";
import { EXAMPLE_WORDS } from "./example-words.ts";
import { partiesOf } from "./parties.ts";
import { listedBy, predicatedOn } from "./predicated-bearers.ts";

const SOME: ReadonlySet<string> = new Set(["one", "two", "three", "both", "all", "each", "some"]);

/** Bearers of the role that `noun`, a member of the noun unit `index`, names. */
export function bearersOf(parse: Parse, index: number, noun: Noun): Bearing {
  const listed = noun.form === "nominal" ? listedBy(parse, index) : NOBODY;
  if (listed.bearers.length > 0) return listed;
  if (noun.entities.length > 0) return bearing(followers(parse, index, noun));
  if (noun.possessors.length > 0 && noun.modifiers.length > 0) return bearing(noun.modifiers);
  const members = nounsAfter(complementsOfNoun(parse, index), EXAMPLE_WORDS)
    .slice(0, 1)
    .flatMap((at) => partiesOf(parse, at, "party"));
  if (members.length > 0) return bearing(members);
  const predicated = predicatedOn(parse, index, noun);
  if (predicated.bearers.length > 0) return predicated;
  return apposed(parse, isSomeOf(parse, index) ? index - 2 : index);
}

/** "A and B, *two* of its customers". */
function isSomeOf({ units }: Parse, index: number): boolean {
  const of = units[index - 1];
  return (
    of?.kind === "preposition" &&
    of.word === "of" &&
    membersOf(units[index - 2]).some(({ head }) => SOME.has(head))
  );
}

/** "rivals A and B": the names that follow in the same coordination bear the role too. */
function followers(parse: Parse, index: number, noun: Noun): readonly string[] {
  const unit = parse.units[index];
  if (unit?.kind !== "noun") return noun.entities;
  const from = unit.members.indexOf(noun);
  const rest = unit.members
    .slice(from + 1)
    .filter((member) => member.words.length === 0 && member.possessors.length === 0);
  return [...noun.entities, ...(isPlural(noun) ? rest.flatMap((member) => member.entities) : [])];
}

function apposed(parse: Parse, index: number): Bearing {
  const host = parse.hosts.get(index);
  if (host !== undefined) {
    const unit = parse.units[host];
    const last = membersOf(unit).at(-1);
    const noun = parse.units[index];
    const single =
      noun?.kind === "noun" &&
      noun.members.every((member) => !member.plural) &&
      noun.members.some(
        (member) =>
          member.possessors.length > 0 ||
          member.words.some((word) => word === "a" || word === "an" || word === "the"),
      );
    if (single && last !== undefined && last.entities.length > 0)
      return bearing(last.entities, null, siblingsOf(unit, last));
    const bearers = partiesOf(parse, host, "party");
    return { ...bearing(bearers), predicated: bearers.length > 1 };
  }
  const [apposition] = [...parse.hosts].find(([at, beside]) => beside === index && at > index) ?? [];
  const mark = apposition === undefined ? undefined : parse.units[apposition - 1]?.kind;
  return apposition !== undefined && (mark === "comma" || mark === "break" || mark === "open")
    ? bearing(partiesOf(parse, apposition, "party"))
    : NOBODY;
}

/** "A and B, its rival": the others of the coordination can be whose rival B is. */
function siblingsOf(unit: Unit | undefined, last: Noun): readonly string[] {
  return unit?.kind === "noun" && unit.members.length === 2
    ? unit.members.filter((member) => member !== last).flatMap((member) => member.entities)
    : [];
}
