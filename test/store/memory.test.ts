import { describe, expect, it } from "vitest";

import { createMemoryStore } from "../../src/store/memory.ts";
import { RECORD_STORE_CASES } from "../contracts/record-store.ts";

describe("the store in memory", () => {
  it.each(RECORD_STORE_CASES)("$name", async (contract) => {
    await expect(contract.run(createMemoryStore())).resolves.toBeUndefined();
  });
});
