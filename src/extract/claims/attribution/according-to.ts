/** "According to X, …" and "…, according to X". */
import type { Reference } from "../../reading.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { toSubject } from "./find-subject.ts";
import { hasVerb, isVerbal } from "./verbal.ts";

/** "according to estimates by Tarn Foods": how far behind "to" the name may begin. */
const NAME_REACH = 5;

/** The attribution whose "according" stands at `at`, in the clause from `clause` on. */
export function accordingTo(view: SentenceView, at: number, clause: number): Attribution | undefined {
  if (lowerAt(view, at) !== "according" || lowerAt(view, at + 1) !== "to") return undefined;
  const { tokens } = view.sentence;
  const names = view.references.filter(({ first }) => first >= at + 2 && first <= at + 2 + NAME_REACH);
  const name = names.find((one, index) => index > 0 && isPerson(view, one)) ?? names[0];
  const blocked =
    name !== undefined &&
    tokens
      .slice(at + 2, names[0]?.first)
      .some((token, index) =>
        isVerbal(token) ? tokens[at + 1 + index]?.lower !== "-" : token.lower === "who",
      );
  const subject = name === undefined || blocked ? undefined : toSubject(name);
  const end = subject?.last ?? at + 3;
  const comma = tokens.findIndex((token, index) => index >= end && token.lower === ",");
  const opens = at === clause || (at === clause + 1 && !hasVerb(tokens.slice(clause, at)));
  return {
    speaker: subject?.speaker ?? null,
    stance: "neutral",
    rule: "according-to",
    source: { first: at, last: end },
    contents: [opens && comma > 0 ? { first: comma + 1, last: tokens.length } : { first: clause, last: at }],
  };
}

/** "according to its founder, Dana Lee" */
function isPerson({ entities }: SentenceView, { form, entities: [id = ""] }: Reference): boolean {
  return form === "name" && entities.get(id)?.kind === "person";
}
