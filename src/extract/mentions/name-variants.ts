/** How one name can be another form of a longer one. */
import { COMPANY_WORDS, endsWithPhrase, LEGAL_FORMS, ORGANIZATION_WORDS } from "../lists/word-lists.ts";
import type { NameGroup } from "./name-group.ts";

/** Words that make a unit of its own out of a parent's name: "Qorvel Cloud" is not Qorvel. */
const UNIT_WORD =
  /^(?:Cloud|Ventures|Capital|Research|Labs?|Foundry|Investments?|Web|Services|Bank|Pay|Music|Energy|Health|Studios?|Pictures|Games|Robotics|Mobility|Financial|Finance|Foundation|Institute|Europe|America|Asia|Japan|China|India|UK|Germany|Motors|AI)$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const PARTICLE =
  /^(?:van|von|der|den|de|du|des|di|da|do|dos|del|della|la|le|ter|ten|zur|zu|al|el|bin|ibn|af|mac|mc|o['’]|st\.?)$/iu;
const SMALL_WORD = /^(?:of|and|for|the|&|in|on|de|du|und|et)$/u;

/** A person's last or first name alone. */
export function isSurnameOf(name: NameGroup, full: NameGroup): boolean {
  if (full.words.length < 2) return false;
  if (name.words.length > 1)
    return isParticled(name) && full.name.toLowerCase().endsWith(` ${name.name.toLowerCase()}`);
  const [word = ""] = name.words;
  return full.words.at(-1) === word || full.words.slice(1).join(" ") === name.name || full.words[0] === word;
}

/** "Ter Horst" for "Anna ter Horst". */
function isParticled({ words }: NameGroup): boolean {
  return PARTICLE.test(words[0] ?? "");
}

/** "Nimbrax" for "Nimbrax Therapeutics"; a unit with a name of its own only when its full name came first. */
export function isShortFormOf(name: NameGroup, full: NameGroup, fullFirst: boolean): boolean {
  const count = name.words.length;
  if (name.words[0] !== full.words[0]) return false;
  if (count >= full.words.length || full.candidates.some((candidate) => candidate.maker)) return false;
  if (name.words.some((word, index) => full.words[index] !== word)) return false;
  const rest = full.words.slice(count);
  if (rest.every((word) => endsWithPhrase(LEGAL_FORMS, [word], 0, 1))) return true;
  if (rest.some((word) => SMALL_WORD.test(word))) return false;
  const unit = UNIT_WORD.test(rest[0] ?? "");
  if (fullFirst) return true;
  return !unit && endsWithPhrase(COMPANY_WORDS, rest, 0, rest.length);
}

/** "the Commission" for "European Commission", "the Department" for "Department of Justice": the word for what it is. */
export function isBodyWordOf(name: NameGroup, full: NameGroup): boolean {
  const [word = ""] = name.words;
  if (name.words.length !== 1 || full.words.length < 2 || !name.clues.includes("article")) return false;
  const head = full.words[1] === "of" || full.words[1] === "for" ? full.words[0] : full.words.at(-1);
  return head === word && endsWithPhrase(ORGANIZATION_WORDS, [word], 0, 1);
}

/** "Ybarra" for "Laboratorios Ybarra": the words before it only say what sort of company it is. */
export function isProperPartOf(name: NameGroup, full: NameGroup): boolean {
  const count = full.words.length - name.words.length;
  if (count < 1 || full.words.at(-1) !== name.words.at(-1)) return false;
  if (full.words.slice(count).join(" ") !== name.name) return false;
  return full.words
    .slice(0, count)
    .every((word) => endsWithPhrase(COMPANY_WORDS, [word], 0, 1) || SMALL_WORD.test(word));
}

/** "Samsung Electronics" says no more than "Samsung": what follows is no unit of its own. */
export function isGenericallyLonger(name: NameGroup, full: NameGroup): boolean {
  const rest = full.words.slice(name.words.length);
  if (rest.length === 0 || name.words.some((word, index) => full.words[index] !== word)) return false;
  return rest.every((word) => !UNIT_WORD.test(word) && isNameWord(word));
}

/** "CMA" for "Competition and Markets Authority". */
export function isAcronymOf(name: NameGroup, full: NameGroup): boolean {
  if (!ACRONYM.test(name.name) || full.words.length < 2) return false;
  const words = full.words.filter(
    (word) => !SMALL_WORD.test(word) && !endsWithPhrase(LEGAL_FORMS, [word], 0, 1),
  );
  const all = full.words.map((word) => word[0] ?? "").join("");
  return initials(words) === name.name || all.toUpperCase() === name.name;
}

/** "Waymos" for several of what Waymo makes. */
export function isPluralOf(name: NameGroup, single: NameGroup): boolean {
  return name.name === `${single.name}s`;
}

/** The name as compared between variants: without a legal form at its end. */
export function withoutLegalForm(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && endsWithPhrase(LEGAL_FORMS, [words[end - 1] ?? ""], 0, 1)) end -= 1;
  return words.slice(0, end).join(" ").replace(/,$/u, "");
}

function isNameWord(word: string): boolean {
  return endsWithPhrase(LEGAL_FORMS, [word], 0, 1) || endsWithPhrase(COMPANY_WORDS, [word], 0, 1);
}

function initials(words: readonly string[]): string {
  return words.map((word) => (word[0] ?? "").toUpperCase()).join("");
}
