/** Every wording of a relation in an article: frames matched sentence by sentence, then what the article as a whole tells of them. */
import type { Reading } from "../reading.ts";
import { settleCandidates } from "./article/settle-candidates.ts";
import { gapFiller } from "./gaps/fill-gaps.ts";
import type { FillGap, Told } from "./gaps/gap.ts";
import type { Candidate } from "./match/candidate.ts";
import { matchFrames } from "./match/match-frames.ts";
import { parseReading } from "./parse-sentence.ts";
import { findStandIns } from "./stand-ins.ts";
import type { Parse } from "./syntax/parse.ts";
import { withToldRoles } from "./told-roles.ts";

/** Wordings, in the parses of the sentences they stand in. */
export interface FoundWordings {
  readonly parses: readonly Parse[];
  readonly candidates: readonly Candidate[];
}

/** What statements are made from; `relata extract --explain` lists it. Gaps are filled by the model unless told otherwise. */
export function findWordings(
  reading: Reading,
  fillerOf: (reading: Reading, told: readonly Told[]) => FillGap = gapFiller,
): FoundWordings {
  const matched: Candidate[] = [];
  const fillGap = fillerOf(reading, matched);
  const parses = parseReading(reading, findStandIns(reading)).map((read) => {
    const parse = withToldRoles(read, matched);
    matched.push(...matchFrames(parse, fillGap));
    return parse;
  });
  return { parses, candidates: settleCandidates(reading, parses, matched) };
}
