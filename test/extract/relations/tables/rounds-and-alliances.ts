/** Funding rounds told over several sentences, debts and bets, things done together, and habits that are over; all companies are invented. */
import type { Table } from "./sentences.ts";

const BACKED: readonly string[] = ["investment Borea Acme"];
const BACKED_BY_TWO: readonly string[] = ["investment Borea Acme", "investment Corvex Acme"];
const ALLIES: readonly string[] = ["partnership Acme Borea"];
const FORMER_ALLIES: readonly string[] = ["partnership Acme Borea ended"];

export const ROUNDS_AND_ALLIANCES: Table = [
  [
    "rounds told of before",
    [
      ["[Acme] closed its Series B. The round was co-led by [Borea] and [Corvex].", BACKED_BY_TWO],
      ["[Acme] closed its Series B. [Borea] led it together with [Corvex].", BACKED_BY_TWO],
      ["[Acme] has raised $9m. The money comes from [Borea].", BACKED],
      ["[Acme] has raised $9m. They were joined by [Borea] and [Corvex].", BACKED_BY_TWO],
      ["[Acme] closed its Series B. [Borea] contributed €9 million.", BACKED],
      ["[Acme] closed its Series B. Among the new shareholders is [Borea].", BACKED],
      ["[Acme] wants $90m before June, and [Borea] may lead it.", ["investment Borea Acme rumoured"]],
      ["[Acme] has raised $90m from investors that include [Borea] and [Corvex].", BACKED_BY_TWO],
      ["[Acme] makes tugs. [Borea] contributed €9 million.", []],
      ["[Acme] raised its forecast. [Corvex] grew. [Borea] took part.", []],
    ],
  ],
  [
    "money, debts and bets",
    [
      ["[Borea] swapped its bonds for shares in [Acme].", BACKED],
      ["[Borea] has converted its loan into 12% of [Acme].", BACKED],
      ["[Borea] has doubled down on [Acme].", BACKED],
      ["[Borea] has cashed out of [Acme].", ["investment Borea Acme ended"]],
      ["[Acme] was set up with money from [Borea].", BACKED],
      ["The deal made [Borea] a shareholder in [Acme].", BACKED],
      ["[Borea], a holder of [Acme] shares, voted against the plan.", BACKED],
      ["[Acme] sold [Borea] a minority stake.", BACKED],
    ],
  ],
  [
    "together, in part or in the other's name",
    [
      ["[Acme]'s wheats, sold here under an exclusive agreement with [Borea], thrive.", ALLIES],
      ["Passengers of [Acme] can order a car under an agreement with [Borea].", ALLIES],
      ["[Acme] is designing a chip with help from [Borea].", ALLIES],
      ["[Acme] has found a partner in [Borea].", ALLIES],
      ["[Acme] shares a test site with [Borea].", ALLIES],
      ["[Acme] is in cahoots with [Borea].", ALLIES],
      ["The pump was developed by [Acme] and [Borea].", ALLIES],
      ["[Acme] has joined the consortium led by [Borea].", ALLIES],
      [
        "The field is worked by a consortium in which [Acme] has 45%, [Borea] 30% and [Corvex] the rest.",
        ["partnership Acme Borea", "partnership Acme Corvex", "partnership Borea Corvex"],
      ],
      ["[Acme] paid in cash and shares for [Borea].", ["acquisition Acme Borea"]],
    ],
  ],
  [
    "alliances that are over",
    [
      ["[Acme] once worked with [Borea].", FORMER_ALLIES],
      ["[Acme] used to work with [Borea].", FORMER_ALLIES],
      ["[Acme] worked with [Borea] until 2019.", FORMER_ALLIES],
      ["[Acme] did not renew its distribution agreement with [Borea].", FORMER_ALLIES],
      ["[Acme]'s fallback, a development agreement with [Borea], expired in May.", FORMER_ALLIES],
      ["[Acme] has worked with [Borea] until now.", ALLIES],
      ["Once [Acme] has bought [Borea], it will close.", ["acquisition Acme Borea"]],
    ],
  ],
];
