/** Adding an article by the dialog, as a reader does. */
import type { Locator, Page } from "playwright-core";
import { search } from "./graph-page.ts";

/** An article as a reader pastes it. */
export interface PastedArticle {
  readonly title: string;
  readonly publisher: string;
  /** ISO date. */
  readonly date: string;
  readonly text: string;
}

export async function openAddDialog(page: Page): Promise<Locator> {
  await page.getByRole("banner").getByRole("button", { name: /^Add/ }).click();
  const dialog = page.getByRole("dialog", { name: "Add articles" });
  await dialog.waitFor();
  return dialog;
}

/** Pastes `article` and waits for its preview. */
export async function previewArticle(page: Page, article: PastedArticle): Promise<Locator> {
  const dialog = await openAddDialog(page);
  await dialog.getByLabel("The article").fill(article.text);
  await dialog.getByLabel("Title").fill(article.title);
  await dialog.getByLabel("Publisher").fill(article.publisher);
  await dialog.getByLabel("Published on").fill(article.date);
  await dialog.getByRole("button", { name: "Read it" }).click();
  await dialog.locator(".preview").waitFor();
  return dialog;
}

/** Pastes `article`, keeps it and waits until it is in the graph. */
export async function addArticle(page: Page, article: PastedArticle): Promise<void> {
  const dialog = await previewArticle(page, article);
  await keep(dialog);
}

/** Keeps the article previewed in `dialog` and waits until it is in the graph. */
export async function keep(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: "Keep", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

/** Opens the article in the reader by searching for its title. */
export async function openArticle(page: Page, title: string): Promise<void> {
  const options = await search(page, title);
  await options.filter({ hasText: "article" }).first().click();
  await page.locator(".reader").waitFor();
}

/** Removes the article that the reader shows. */
export async function removeOpenArticle(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Remove this article" }).click();
  await page.locator(".reader").waitFor({ state: "detached" });
}

/** What the dialog says when it refuses something. */
export async function alertOf(dialog: Locator): Promise<string> {
  return (await dialog.getByRole("alert").textContent()) ?? "";
}
