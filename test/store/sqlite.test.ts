import { describe, expect, it } from "vitest";

import { openSqliteStore } from "../../src/store/sqlite.ts";
import { RECORD_STORE_CASES } from "../contracts/record-store.ts";
import { useTempFolder } from "./temp-folder.ts";

describe("the store on disk", () => {
  const inFolder = useTempFolder();

  it.each(RECORD_STORE_CASES)("$name", async (contract) => {
    const store = await openSqliteStore(inFolder("relata.db"));
    await expect(contract.run(store)).resolves.toBeUndefined();
    await store.close();
  });
});
