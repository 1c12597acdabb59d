/**
 * `npm run dev`: the page with Vite's hot reloading, on a server whose graph lives in memory and follows seeds/articles.
 * Saving an article there shows its changes in the open page.
 */
import { createServer } from "vite";
import { openWorkspace } from "../src/pipeline/workspace.ts";
import { findPageFolder } from "../src/server/page/page-folder.ts";
import { markAsServed } from "../src/server/page/served-mark.ts";
import { startServer } from "../src/server/server.ts";
import { createMemoryStore } from "../src/store/memory.ts";
import { followFolder } from "./follow-folder.ts";

const SEEDS = "seeds/articles";
const log = (message: string): void => console.error(message);

const workspace = await openWorkspace(createMemoryStore(), {
  by: "dev",
  now: () => new Date().toISOString(),
});
const server = await startServer({ workspace, page: findPageFolder(), host: "127.0.0.1", port: 0, log });
const stopFollowing = await followFolder(SEEDS, { write: server.write, log });

const vite = await createServer({
  plugins: [{ name: "relata-home", transformIndexHtml: markAsServed }],
  server: { proxy: { "/api": { target: server.url, changeOrigin: false } } },
});
await vite.listen();
vite.printUrls();

process.once("SIGINT", () => {
  stopFollowing();
  void Promise.all([vite.close(), server.close()]);
});
