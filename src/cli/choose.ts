/** One of a few words, as a person types it. */
import { RelataError } from "../model/errors.ts";

/** The one of `choices` that `wanted` is; throws `usage` with all of them. `what` names what is chosen: "kind". */
export function choose<Choice extends string>(
  what: string,
  wanted: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === wanted);
  if (chosen !== undefined) return chosen;
  throw new RelataError(
    "usage",
    `There is no ${what} ${JSON.stringify(wanted)}.`,
    `Use one of: ${choices.join(", ")}.`,
  );
}
