/** Bidders for a company that their sentence does not name, what becomes of their bids, shares that decide, and holdings of old. */
import type { Table } from "./sentences.ts";

const DEAL = "[Acme] has agreed to buy [Borea].";
const KNOWN = "acquisition Acme Borea";

export const BIDDERS: Table = [
  [
    "whom bids are for",
    [
      [`${DEAL} [Corvex], the third bidder, went home.`, [KNOWN, "acquisition Corvex Borea ended"]],
      [
        `${DEAL} [Corvex] has been sniffing around [Borea] too.`,
        [KNOWN, "acquisition Corvex Borea rumoured"],
      ],
      [`${DEAL} [Corvex] is out of the running.`, [KNOWN, "acquisition Corvex Borea rumoured"]],
      [`${DEAL} The likeliest buyer was [Corvex].`, [KNOWN, "acquisition Corvex Borea rumoured"]],
      [`${DEAL} It prevailed over [Corvex].`, [KNOWN, "acquisition Corvex Borea ended"]],
      [`${DEAL} [Corvex] is not interested.`, [KNOWN]],
      [`${DEAL} [Corvex] is not interested in [Borea].`, [KNOWN, "acquisition Corvex Borea denied"]],
      [`${DEAL} The [!Trade Board] is taking a look.`, [KNOWN]],
      ["[Corvex] dropped out in the final round.", []],
      [
        "[Borea] is for sale. [Corvex] is reported to have put in a bid.",
        ["acquisition Corvex Borea rumoured"],
      ],
    ],
  ],
  [
    "bids that come to nothing",
    [
      ["[Acme] thought about buying [Borea] and decided against it.", ["acquisition Acme Borea ended"]],
      ["[Acme] tried to buy [Borea] in 2019 and was refused.", ["acquisition Acme Borea ended"]],
      ["[Acme] would have acquired [Borea].", ["acquisition Acme Borea ended"]],
      ["[Acme] has offered to buy [Borea].", ["acquisition Acme Borea rumoured"]],
      ["[Acme] was close to buying [Borea].", ["acquisition Acme Borea rumoured"]],
      ["[Acme] is in talks over the purchase of [Borea].", ["acquisition Acme Borea rumoured"]],
      [`${DEAL} [Acme] gave up tobacco in 2019.`, [KNOWN]],
    ],
  ],
  [
    "how much is bought",
    [
      ["[Acme] bought 85% of [Borea].", ["acquisition Acme Borea"]],
      ["[Acme] bought 15% of [Borea].", ["investment Acme Borea"]],
      ["[Corvex] sold its 51% of [Borea] to [Acme].", ["acquisition Acme Borea"]],
      ["[Acme] bought the other half of [Borea].", ["acquisition Acme Borea"]],
      ["[Acme] added [Borea] to its stable.", ["acquisition Acme Borea"]],
      ["[Acme] added [Borea] to its list of enemies.", []],
    ],
  ],
  [
    "who takes over whom",
    [
      ["The [!Trade Board] and [Acme] agreed on the merger.", []],
      [`${DEAL} [Borea] ended its merger agreement with [Acme].`, ["acquisition Acme Borea ended"]],
    ],
  ],
  [
    "who holds how much",
    [
      ["[Acme], with 22% of [Borea], agreed.", ["ownership Acme Borea"]],
      ["[Acme] speaks for 14% of [Borea].", ["ownership Acme Borea"]],
      [
        "[Borea], which [Acme] owns together with [Corvex], grew.",
        ["ownership Acme Borea", "ownership Corvex Borea"],
      ],
      [
        "[Acme] operates 39 shops under three brands, including [Borea] and [Corvex].",
        ["ownership Acme Borea", "ownership Acme Corvex"],
      ],
    ],
  ],
  [
    "holdings of old",
    [
      ["[Borea] was part of [Acme] until 2018.", ["ownership Acme Borea ended"]],
      ["[Borea], formerly controlled by [Acme], makes ink.", ["ownership Acme Borea ended"]],
      ["[Borea], in which [Acme] has a controlling interest, grew.", ["ownership Acme Borea"]],
    ],
  ],
];
