import { expect, it } from "vitest";
import { markAsServed } from "../../../src/server/page/served-mark.ts";

const MARK = '<meta name="relata-home" content="server">';

it.each([
  ["<head><title>R</title></head>", `<head>\n    ${MARK}<title>R</title></head>`],
  ['<HEAD lang="en">', `<HEAD lang="en">\n    ${MARK}`],
  ["<header></header>", "<header></header>"],
])("marks %s", (html, expected) => {
  expect(markAsServed(html)).toBe(expected);
});
