/** A verb in its sentence, with what its frames ask for again and again looked up once. */
import { complementsOfVerb } from "../slots/complements.ts";
import type { Complements } from "../slots/complements.ts";
import type { VerbLink, Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun, Unit, VerbUnit } from "../syntax/unit.ts";

export interface VerbScene {
  readonly parse: Parse;
  /** Unit index of the verb. */
  readonly index: number;
  readonly verb: VerbUnit;
  readonly link: Readonly<VerbLink> | undefined;
  readonly governor: Unit | undefined;
  readonly complements: Complements;
}

/** One condition of a frame. */
export type Condition = (scene: VerbScene) => boolean;

export function sceneOf(parse: Parse, index: number, verb: VerbUnit): VerbScene {
  const link = parse.links.get(index);
  return {
    parse,
    index,
    verb,
    link,
    governor: parse.units[link?.governor ?? -1],
    complements: complementsOfVerb(parse, index),
  };
}

/** The nouns of the units at `places`. */
export function nounsAt({ units }: Parse, places: readonly number[]): readonly Noun[] {
  const [only, more] = places;
  if (only === undefined) return [];
  return more === undefined ? membersOf(units[only]) : places.flatMap((at) => membersOf(units[at]));
}
