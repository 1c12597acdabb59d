import { describe, expect, it } from "vitest";

import { openStore } from "../../src/store/open-store.ts";
import { expectError } from "../contracts/expect-error.ts";
import { sampleRecord } from "../contracts/sample-records.ts";
import { useTempFolder } from "./temp-folder.ts";

describe("openStore", () => {
  const inFolder = useTempFolder();

  it("opens a file by its path, for writing and then for reading", async () => {
    const store = await openStore(inFolder("relata.db"));
    await store.put(sampleRecord(1));
    await store.close();
    const reader = await openStore(inFolder("relata.db"), { readOnly: true });
    expect(await reader.count()).toBe(1);
    await reader.close();
  });

  it.each(["postgres://localhost/relata", "postgresql://u:p@db/relata", "https://example.org/relata.db"])(
    "says that %s is no file",
    async (location) => {
      const scheme = location.slice(0, location.indexOf("/"));
      await expectError(
        "unsupported",
        () => openStore(location),
        `keeps its store in a file; ${scheme}`,
        "--store relata.db",
      );
    },
  );

  it.each(["", "  "])("refuses the empty name %j", async (location) => {
    await expectError("usage", () => openStore(location));
  });
});
