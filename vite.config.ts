/**
 * Two builds from one file: `vite build` makes the page (dist/page), `vite build --ssr src/cli/main.ts --outDir dist/cli` the terminal and server.
 *
 * The page must run under a strict Content-Security-Policy: no inline script, no data: address.
 */
import { defineConfig } from "vite";

export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    outDir: "dist/page",
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    copyPublicDir: isSsrBuild !== true,
    chunkSizeWarningLimit: 4_000,
  },
}));
