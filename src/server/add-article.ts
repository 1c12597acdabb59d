/** Keeps an article in the workspace, as `relata add` keeps it in a store: nothing is replaced unless asked for by name. */
import { NO_CHANGE } from "../graph/change.ts";
import type { Article } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";
import { isCurrent } from "../pipeline/keep-article.ts";
import type { Addition, Workspace } from "../pipeline/workspace.ts";

/**
 * Adds `article`, or puts it in place of the article `replaced`. Throws `not-found` where that one is not there, and
 * `conflict` where another article has the URL of this one.
 */
export async function addArticle(
  workspace: Workspace,
  article: Article,
  replaced: string | undefined,
): Promise<Addition> {
  const { store } = workspace;
  if (replaced !== undefined && !(await store.has(replaced))) throw notThere(replaced);
  const there = await store.get(article.id);
  const isReplacing = replaced !== undefined && replaced !== article.id;
  if (there !== undefined && isCurrent(there) && !isReplacing) {
    return { record: there, outcome: "unchanged", change: NO_CHANGE, positions: {} };
  }
  const former = article.url === null ? undefined : await store.findByUrl(article.url);
  if (former !== undefined && former !== article.id && former !== replaced) throw otherText(former);
  return isReplacing ? workspace.replace(replaced, article) : workspace.add(article);
}

function notThere(id: string): RelataError {
  return new RelataError("not-found", `There is no article ${id} to replace.`, "Leave ?replace= out to add.");
}

function otherText(former: string): RelataError {
  return new RelataError(
    "conflict",
    `Another text is kept under this URL, as the article ${former}.`,
    `Send it with ?replace=${former} to put it in that one's place.`,
  );
}
