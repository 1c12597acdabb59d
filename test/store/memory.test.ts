import { describe, it } from "vitest";

import { createMemoryStore } from "../../src/store/memory.ts";
import { RECORD_STORE_CASES } from "../contracts/record-store.ts";

describe("the store in memory", () => {
  // eslint-disable-next-line vitest/expect-expect -- the cases assert by themselves
  it.each(RECORD_STORE_CASES)("$name", async ({ run }) => {
    await run(createMemoryStore());
  });
});
