/** What the sentence's structure says: the words above each of the two places, and the word where they meet. */
import type { PairEnd } from "./candidates.ts";
import type { PairView } from "./pair-view.ts";
import { frameFits } from "./frame-fit.ts";
import { chainAbove, meetingOf, type Step, wayOf } from "./syntactic-path.ts";
import { triggersOf } from "./trigger-types.ts";

export function roleFeatures(view: PairView): string[] {
  const { first, second } = view.candidate;
  const left = chainOf(view, first);
  const right = chainOf(view, second);
  const side = first.reference === null ? "x" : "";
  return [
    ...(first.reference === null ? [] : stepFeatures("r1", left)),
    ...stepFeatures(`${side}r2`, right),
    ...(first.reference === null ? [] : meetingFeatures(left, right)),
  ];
}

function chainOf(
  { article, sentence, remembered }: PairView,
  { reference, entity }: PairEnd,
): readonly Step[] {
  const parse = article.parses.get(sentence.index);
  if (reference === null || parse === undefined) return [];
  const key = `${reference.first} ${entity}`;
  const chain = remembered.chains.get(key) ?? chainAbove(parse, reference.first, entity);
  remembered.chains.set(key, chain);
  return chain;
}

function stepFeatures(name: string, chain: readonly Step[]): string[] {
  const [step, next] = chain;
  if (step === undefined) return [`${name}:none`];
  return [
    `${name}:${step.by}`,
    `${name}l:${step.by} ${step.lemma}`,
    ...triggersOf(step.lemma).map((type) => `${name}t:${step.by}=${type}`),
    ...(next === undefined
      ? []
      : [
          `${name}n:${step.by} ${next.by} ${next.lemma}`,
          ...triggersOf(next.lemma).map((type) => `${name}u:${step.by} ${next.by}=${type}`),
        ]),
  ];
}

function meetingFeatures(left: readonly Step[], right: readonly Step[]): string[] {
  const meeting = meetingOf(left, right);
  if (meeting === null) return ["m:none"];
  const way = `${wayOf(meeting.left)} ${wayOf(meeting.right)}`;
  const top = meeting.left.at(-1)?.lemma ?? "";
  const passed = [...meeting.left, ...meeting.right].map(({ lemma }) => lemma);
  return [
    `m:${way}`,
    `ml:${way} ${top}`,
    ...triggersOf(top).map((type) => `mt:${way}=${type}`),
    ...passed.flatMap((lemma) => [`mp:${lemma}`, ...triggersOf(lemma).map((type) => `mT=${type}`)]),
    ...passed.flatMap((lemma) => triggersOf(lemma).map((type) => `mw:${way}=${type}`)),
    ...frameFits(meeting).map(({ type, forward }) =>
      forward === null ? `half=${type}` : `fit${forward ? ">" : "<"}${type}`,
    ),
  ];
}
