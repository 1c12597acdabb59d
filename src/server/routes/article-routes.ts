/** Articles: list, read, preview, add, replace, remove. */
import { Hono } from "hono";
import * as v from "valibot";
import { decodeArticleSource } from "../../model/decode.ts";
import { RelataError } from "../../model/errors.ts";
import { addArticle } from "../add-article.ts";
import { listArticles } from "../list-articles.ts";
import type { LiveWorkspace } from "../live-workspace.ts";
import { articleId, readId, readJson, readOrigin, readQuery } from "../read-request.ts";
import { takeArticle } from "../take-article.ts";

const addParameters = { preview: v.optional(v.literal("1")), replace: v.optional(articleId) };

export function articleRoutes({ reads, write }: LiveWorkspace): Hono {
  const routes = new Hono();
  routes.get("/articles", (c) => c.json(listArticles(reads.graph)));
  routes.get("/articles/:id", async (c) => {
    const id = readId(c, articleId);
    return c.json((await reads.store.get(id)) ?? notThere(id));
  });
  routes.post("/articles", async (c) => {
    const { preview, replace } = readQuery(c, addParameters);
    const origin = readOrigin(c);
    const article = await takeArticle(decodeArticleSource(await readJson(c)));
    if (preview !== undefined) return c.json(await reads.preview(article));
    const addition = await write((workspace) => addArticle(workspace, article, replace), origin);
    if (addition.outcome !== "added") return c.json(addition);
    return c.json(addition, 201, { location: `/api/articles/${article.id}` });
  });
  routes.delete("/articles/:id", async (c) => {
    const id = readId(c, articleId);
    return c.json(await write((workspace) => workspace.remove(id), readOrigin(c)));
  });
  return routes;
}

function notThere(id: string): never {
  throw new RelataError("not-found", `There is no article ${id}.`, "List them: GET /api/articles");
}
