/** Statuses by what makes them: bounds in the past, failed attempts, open questions, denials, settlements. All companies are invented. */
import type { Table } from "./sentences.ts";

export const STATUSES: Table = [
  [
    "states that are over",
    [
      ["[Borea] belonged to [Acme] until 2020.", ["ownership Acme Borea ended"]],
      ["[Borea], formerly controlled by [Acme], makes pumps.", ["ownership Acme Borea ended"]],
      ["[Acme] once owned [Borea].", ["ownership Acme Borea ended"]],
      ["[Acme] used to supply [Borea] with glass.", ["supply Acme Borea ended"]],
      ["[Borea] was a unit of [Acme] until 2014.", ["ownership Acme Borea ended"]],
      [
        "[Acme], then a subsidiary of [Borea], was bought by [Corvex].",
        ["acquisition Corvex Acme", "ownership Borea Acme ended"],
      ],
      ["From 2012 until 2018 [Acme] owned [Borea].", ["ownership Acme Borea ended"]],
      ["[Acme] worked with [Borea] before the war.", ["partnership Acme Borea ended"]],
      ["[Acme] had owned 40% of [Borea] since 2015.", ["ownership Acme Borea ended"]],
      ["[Acme] will supply [Borea] with steel until 2030.", ["supply Acme Borea"]],
      ["[Acme] extended its contract to supply [Borea] until 2031.", ["supply Acme Borea"]],
      ["[Acme] lost [Borea] as a customer in the spring.", ["supply Acme Borea ended"]],
      ["[Acme] has lost its biggest customer, [Borea].", ["supply Acme Borea ended"]],
    ],
  ],
  [
    "what never came about",
    [
      ["[Acme] would have acquired [Borea].", ["acquisition Acme Borea ended"]],
      [
        "[Acme] tried to buy [Borea], was refused by its founder and now hires.",
        ["acquisition Acme Borea ended"],
      ],
      [
        "[Acme] made an offer for [Borea] that the board rejected as too low.",
        ["acquisition Acme Borea ended"],
      ],
      ["[Acme] considered buying [Borea] and decided against it.", ["acquisition Acme Borea ended"]],
      ["[Acme] will not, after all, be merging with [Borea].", ["acquisition Acme Borea ended"]],
      ["[!Trade Board] will not allow [Acme] to merge with [Borea].", ["acquisition Acme Borea ended"]],
      ["[Acme] agreed to buy [Borea], but the plan was abandoned.", ["acquisition Acme Borea ended"]],
      ["[Acme] signed a deal with [Borea] in 2020 and cancelled it later.", ["partnership Acme Borea ended"]],
      [
        "An alternative, a development agreement of [Acme] with [Borea], expired in the winter.",
        ["partnership Acme Borea ended"],
      ],
      [
        "[Acme] invested in [Borea]. [Corvex] lost the contract to clean the building.",
        ["investment Acme Borea"],
      ],
    ],
  ],
  [
    "what is open",
    [
      ["[Acme] is close to buying [Borea].", ["acquisition Acme Borea rumoured"]],
      ["[Acme] is on the verge of buying [Borea].", ["acquisition Acme Borea rumoured"]],
      ["[Acme] is about to buy [Borea].", ["acquisition Acme Borea rumoured"]],
      ["[Acme] is in talks over the purchase of [Borea].", ["acquisition Acme Borea rumoured"]],
      ["[Acme] is thinking of buying [Borea].", ["acquisition Acme Borea rumoured"]],
      ["A tie-up of [Acme] and [Borea] was under discussion.", ["partnership Acme Borea rumoured"]],
      ["[Acme] has threatened to sue [Borea].", ["litigation Acme Borea rumoured"]],
      ["[Acme] may sue its supplier, [Borea].", ["litigation Acme Borea rumoured", "supply Borea Acme"]],
    ],
  ],
  [
    "what is denied",
    [
      ["[Acme] never bought [Borea].", ["acquisition Acme Borea denied"]],
      ["There is nothing in the report that [Acme] wants to buy [Borea].", ["acquisition Acme Borea denied"]],
      [
        "[Acme] is in talks to buy [Borea], the paper wrote. There are no such talks, the company said.",
        ["acquisition Acme Borea denied"],
      ],
      [
        "[Acme] is in talks to buy [Borea], the paper wrote. Not so, says [Acme].",
        ["acquisition Acme Borea denied"],
      ],
      [
        "Last week we had [Acme] down as a unit of [Borea]. It isn't, and never was.",
        ["ownership Borea Acme denied"],
      ],
      [
        "We wrote that [Acme] was to be bought by [Borea]; it is not, and both have asked us to say so.",
        ["acquisition Borea Acme denied"],
      ],
      ["[!Trade Board] fined [Acme] $5 million. [Acme] denied the claims.", ["litigation Trade Board Acme"]],
      ["[Acme] is in talks to buy [Borea]. It is not the first time.", ["acquisition Acme Borea rumoured"]],
    ],
  ],
  [
    "suits and inquiries that are closed",
    [
      ["The claim brought against [Borea] by [Acme] was settled in June.", ["litigation Acme Borea ended"]],
      [
        "[!Trade Board] has closed its inquiry into [Acme] without action.",
        ["litigation Trade Board Acme ended"],
      ],
      ["[Acme] sued [Borea] in 2017. The case was settled in 2018.", ["litigation Acme Borea ended"]],
    ],
  ],
];
