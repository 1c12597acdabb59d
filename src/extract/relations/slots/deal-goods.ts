/** Whether a deal is about goods: "a chip deal", "an agreement for 40 buses", "a pact covering hydropower". */
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { complementsOfNoun } from "./complements.ts";
import { GOODS } from "./goods.ts";

const ABOUT: ReadonlySet<string> = new Set(["for", "of", "on", "over", "covering", "worth", "to"]);

export function speaksOfGoods(parse: Parse, index: number, { words }: Noun): boolean {
  return (
    words.some((word) => GOODS.has(word)) ||
    complementsOfNoun(parse, index).prepositions.some(({ word, noun }) => {
      const unit = parse.units[noun];
      return ABOUT.has(word) && unit?.kind === "noun" && unit.members.some(({ head }) => GOODS.has(head));
    })
  );
}
