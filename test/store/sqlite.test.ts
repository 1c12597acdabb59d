import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, it } from "vitest";

import { openSqliteStore } from "../../src/store/sqlite.ts";
import { RECORD_STORE_CASES } from "../contracts/record-store.ts";

describe("the store on disk", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "relata-store-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  // eslint-disable-next-line vitest/expect-expect -- the cases assert by themselves
  it.each(RECORD_STORE_CASES)("$name", async ({ run }) => {
    const store = await openSqliteStore(join(folder, "relata.db"));
    await run(store).finally(() => store.close());
  });
});
