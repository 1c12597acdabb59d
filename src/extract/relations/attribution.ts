/** Who a statement is attributed to: the subject of the reporting verb above its trigger, or "according to X". */
import type { Reading, Reference } from "../reading.ts";
import { governorsOf } from "./status/governors.ts";
import { REPORTING_VERBS } from "./status/status-cues.ts";
import type { Parse } from "./syntax/parse.ts";
import type { Unit } from "./syntax/unit.ts";

/** Local id of the named speaker of what the unit `trigger` says; `null` when the article says it. */
export function speakerOf(reading: Reading, parse: Parse, trigger: number): string | null {
  for (const index of governorsOf(parse, trigger)) {
    const unit = parse.units[index];
    if (index === trigger || unit?.kind !== "verb" || !REPORTING_VERBS.has(unit.lemma)) continue;
    const subject = parse.links.get(index)?.subject;
    const speaker = entityAt(
      reading,
      parse,
      subject === null || subject === undefined ? undefined : parse.units[subject],
    );
    if (speaker !== null) return speaker;
  }
  return accordingTo(reading, parse) ?? trailingSpeaker(reading, parse, trigger);
}

function accordingTo(reading: Reading, parse: Parse): string | null {
  const at = parse.units.findIndex((unit) => unit.kind === "preposition" && unit.word === "according to");
  return at < 0 ? null : entityAt(reading, parse, parse.units[at + 1]);
}

/** "A bought B, Acme said.": a comma, a speaker and a reporting verb that close the sentence. */
function trailingSpeaker(reading: Reading, parse: Parse, trigger: number): string | null {
  for (let index = parse.units.length - 1; index > trigger; index--) {
    const unit = parse.units[index];
    if (unit?.kind !== "verb" || !REPORTING_VERBS.has(unit.lemma)) continue;
    const subject = parse.links.get(index)?.subject ?? null;
    if (subject === null || subject < trigger) return null;
    const comma = parse.units[subject - 1];
    return comma?.kind === "comma" || comma?.kind === "quote"
      ? entityAt(reading, parse, parse.units[subject])
      : null;
  }
  return null;
}

function entityAt(reading: Reading, parse: Parse, unit: Unit | undefined): string | null {
  if (unit?.kind !== "noun") return null;
  const inside = (reference: Reference): boolean =>
    reference.sentence === parse.sentence && reference.first >= unit.first && reference.last <= unit.last;
  return reading.references.find(inside)?.entities[0] ?? null;
}
