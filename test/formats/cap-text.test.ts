import { describe, expect, it } from "vitest";
import { capText, MAX_TEXT_LENGTH } from "../../src/formats/cap-text.ts";

describe("capText", () => {
  it("leaves a text that fits", () => {
    const text = "x".repeat(MAX_TEXT_LENGTH);
    expect(capText(text)).toBe(text);
  });

  it("cuts a longer one and says so", () => {
    const cut = capText("x".repeat(MAX_TEXT_LENGTH + 1));
    expect(cut).toHaveLength(MAX_TEXT_LENGTH);
    expect(cut.endsWith("x…")).toBe(true);
  });

  it("cuts no character in half", () => {
    expect(capText("🚀".repeat(MAX_TEXT_LENGTH)).endsWith("🚀…")).toBe(true);
    expect(capText(`x${"🚀".repeat(MAX_TEXT_LENGTH)}`).endsWith("🚀…")).toBe(true);
  });
});
