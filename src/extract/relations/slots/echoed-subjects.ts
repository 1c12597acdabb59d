/** Subjects that do the same as the one before them: "A took part, as did B", "A has sued, as has B". */
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";

const PRO_VERBS: ReadonlySet<string> = wordSet(`do, have, be`);
const KNOWN = new WeakMap<Parse, Echo | null>();

interface Echo {
  /** Unit of the verb that stands for the one before it, and of its subject. */
  readonly verb: number;
  readonly subject: number;
}

/** The noun unit that "as did" adds to the subject of the verb unit `verb`, the last full verb before it; `null` when none does. */
export function echoedSubject(parse: Parse, verb: number): number | null {
  let echo = KNOWN.get(parse);
  if (echo === undefined) {
    echo = findEcho(parse);
    KNOWN.set(parse, echo);
  }
  if (echo === null || verb >= echo.verb) return null;
  const isLast = !parse.units.slice(verb + 1, echo.verb).some(({ kind }) => kind === "verb");
  return isLast ? echo.subject : null;
}

function findEcho({ units }: Parse): Echo | null {
  const as = units.findIndex((unit, at) => {
    const verb = units[at + 1];
    return (
      unit.kind === "preposition" &&
      unit.word === "as" &&
      units[at - 1]?.kind === "comma" &&
      verb?.kind === "verb" &&
      PRO_VERBS.has(verb.lemma) &&
      units[at + 2]?.kind === "noun"
    );
  });
  return as < 0 ? null : { verb: as + 1, subject: as + 2 };
}
