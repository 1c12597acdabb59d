/**
 * A store with the seeds in it, made once for all files of tests: reading the seeds takes longer than most tests do.
 * Each server gets a copy of its own; only the tests of the first start begin with nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startRelataServer } from "./relata-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the folder that holds it. */
    readonly seededStore: string;
  }
}

/** Called by Vitest before all tests; what it returns is called after them. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "relata-seeded-"));
  const server = await startRelataServer({ keepIn: folder });
  await server.stop();
  provide("seededStore", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
