/** Where in the article a sentence stands: openings and ends of texts and paragraphs judge more, their middles report. */
import type { SentenceView } from "./sentence-view.ts";

export interface TextPlace {
  /** Sentences of its paragraph. */
  readonly paragraph: number;
  readonly inParagraph: "only" | "first" | "middle" | "last";
  /** Which quarter of the article, 0 to 3. */
  readonly quarter: number;
  /** Whether it is one of the article's last sentences. */
  readonly closes: boolean;
}

/** The last so many sentences close the article. */
const CLOSING = 2;

/** One place per sentence. */
export function textPlaces(views: readonly SentenceView[]): TextPlace[] {
  const blocks = views.map(({ sentence }) => sentence.block);
  const lengths = new Map<number, number>();
  for (const block of blocks) lengths.set(block, (lengths.get(block) ?? 0) + 1);
  return blocks.map((block, index) => ({
    paragraph: lengths.get(block) ?? 1,
    inParagraph: inParagraph(blocks[index - 1] !== block, blocks[index + 1] !== block),
    quarter: Math.floor((4 * index) / blocks.length),
    closes: index >= blocks.length - CLOSING,
  }));
}

function inParagraph(opens: boolean, ends: boolean): TextPlace["inParagraph"] {
  if (opens) return ends ? "only" : "first";
  return ends ? "last" : "middle";
}
