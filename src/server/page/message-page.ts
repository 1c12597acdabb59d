/** A plain page with one message, for a person whose browser asked for the real one. */
import type { Context } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { RelataError } from "../../model/errors.ts";

/** Whether a browser is about to show the answer as a page. */
export function wantsPage(c: Context): boolean {
  return !c.req.path.startsWith("/api/") && (c.req.header("accept") ?? "").includes("text/html");
}

export async function messagePage(
  c: Context,
  status: ContentfulStatusCode,
  { message, hint }: Pick<RelataError, "message" | "hint">,
): Promise<Response> {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Relata</title>
      </head>
      <body>
        <h1>Relata</h1>
        <p>${message}</p>
        <p>${hint}</p>
      </body>
    </html>`;
  return c.html(page, status);
}
