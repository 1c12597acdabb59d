/** Further wordings of supply: goods in goods, rights, services, accounts won and lost, whose goods they are. All companies are invented. */
import type { Table } from "./sentences.ts";

export const SUPPLY_FAMILIES: Table = [
  [
    "supply: whose goods they are by a participle behind them",
    [
      [
        "[Acme] makes parts for programmes run by [Borea] and [Corvex].",
        ["supply Acme Borea", "supply Acme Corvex"],
      ],
      ["[Acme] makes axles for trucks built by [Borea].", ["supply Acme Borea"]],
      ["[Acme] now runs on software licensed from [Borea].", ["supply Borea Acme"]],
      ["Milk for [Acme] comes from farms belonging to [Borea].", ["supply Borea Acme"]],
      [
        "[Acme] guards the depots of three chains, among them [Borea] and [Corvex].",
        ["supply Acme Borea", "supply Acme Corvex"],
      ],
    ],
  ],
  [
    "supply: goods in other goods",
    [
      ["[Acme] makes every bogie that [Borea] uses on its trains.", ["supply Acme Borea"]],
      ["[Acme] builds the turbines that power [Borea]'s ferries.", ["supply Acme Borea"]],
      ["[Acme] sells phones that contain [Borea]'s chips.", ["supply Borea Acme"]],
      ["[Acme]'s phones contain [Borea]'s chips.", ["supply Borea Acme"]],
      ["[Acme] puts [Borea] modules in its lamps.", ["supply Borea Acme"]],
      ["[Acme] makes phones that [Borea] has praised.", []],
    ],
  ],
  [
    "supply: rights and dues",
    [
      ["[Acme] sold its rights in three drugs to [Borea].", ["supply Acme Borea"]],
      ["[Acme]'s streaming rights were handed to [Borea].", ["supply Acme Borea"]],
      ["[Acme] will pay $9 million for the rights to a pill from [Borea].", ["supply Borea Acme"]],
      ["[Acme] pays a royalty to [Borea].", ["supply Borea Acme"]],
      ["[Acme] will pay [Borea] a termination fee.", []],
      ["[Acme] returned the rights to [Borea].", ["supply Borea Acme ended"]],
    ],
  ],
  [
    "supply: accounts won and lost",
    [
      ["[Acme] has won the catering business of [Borea].", ["supply Acme Borea"]],
      ["[Acme] won a five-year contract to feed the crews of [Borea]'s rigs.", ["supply Acme Borea"]],
      ["[Acme] lost [Borea]'s account.", ["supply Acme Borea ended"]],
      [
        "Two of its clients, [Acme] and [Borea], have moved to [Corvex].",
        ["supply Corvex Acme", "supply Corvex Borea"],
      ],
      ["[Acme] has been delisted by [Borea].", ["supply Acme Borea ended"]],
      ["[Acme]'s client list includes [Borea] and [Corvex].", ["supply Acme Borea", "supply Acme Corvex"]],
      ["[Acme] has moved to [Borea]'s street.", []],
    ],
  ],
  [
    "supply: services",
    [
      ["[Acme] looks after microbes for [Borea].", ["supply Acme Borea"]],
      ["[Acme] screens payments for [Borea].", ["supply Acme Borea"]],
      ["[Acme] packs its own bags.", []],
      ["[Acme]'s laboratory work is carried out by [Borea].", ["supply Borea Acme"]],
      ["[Acme] provides almost half of [Borea]'s revenue.", ["supply Borea Acme"]],
      ["[Acme] answered for [Borea].", []],
    ],
  ],
  [
    "supply: verbs and objects that are easily misread",
    [
      ["[Acme] is [Borea]'s only supplier of tyres.", ["supply Acme Borea"]],
      ["[Borea] accounts for 30% of [Acme]'s revenue.", ["supply Acme Borea"]],
      ["Under the contract [Borea] will buy 500 tonnes a year from [Acme].", ["supply Acme Borea"]],
      ["[Acme] ferries workers for [Borea].", ["supply Acme Borea"]],
      ["[Borea]'s phones use [Acme]'s chips.", ["supply Acme Borea"]],
      ["The cells that [Borea] gets from [Acme] are old.", ["supply Acme Borea"]],
      ["The turbines, built by [Acme], will be delivered to [Borea].", ["supply Acme Borea"]],
      [
        "[Acme] sells its chips to the likes of [Borea] and [Corvex].",
        ["supply Acme Borea", "supply Acme Corvex"],
      ],
      ["[Acme] gave part of its business to [Borea].", ["supply Borea Acme"]],
      ["[Acme] hired its chief executive, [@Jane Doe] of [Borea].", []],
    ],
  ],
  [
    "supply: premises and storage",
    [
      ["[Acme] has taken a floor at [Borea]'s tower.", ["supply Borea Acme"]],
      ["[Acme] signed a lease with [Borea].", ["supply Borea Acme"]],
      ["[Acme]'s data is stored on [Borea]'s servers.", ["supply Borea Acme"]],
      ["[Acme] has replaced [Borea] with [Corvex].", ["supply Borea Acme ended", "supply Corvex Acme"]],
      ["[Acme] cancelled its contract with [Borea].", ["supply Borea Acme ended"]],
    ],
  ],
];
