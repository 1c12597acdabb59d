/** The set PolNeAR: whole articles in which the source, the cue and the content of every attribution are marked. */
import * as v from "valibot";
import { toArticle } from "../../model/article.ts";
import type { MentionSpan } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { analyse } from "../../text/analyse.ts";
import { addCounts, type Counts, NO_COUNTS } from "../counts.ts";
import type { Engine, NamedSource } from "../engine.ts";
import { nameOfSource } from "./named-source.ts";
import type { PublicFormat } from "./public-format.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const LINE = v.object({ text: v.string(), attributions: v.array(v.object({ source: v.nullish(span) })) });
type Line = v.InferOutput<typeof LINE>;

export const POLNEAR: PublicFormat = {
  name: "polnear",
  fits: (lines) => v.is(v.array(LINE), lines),
  measures: ["source, exact, in sentences with a named source"],
  score: (lines, engine) => v.parse(v.array(LINE), lines).map((line) => [countSources(line, engine)]),
};

function countSources({ text, attributions }: Line, engine: Engine): Counts {
  const marked = attributions.flatMap(({ source }) => source ?? []);
  const found = engine.attribute(toArticle({ title: "", text }));
  return analyse(text)
    .sentences.map((sentence) =>
      countSentence(
        text,
        marked.filter((source) => startsIn(source, sentence)),
        found.filter(({ said }) => startsIn(said, sentence)),
      ),
    )
    .reduce(addCounts, NO_COUNTS);
}

/** A speaker found beside a source that goes without a name ("she said") is neither right nor wrong. */
function countSentence(text: string, marked: readonly Span[], found: readonly NamedSource[]): Counts {
  const names = marked.map((source) => nameOfSource(text, source));
  const places = new Map(
    names.flatMap((name) => (name === null ? [] : [[text.slice(...name), name] as const])),
  );
  if (places.size === 0) return NO_COUNTS;
  const speakers = [...new Set(found.map(({ mentions }) => mentions))];
  const named = [...places.values()];
  const hit = named.filter((place) => speakers.some((mentions) => isNamedAt(mentions, place))).length;
  const others = speakers.filter((mentions) => !named.some((place) => isNamedAt(mentions, place))).length;
  const nameless = names.filter((name) => name === null).length;
  return { hit, missed: named.length - hit, wrong: Math.max(0, others - nameless) };
}

/** Titles may stand before: "Ada Holm" and "Holm" both close "Mayor Ada Holm". */
function isNamedAt(mentions: readonly MentionSpan[], [start, end]: MentionSpan): boolean {
  return mentions.some((mention) => mention[0] >= start && mention[1] === end);
}

function startsIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}
