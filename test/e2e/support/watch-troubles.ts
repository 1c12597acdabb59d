/** Everything that must never happen on the page, written down as it happens: errors, failed or foreign requests, broken policy, dialogs. */
import type { BrowserContext, Request } from "playwright-core";

/** Watches all pages of `context`, those to come too. The list grows as things happen. */
export function watchTroubles(context: BrowserContext, home: string): string[] {
  const { origin } = new URL(home);
  const troubles: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  context.on("weberror", (problem) => troubles.push(`error: ${String(problem.error())}`));
  context.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) troubles.push(`foreign request: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    if (!isLeft(request)) troubles.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`answer: ${response.status()} ${response.url()}`);
  });
  return troubles;
}

/** A page that goes away or is loaded again drops what it was still asking, first of all its event stream. */
function isLeft(request: Request): boolean {
  return request.failure()?.errorText === "net::ERR_ABORTED";
}
