/** Letters without what readers overlook when they compare or search: case, accents, width, ligatures. */

/** Letters that Unicode does not decompose, as newspapers transcribe them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ς", "σ"],
]);
const UNFOLDED = new RegExp(`[${[...PLAIN_LETTERS.keys()].join("")}]`, "gu");
const MARKS = /\p{M}/gu;

/** One case, one width, no accents. Upper case comes first because it spells out ligatures and "ß". */
export function foldLetters(name: string): string {
  const lower = decompose(decompose(name.toUpperCase()).toUpperCase().toLowerCase());
  return lower.replace(UNFOLDED, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

function decompose(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "");
}
