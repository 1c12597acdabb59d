/** What a community is called: by its best connected members. */
import { shortLabel } from "../scene/short-label.ts";
import { listWords } from "../words/kind-words.ts";

const NAMED = 2;

/** "Nvidia, TSMC and 41 more"; `names` with the best connected first. */
export function communityWords(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const named = names.slice(0, NAMED).map(shortLabel);
  return listWords(rest > 0 ? [...named, `${rest.toLocaleString("en")} more`] : named);
}
