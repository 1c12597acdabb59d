/** Shapes of sentences that hide who does what to whom: dates, lists that share a verb, asides, descriptions of names. */
import type { Table } from "./sentences.ts";

export const SENTENCE_SHAPES: Table = [
  [
    "when it happened is no object",
    [
      ["[Acme] bought [Borea] last year.", ["acquisition Acme Borea"]],
      ["The sale includes [Borea], which [Acme] bought only last year.", ["acquisition Acme Borea"]],
      [
        "[Corvex] went private in 2023, bought by [Acme] and [Borea].",
        ["acquisition Acme Corvex", "acquisition Borea Corvex"],
      ],
    ],
  ],
  [
    "several objects share a verb",
    [
      [
        "[Acme] bought [Borea] for $5m, [Corvex] for $6m and [Delmar] for $7m.",
        ["acquisition Acme Borea", "acquisition Acme Corvex", "acquisition Acme Delmar"],
      ],
      [
        "[Acme] bought [Borea], which makes ink, in 2017, and [Corvex], a maker of pens, in 2021.",
        ["acquisition Acme Borea", "acquisition Acme Corvex"],
      ],
      [
        "[Acme] sold [Borea] to [Delmar] and [Corvex] to [Eastmark].",
        [
          "acquisition Delmar Borea",
          "acquisition Eastmark Corvex",
          "ownership Acme Borea ended",
          "ownership Acme Corvex ended",
        ],
      ],
    ],
  ],
  [
    "asides and descriptions",
    [
      ["[Borea], once a contender, was absorbed by [Acme].", ["acquisition Acme Borea"]],
      ["[Borea], though a small firm, bought [Corvex].", ["acquisition Borea Corvex"]],
      [
        "[Acme] sells [Borea], a maker of robots for shops, which goes to [Corvex] for $5m.",
        ["acquisition Corvex Borea"],
      ],
      ["[Acme] has many rivals, among them [Borea].", ["competition Acme Borea"]],
      ["[Acme] is one of the largest shareholders of [Borea].", ["ownership Acme Borea"]],
      [
        "[Acme] makes ink. [Acme] grew. The agreement to buy [Borea] was dissolved on Monday.",
        ["acquisition Acme Borea ended"],
      ],
    ],
  ],
];
