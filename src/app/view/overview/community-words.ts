/** What a community is called: by its best connected members. */
import { shortLabel } from "../scene/short-label.ts";
import { listWords } from "../words/kind-words.ts";

const NAMED = 2;

/** "Nvidia, TSMC and 41 more"; `members` with the best connected first. */
export function communityWords(members: readonly string[], nameOf: (node: string) => string): string {
  const rest = members.length - NAMED;
  const named = members.slice(0, NAMED).map((node) => shortLabel(nameOf(node)));
  return listWords(rest > 0 ? [...named, `${rest.toLocaleString("en")} more`] : named);
}
