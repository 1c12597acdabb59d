/** Parties that a sentence leaves out, names by their kind only, or hides behind a person or an interviewer's "you". */
import type { Table } from "./sentences.ts";

export const COMPLETIONS: Table = [
  [
    "the topic fills the gap",
    [
      [
        "[Acme] makes tugs. [Acme] has two yards. Engines are bought from [Borea], cranes from [Corvex] and rope from [Delmar].",
        ["supply Borea Acme", "supply Corvex Acme", "supply Delmar Acme"],
      ],
      [
        "[Acme] makes tugs. [Acme] has two yards. A further 11% of revenue came from [Borea].",
        ["supply Acme Borea"],
      ],
      [
        "[Acme] makes tugs. [Acme] has two yards. [Borea] has sued for infringement.",
        ["litigation Borea Acme"],
      ],
      ["[Acme] makes tugs. [Acme] has two yards. Payroll is outsourced to [Borea].", ["supply Borea Acme"]],
      ["[Acme] makes tugs. [Borea] makes rope. Engines are bought from [Corvex].", []],
      [
        "[Acme] makes tugs. [Borea] makes rope. [Borea] grew.\n\n[Acme] has two yards. Engines are bought from [Corvex].",
        ["supply Corvex Acme"],
      ],
      [
        "[Borea] makes rope. [Acme] makes tugs. [Acme] grew.\n\n[Delmar] makes sails. [Borea] is old. Engines are bought from [Corvex].",
        ["supply Corvex Borea"],
      ],
    ],
  ],
  [
    "what two do together competes in the name of each",
    [
      [
        "[Acme] has entered an alliance with [Borea]. The alliance directly challenges [Corvex].",
        ["partnership Acme Borea", "competition Acme Corvex", "competition Borea Corvex"],
      ],
      [
        "[Acme] has formed a partnership with [Borea]. This move threatens [Corvex]'s dominance.",
        ["partnership Acme Borea", "competition Acme Corvex", "competition Borea Corvex"],
      ],
      [
        "[Acme] has formed a partnership with [Borea]. A move of this kind threatens [Corvex]'s dominance.",
        ["partnership Acme Borea"],
      ],
      ["The alliance directly challenges [Corvex]. [Acme] makes tugs.", []],
    ],
  ],
  [
    "a pronoun is never both parties",
    [
      ["[Acme] owns a yard. [Acme] grew. [Borea] has sued [it|Borea].", ["litigation Borea Acme"]],
      [
        "[Acme] owns a yard. [Acme] grew. [Borea] and [Corvex] bought stakes in [it|Borea].",
        ["investment Borea Acme", "investment Corvex Acme"],
      ],
      ["[Acme] and [Borea], [its|Borea] archrival, share the market.", ["competition Acme Borea"]],
    ],
  ],
  [
    "persons stand for the company they run",
    [
      ["[@Jane Doe], chief executive of [Acme], spoke. [He|@Jane Doe] left.", []],
      ["[Acme]'s chief executive, [@Jane Doe], agreed to buy [Borea] in May.", ["acquisition Acme Borea"]],
    ],
  ],
];
