/** Who holds, sells and buys shares of whom, and who joins a funding round; all companies are invented. */
import type { Table } from "./sentences.ts";

export const HOLDINGS: Table = [
  [
    "sellers keep what they sell until the sale is done",
    [
      ["[Acme] agreed to sell [Borea] to [Corvex].", ["acquisition Corvex Borea", "ownership Acme Borea"]],
      ["[Acme] has sold [Borea] to [Corvex].", ["acquisition Corvex Borea", "ownership Acme Borea ended"]],
      ["[Acme] is selling [Borea] to [Corvex].", ["acquisition Corvex Borea", "ownership Acme Borea"]],
      [
        "[Acme] said [it|Acme] completed the sale of [Borea] to [Corvex].",
        ["acquisition Corvex Borea", "ownership Acme Borea ended"],
      ],
      ["[Acme] is weighing a sale of [Borea].", ["ownership Acme Borea"]],
      ["[Acme] plans to spin off [Borea].", ["ownership Acme Borea"]],
      ["[Acme] disposed of [Borea] in May.", ["ownership Acme Borea ended"]],
      ["[Acme] will buy [Borea] from [Corvex].", ["acquisition Acme Borea", "ownership Corvex Borea"]],
      [
        "[Acme] took [Borea] off [Corvex]'s hands.",
        ["acquisition Acme Borea", "ownership Corvex Borea ended"],
      ],
      ["[Corvex] put [Borea] up for sale.", ["ownership Corvex Borea"]],
      ["[Corvex]'s disposal of [Borea] dragged on.", ["ownership Corvex Borea"]],
      ["[Acme] sells [Borea] in its shops.", []],
      ["[Acme] parted ways with [Borea].", ["partnership Acme Borea ended"]],
    ],
  ],
  [
    "holdings taken for granted",
    [
      [
        "[Acme] is in talks to buy [Borea], a unit of [Corvex].",
        ["acquisition Acme Borea rumoured", "ownership Corvex Borea"],
      ],
      ["[Acme] is exploring a sale of [its|Acme] stake in [Borea].", ["investment Acme Borea"]],
      ["[Acme] has sold [its|Acme] stake in [Borea].", ["investment Acme Borea ended"]],
      ["[Acme] has agreed to sell [its|Acme] stake in [Borea].", ["investment Acme Borea"]],
      ["[Borea] is no longer a unit of [Acme].", ["ownership Acme Borea ended"]],
    ],
  ],
  [
    "houses and their companies",
    [
      ["[Borea], an [Acme] company, builds tugs.", ["ownership Acme Borea"]],
      ["[Borea], an [Acme] customer, builds tugs.", ["supply Acme Borea"]],
      ["[Borea], [Acme]'s discount chain, grew.", ["ownership Acme Borea"]],
      ["[Borea], [Acme]'s partner airline, grew.", []],
      ["[Borea], the transport company of [Acme], ordered trams.", ["ownership Acme Borea"]],
    ],
  ],
  [
    "shares counted",
    [
      [
        "[Acme] will hold 60% of [Corvex] and [Borea] 40%.",
        ["ownership Acme Corvex", "ownership Borea Corvex"],
      ],
      [
        "[Corvex], in which [Acme] and [Borea] own 44 per cent each, mines copper.",
        ["ownership Acme Corvex", "ownership Borea Corvex"],
      ],
      [
        "[Acme] and [Corvex] are each taking 15% of [Borea].",
        ["investment Acme Borea", "investment Corvex Borea"],
      ],
      ["[Acme] raised [its|Acme] holding in [Borea].", ["investment Acme Borea"]],
      ["[Corvex], in which [Acme] is the largest shareholder, mines ore.", ["ownership Acme Corvex"]],
      [
        "[Acme] makes tugs. [Acme] has two yards. [Borea] is the largest shareholder.",
        ["ownership Borea Acme"],
      ],
      ["[Acme] makes tugs. [Acme] has two yards. [Borea] holds 12% of the shares.", ["ownership Borea Acme"]],
      ["[Acme] makes tugs. [Acme] has two yards. [Borea] holds 12% of the market.", []],
      ["[Acme] bought all outstanding shares of [Borea].", ["acquisition Acme Borea"]],
      ["[Acme] snapped up a sliver of [Borea].", ["investment Acme Borea"]],
    ],
  ],
  [
    "who joins a round",
    [
      [
        "[Acme] makes tugs. [Acme] has two yards. The round was led by [Borea] and joined by [Corvex].",
        ["investment Borea Acme", "investment Corvex Acme"],
      ],
      [
        "[Acme] makes tugs. [Acme] has two yards. [Borea] led the round, and [Corvex] took part.",
        ["investment Borea Acme", "investment Corvex Acme"],
      ],
      [
        "[Acme] makes tugs. [Acme] has two yards. Existing investors [Borea] and [Corvex] also participated.",
        ["investment Borea Acme", "investment Corvex Acme"],
      ],
      ["[Acme] makes tugs. [Acme] has two yards. [Borea] took part in the race.", []],
      ["[Acme] makes tugs. [Acme] has two yards. The plan pleased activist investor [Borea].", []],
      ["[Acme] makes tugs. [Acme] has two yards. [Borea], a mortgage lender, has moved.", []],
      ["[Acme] raised $5m with [Borea] in the lead.", ["investment Borea Acme"]],
      [
        "[Acme]: $44 million, Series C, led by [Borea] with [Corvex] and [Delmar] alongside.",
        ["investment Borea Acme", "investment Corvex Acme", "investment Delmar Acme"],
      ],
      [
        "[Acme] announces a Series B financing of £26 million led by [Borea] with participation from [Corvex].",
        ["investment Borea Acme", "investment Corvex Acme"],
      ],
      [
        "[Acme] brought in [Borea] and [Corvex] as investors.",
        ["investment Borea Acme", "investment Corvex Acme"],
      ],
      ["[Acme] has subscribed for new shares in [Borea].", ["investment Acme Borea"]],
      ["[Acme] sold [its|Acme] student loans to [Borea].", []],
      ["[Acme], which owns 24%, and [Borea] are not selling.", []],
      ["[Acme] has been taking share from [Borea].", ["competition Acme Borea"]],
    ],
  ],
];
