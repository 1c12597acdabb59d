/** Quotations over several sentences: one "she said" holds for all that stands between the marks. */
import type { Sentence } from "../../text/document.ts";
import type { Attribution } from "./attribution/attribution.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Local id of the speaker of each sentence that lies wholly in a quotation; `null` when unnamed, undefined outside. */
export function quotedSpeakers(
  views: readonly SentenceView[],
  attributions: readonly (readonly Attribution[])[],
): (string | null | undefined)[] {
  const places = quotationPlaces(views.map(({ sentence }) => sentence));
  const outside = attributions.map((own, index) =>
    places[index]?.whole === true ? undefined : own.at(-1)?.speaker,
  );
  const speakers: (string | null | undefined)[] = [];
  // Before anybody has spoken a quotation is that of the first person named.
  let last: string | null | undefined = firstPerson(views);
  views.forEach((view, index) => {
    const { block } = view.sentence;
    const place = places[index];
    if (place?.whole !== true) speakers.push(undefined);
    else if (place.goesOn) speakers.push(speakers[index - 1] ?? outside[index - 1]);
    else speakers.push(nearestSpeaker(views, outside, { index, block }) ?? last);
    last = personOf(view, speakers[index] ?? outside[index]) ?? last;
  });
  return speakers;
}

/** A quotation that nobody is given goes on with the person who spoke last; before anybody did, with the first one named. */
function personOf({ entities }: SentenceView, id: string | null | undefined): string | undefined {
  return typeof id === "string" && entities.get(id)?.kind === "person" ? id : undefined;
}

function firstPerson(views: readonly SentenceView[]): string | undefined {
  for (const view of views) {
    const ids = view.references.flatMap(({ entities }) => entities);
    const person = ids.find((id) => personOf(view, id) !== undefined);
    if (person !== undefined) return person;
  }
  return undefined;
}

interface QuotationPlace {
  /** The sentence has no words outside the marks. */
  readonly whole: boolean;
  /** It opens a paragraph that continues the quotation left open by the one before. */
  readonly goesOn: boolean;
}

/** By convention a quotation left open by a paragraph goes on if the next one opens with a mark. */
function quotationPlaces(sentences: readonly Sentence[]): QuotationPlace[] {
  let inside = false;
  let block = -1;
  return sentences.map((sentence) => {
    const leftOpen = sentence.block !== block && inside;
    if (sentence.block !== block) inside = false;
    block = sentence.block;
    const { tokens } = sentence;
    const startsInside = inside || isOpening(tokens[0]?.lower, inside);
    let wordsOutside = !startsInside;
    for (const token of tokens) {
      if (isOpening(token.lower, inside)) inside = true;
      else if (isClosing(token.lower, inside)) inside = false;
      else if (!inside && token.tag !== "PUNCT") wordsOutside = true;
    }
    return { whole: !wordsOutside, goesOn: leftOpen && startsInside };
  });
}

function isOpening(mark: string | undefined, inside: boolean): boolean {
  return mark === "“" || (mark === '"' && !inside);
}

function isClosing(mark: string, inside: boolean): boolean {
  return mark === "”" || (mark === '"' && inside);
}

/** The speaker named last before the sentence in its paragraph, else first behind it. */
function nearestSpeaker(
  views: readonly SentenceView[],
  outside: readonly (string | null | undefined)[],
  { index, block }: { readonly index: number; readonly block: number },
): string | null | undefined {
  for (const step of [-1, 1]) {
    for (let at = index + step; views[at]?.sentence.block === block; at += step) {
      if (outside[at] !== undefined) return outside[at];
    }
  }
  return undefined;
}
