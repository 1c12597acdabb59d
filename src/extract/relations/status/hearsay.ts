/**
 * Rumours under one lead: "Here is what the market whispers:", the heading "Rumour mill". What the sentences under it tell as present
 * or to come is hearsay, however plainly it is put.
 */
import type { Sentence, TextDocument } from "../../../text/document.ts";
import type { Candidate } from "../match/candidate.ts";
import type { Parse } from "../syntax/parse.ts";

const HEARSAY =
  /\b(?:rumou?r(?:s|ed)?|gossip|whisper(?:s|ed|ing|ings)?|chatter|hearsay|grapevine|unconfirmed|speculation|scuttlebutt|(?:what )?we (?:hear|are told)|word (?:on the street|has it|is))\b/iu;
/** Leads that speak against the rumours: "Forget the rumours:". */
const AGAINST =
  /\b(?:no|not|never|forget|aside|despite|ignore|beyond|from|not?thing|myths?|denied|denies)\b/iu;

/** `candidates` with those under a lead of hearsay as rumours. */
export function applyHearsay(
  { text, sentences }: TextDocument,
  parses: readonly Parse[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const under = hearsayAmong(text, sentences);
  if (under.size === 0) return candidates;
  const bySentence = new Map(parses.map((parse) => [parse.sentence, parse]));
  return candidates.map((candidate) =>
    candidate.status === "confirmed" &&
    under.has(candidate.sentence) &&
    tellsNews(bySentence.get(candidate.sentence), candidate)
      ? { ...candidate, status: "rumoured" }
      : candidate,
  );
}

/** Indices of the sentences under a lead. */
function hearsayAmong(text: string, sentences: readonly Sentence[]): ReadonlySet<number> {
  const under = new Set<number>();
  sentences.forEach((lead, index) => {
    const words = text.slice(lead.start, lead.end);
    const opens = lead.role === "heading" || words.endsWith(":");
    if (!opens || !HEARSAY.test(words) || AGAINST.test(words)) return;
    for (const sentence of sentences.slice(index + 1)) {
      if (!isUnder(sentences, lead, sentence)) break;
      under.add(sentence.index);
    }
  });
  return under;
}

/** Whether `sentence` goes on under `lead`: in its paragraph, in its bullets, or in paragraphs of one sentence each. */
function isUnder(sentences: readonly Sentence[], lead: Sentence, sentence: Sentence): boolean {
  if (sentence.block === lead.block || sentence.role === "bullet") return true;
  if (sentence.role === "heading" || sentences[lead.index + 1]?.block === lead.block) return false;
  return sentences.filter(({ block }) => block === sentence.block).length === 1 || lead.role === "heading";
}

/** "will buy B", "is buying B", "buys B", unlike "bought B" and "its supplier B". */
function tellsNews(parse: Parse | undefined, { trigger, frame }: Candidate): boolean {
  const verb = parse?.units[trigger];
  return frame.kind === "verb" && verb?.kind === "verb" && !verb.done && !verb.past;
}
