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
  let lead: Sentence | null = null;
  sentences.forEach((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end);
    const opens = sentence.role === "heading" || words.endsWith(":");
    if (lead !== null && isUnder(sentences, lead, index)) under.add(index);
    else lead = null;
    if (opens && HEARSAY.test(words) && !AGAINST.test(words)) lead = sentence;
  });
  return under;
}

/** Whether the sentence `index` goes on under `lead`: in its paragraph, in its bullets, or in paragraphs of one sentence each. */
function isUnder(sentences: readonly Sentence[], lead: Sentence, index: number): boolean {
  const [before, sentence, after] = [sentences[index - 1], sentences[index], sentences[index + 1]];
  if (sentence?.block === lead.block || sentence?.role === "bullet") return true;
  if (sentence?.role === "heading" || sentences[lead.index + 1]?.block === lead.block) return false;
  const isAlone = before?.block !== sentence?.block && after?.block !== sentence?.block;
  return isAlone || lead.role === "heading";
}

/** "will buy B", "is buying B", "buys B", unlike "bought B" and "its supplier B". */
function tellsNews(parse: Parse | undefined, { trigger, frame }: Candidate): boolean {
  const verb = parse?.units[trigger];
  return frame.kind === "verb" && verb?.kind === "verb" && !verb.done && !verb.past;
}
