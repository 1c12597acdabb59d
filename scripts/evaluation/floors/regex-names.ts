/** Names by two patterns: capitalised words that end in a legal form are companies, and so are capitalised words that recur. */
import type { FloorName } from "./floor-name.ts";

const CAPITALISED = /\p{Lu}[\p{L}\p{N}&'-]*(?:\s+(?:(?:of|&)\s+)?\p{Lu}[\p{L}\p{N}&'-]*)*/gu;
const LEGAL_FORM =
  /\s(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|LLC|LLP|AG|SA|SE|NV|GmbH|Group|Holdings)$/u;
const PERSON = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord)\s/u;
const NO_NAME =
  /^(?:The|A|An|In|On|At|It|Its|He|She|They|We|I|But|And|For|This|That|There|If|When|While|After|As|By|Both|One|Two|Three|No|Not|Under|Asked|Analysts|Shares|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;
const LEADING_WORD = /^(?:The|A|An|In|On|At|But|And|For|If|When|While|After|As|By|Both|Under)\s+/u;
/** Times a name without a legal form must stand in the text. */
const TIMES = 2;

export function regexNames(text: string): FloorName[] {
  const places = [...text.matchAll(CAPITALISED)].flatMap(({ 0: found, index }) => {
    const lead = LEADING_WORD.exec(found)?.[0].length ?? 0;
    const words = found.slice(lead).replace(/['’]s?$/u, "");
    const start = index + lead;
    return NO_NAME.test(words) ? [] : [{ words, start, end: start + words.length }];
  });
  const times = new Map<string, number>();
  for (const { words } of places) times.set(words, (times.get(words) ?? 0) + 1);
  return places.flatMap(({ words, start, end }): FloorName[] => {
    if (PERSON.test(words)) return [{ start, end, kind: "person" }];
    const isCompany = LEGAL_FORM.test(words) || (times.get(words) ?? 0) >= TIMES;
    return isCompany ? [{ start, end, kind: "company" }] : [];
  });
}
