/**
 * Two projects: `node` (fast, in parallel) and `e2e` (the built page in a real Chromium and the built CLI, one file at a time).
 */
import { defineConfig } from "vitest/config";

import { SummaryReporter } from "./scripts/summary-reporter.ts";

const E2E = "test/e2e/**/*.test.ts";
const NEVER = ["test/layers/fixtures/**", "test/**/fixtures/**/node_modules/**"];

const jsx = { runtime: "automatic", importSource: "preact" } as const;

export default defineConfig({
  test: {
    reporters: ["default", new SummaryReporter()],
    coverage: {
      provider: "v8",
      include: ["src/{model,text,extract,resolve,graph,formats}/**/*.ts"],
      thresholds: { lines: 95, branches: 90 },
    },
    projects: [
      {
        oxc: { jsx },
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [E2E, ...NEVER],
          testTimeout: 20_000,
        },
      },
      {
        oxc: { jsx },
        test: {
          name: "e2e",
          environment: "node",
          include: [E2E],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
