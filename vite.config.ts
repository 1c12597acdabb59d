/**
 * Two builds from one file: `vite build` makes the page (dist/page), `vite build --ssr src/cli/main.ts --outDir dist/cli` the terminal and server.
 *
 * The page must run under a strict Content-Security-Policy: no inline script, no data: address. The built page carries that policy itself,
 * so that a plain file host keeps it too.
 */
import { defineConfig, type Plugin } from "vite";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Only in the build: the development server needs its own inline script. */
const carryPolicy: Plugin = {
  name: "relata:carry-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  plugins: [carryPolicy],
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
