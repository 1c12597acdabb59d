/**
 * Two projects: `node` (fast, in parallel) and `e2e` (the built page in a real Chromium and the built CLI, two files at a time, after the
 * others).
 */
import { defineConfig } from "vitest/config";

import { SummaryReporter } from "./scripts/summary-reporter.ts";

const E2E = "test/e2e/**/*.test.ts";
const MINUTE = 60_000;

const oxc = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

/** A nightly run asks the laws of test/properties and the fuzz test for many more cases, and gives them the time. */
const manyRuns = process.env["RELATA_PROPERTY_RUNS"] !== undefined;

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
        oxc,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [E2E],
          // Modules are loaded once for all files of a worker: nothing in src keeps state that a test could leave behind.
          isolate: false,
          testTimeout: manyRuns ? 20 * MINUTE : MINUTE / 3,
        },
      },
      {
        oxc,
        test: {
          name: "e2e",
          environment: "node",
          include: [E2E],
          globalSetup: "test/e2e/support/seeded-store.ts",
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 1.5 * MINUTE,
          hookTimeout: 2 * MINUTE,
          expect: { poll: { timeout: MINUTE / 6 } },
        },
      },
    ],
  },
});
