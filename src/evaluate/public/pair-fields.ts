/** The fields that corpora of marked pairs have in common. */
import * as v from "valibot";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });

/** Places are code units of `text`; the relation reads "head … tail", such as "head acquired_by tail". */
export const PAIR_FIELDS = { text: v.string(), head: span, tail: span, relation: v.string() };
