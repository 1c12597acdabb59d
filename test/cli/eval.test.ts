/** `relata eval` on a folder of gold and on a public set, side by side. */
import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GOLD_FILE } from "../evaluate/tiny-gold.ts";
import { enterTempFolder, jsonLines, relata } from "./run-cli.ts";

const LINE = {
  id: "own-1",
  text: "Qorvel Inc has bought Nimbrax Therapeutics.",
  entities: [
    { start: 0, end: 10, type: "Company" },
    { start: 22, end: 42, type: "Company" },
  ],
};

function workplace(): void {
  enterTempFolder();
  mkdirSync("gold");
  writeFileSync("gold/tiny.json", JSON.stringify(GOLD_FILE));
  writeFileSync("names.jsonl", `${JSON.stringify(LINE)}\n\n`);
  writeFileSync("other.jsonl", '{"colour":"red"}\n');
  writeFileSync("broken.jsonl", '{"id":\n');
}

describe("relata eval", () => {
  it("prints tables for both kinds of input", async () => {
    workplace();
    const { status, stdout } = await relata(["eval", "gold", "names.jsonl"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Layers of gold");
    expect(stdout).toMatch(/names\.jsonl +Company names, exact +1 +2 +0 +0 +100\.0/u);
  });

  it("prints only what was asked for", async () => {
    workplace();
    expect((await relata(["eval", "names.jsonl"])).stdout).not.toContain("Summary");
    expect((await relata(["eval", "gold"])).stdout).not.toContain("Public sets");
  });

  it("gives rows to machines", async () => {
    workplace();
    const { stdout } = await relata(["eval", "names.jsonl", "--json"]);
    expect(jsonLines(stdout)[0]).toMatchObject({
      set: "names.jsonl",
      measure: "Company names, exact",
      items: 1,
      figures: { hit: 2, f1: { value: 1, interval: [1, 1] } },
    });
  });

  it.each([
    ["other.jsonl", "other.jsonl has the fields of no known set."],
    ["broken.jsonl", "Line 1 of broken.jsonl is not JSON."],
    ["absent.jsonl", "absent.jsonl cannot be read."],
  ])("says what is wrong with %s", async (file, message) => {
    workplace();
    const { status, stderr } = await relata(["eval", file]);
    expect(status).not.toBe(0);
    expect(stderr).toContain(message);
  });
});
