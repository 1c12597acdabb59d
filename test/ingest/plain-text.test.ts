import { describe, expect, it } from "vitest";

import { readPlainText } from "../../src/ingest/plain-text.ts";
import { expectError } from "../contracts/expect-error.ts";

describe("a plain text", () => {
  it("is the text of the article unchanged, titled by its first line", () => {
    const text = "Veldt buys Harrow\n\nVeldt has bought Harrow.\n\tIt pays 5%.";
    expect(readPlainText("veldt.txt", `\n\n${text}\n\n`)).toMatchObject({
      title: "Veldt buys Harrow",
      text,
      publisher: null,
      author: null,
      publishedAt: null,
      url: null,
    });
  });

  it.each([
    ["news/2025/veldt-harrow.txt", "veldt-harrow"],
    ["C:\\news\\veldt.final.txt", "veldt.final"],
    ["standard input", "standard input"],
    [".hidden", ".hidden"],
    ["-", "-"],
  ])("of one long line is titled by its name: %s", (name, title) => {
    expect(readPlainText(name, "Veldt has bought Harrow. ".repeat(9)).title).toBe(title);
  });

  it.each(["a\r\nb\r\n\r\nc", "a\rb\r\rc", "a\nb\n\nc"])("has line feeds only: %j", (text) => {
    expect(readPlainText("a.txt", text).text).toBe("a\nb\n\nc");
  });

  it.each(["", " \n\t\n"])("is refused when it is empty: %j", async (text) => {
    await expectError("invalid-data", () => readPlainText("a.txt", text), "a.txt is empty");
  });

  it("is refused when it is longer than an article may be", async () => {
    await expectError(
      "too-large",
      () => readPlainText("a.txt", "x".repeat(2_000_000)),
      "2000000 characters",
      "1000000",
    );
    expect(readPlainText("a.txt", "x".repeat(1_000_000)).text).toHaveLength(1_000_000);
  });
});
