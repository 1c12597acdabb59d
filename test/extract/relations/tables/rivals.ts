/** Rivalry by family: shares of a market, customers who change sides, idioms, and rivals whose other side the context tells. */
import type { Table } from "./sentences.ts";

const RIVALS = ["competition Acme Borea"];

export const RIVALS_BY_FAMILY: Table = [
  [
    "rivals share a market",
    [
      ["[Acme] and [Borea] dominate the market for lifts.", RIVALS],
      ["The market is split between [Acme] and [Borea].", RIVALS],
      ["The Welsh market is in the hands of [Acme] and [Borea].", RIVALS],
      ["[Acme] and [Borea] make most of the world's lifts.", RIVALS],
      ["[Acme] has 40% of the market, against 31% for [Borea].", RIVALS],
      ["[Acme] controls half of the market, ahead of [Borea].", RIVALS],
      ["[Acme] is second only to [Borea] in lifts.", RIVALS],
      ["[Acme] has extended its lead over [Borea].", RIVALS],
      ["[Acme] is closing the gap on [Borea].", RIVALS],
      ["[Acme] and [Borea] lead the market.", []],
      ["[Acme] and [Borea] make most of their profit abroad.", []],
      ["Together [Acme] and [Borea] would have sales of $6 billion.", []],
    ],
  ],
  [
    "customers change sides",
    [
      ["Customers of [Acme] are defecting to [Borea].", RIVALS],
      ["Several farms have moved their orders from [Acme] to [Borea].", RIVALS],
      ["[Acme] has lured away several of [Borea]'s customers.", RIVALS],
      ["[Acme] has been losing sales to [Borea].", RIVALS],
      ["The mill moved its kilns from [Acme] to [Borea].", []],
    ],
  ],
  [
    "pictures of rivalry",
    [
      ["[Acme] is taking aim at [Borea].", RIVALS],
      ["[Acme] is giving [Borea] a run for its money.", RIVALS],
      ["[Acme] has parked its tanks on [Borea]'s lawn.", RIVALS],
      ["[Acme] is encroaching on [Borea]'s home turf.", RIVALS],
      ["[Acme] and [Borea] are locked in a price war.", RIVALS],
      ["The deal would bring [Acme] into competition with [Borea].", RIVALS],
      ["[Acme] snatched the order from under the nose of [Borea].", RIVALS],
      ["[Acme] has a quarry on the territory of [Borea].", []],
    ],
  ],
  [
    "products stand for their makers",
    [
      ["[Acme]'s scanners compete with those of [Borea].", RIVALS],
      ["[Borea] sells the [#Zephyr]. [Acme] competes with the [#Zephyr].", ["competition Borea Acme"]],
    ],
  ],
  [
    "the other side of a rivalry is understood",
    [
      [
        "[Acme] makes tugs. [Acme] has two yards. [Acme] grew. The main rival is [Borea], a Danish yard.",
        RIVALS,
      ],
      ["[Acme] makes tugs. [Acme] has two yards. Competition from [Borea] has grown.", RIVALS],
      ["[Acme] makes tugs. [Acme] has two yards. [Borea] has launched a rival service.", RIVALS],
      [
        "[Acme] envies [Borea]. [Borea] and [Acme] fell out. [Acme] is private. Rivals such as [Corvex] gained.",
        ["competition Acme Corvex"],
      ],
      [
        "[Acme] makes tugs. [Acme] has two yards. [Acme] grew. [Delmar] has switched to [Borea], a rival.",
        [...RIVALS, "supply Borea Delmar"],
      ],
      ["[Acme] makes tugs. [Acme] has two yards. [Borea] is the insurer's closest rival.", []],
      [
        "[Acme] makes tugs. [Acme] grew. [Acme] is old. [Borea] hopes to buy a yard from [its|Borea] rival.",
        RIVALS,
      ],
    ],
  ],
];
