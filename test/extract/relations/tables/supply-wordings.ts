/** Wordings of supply: who sells, who buys, how work changes hands, and where goods come from. All companies are invented. */
import type { Table } from "./sentences.ts";

const TUGS = "[Acme] makes tugs. [Acme] has two yards.";

export const SUPPLY_WORDINGS: Table = [
  [
    "supply: sales",
    [
      ["[Acme] will supply all 40 pubs of [Borea] from June.", ["supply Acme Borea"]],
      ["[Acme] is to make the next generation of [Borea]'s gearboxes.", ["supply Acme Borea"]],
      ["[Acme] delivers pellets to [Borea]'s new furnace.", ["supply Acme Borea"]],
      ["[Acme] moves crates for [Borea] in Georgia.", ["supply Acme Borea"]],
      ["[Acme] will overhaul [Borea]'s locomotives.", ["supply Acme Borea"]],
      ["[Acme] has promised chips to [Borea].", ["supply Acme Borea"]],
      ["[Acme] works mainly for [Borea].", ["supply Acme Borea"]],
      ["[Acme] and [Borea] build their own machines.", []],
      ["[Acme] is selling two farms to [Borea].", []],
      ["The [!Trade Board] runs its own inquiry into [Acme].", ["litigation Trade Board Acme"]],
      ["[Acme] runs [Borea]'s call centres.", ["supply Acme Borea"]],
    ],
  ],
  [
    "supply: purchases",
    [
      ["[Acme] turned to [Borea] for its sensors.", ["supply Borea Acme"]],
      ["[Acme] pays [Borea] for space and power.", ["supply Borea Acme"]],
      ["[Acme], which tests engines in Wales, has ordered 24 cranes from [Borea].", ["supply Borea Acme"]],
      ["[Acme] buys power from [Borea]'s wind farm.", ["supply Borea Acme"]],
      ["[Acme] has been buying oats from another wholesaler, [Borea], for years.", ["supply Borea Acme"]],
      ["[Acme] takes 70% of [Borea]'s output.", ["supply Borea Acme"]],
      ["[Acme], whose designs [Borea] uses for its chips, may lose.", ["supply Acme Borea"]],
      ["[Acme] accounted for 29% of [Borea]'s sales last year.", ["supply Borea Acme"]],
      ["[Acme] signed a firm order for five jets from [Borea].", ["supply Borea Acme"]],
      ["[Acme] received an order for five jets from [Borea].", ["supply Acme Borea"]],
      ["[Acme] bought it from [Borea] in May.", []],
      [
        "[Acme] and [Borea], both supplied by [Corvex], protested.",
        ["supply Corvex Acme", "supply Corvex Borea"],
      ],
      ["[Acme] has twice hired its boss from [Borea].", []],
    ],
  ],
  [
    "supply: work changes hands",
    [
      ["[Acme] gave the contract to [Borea].", ["supply Borea Acme"]],
      ["[Acme] was awarded the contract for the bridge by the [!Road Board].", ["supply Acme Road Board"]],
      [
        "[Acme] moved its payroll from [Borea] to [Corvex].",
        ["supply Borea Acme ended", "supply Corvex Acme"],
      ],
      ["[Acme] has switched from [Borea] to [Corvex].", ["supply Borea Acme ended", "supply Corvex Acme"]],
      [`${TUGS} A contract for 900 meters went to [Borea] in March.`, ["supply Borea Acme"]],
      [`${TUGS} Haulage falls to [Borea].`, ["supply Borea Acme"]],
      [`${TUGS} [Borea] has been chosen to build the hull.`, ["supply Borea Acme"]],
      [`${TUGS} [Borea] moved to Leeds.`, []],
      ["[Acme] has booked an order from [Borea].", ["supply Acme Borea"]],
    ],
  ],
  [
    "supply: where goods come from",
    [
      [`${TUGS} Concrete for the piers will come from [Borea].`, ["supply Borea Acme"]],
      ["[Acme]'s malt comes from [Borea].", ["supply Borea Acme"]],
      [`${TUGS} The cable will be supplied by [Borea].`, ["supply Borea Acme"]],
      [`${TUGS} The engines are made by [Borea].`, ["supply Borea Acme"]],
      [`${TUGS} [Borea] will install the cranes.`, ["supply Borea Acme"]],
      [`${TUGS} [Borea] makes the fastest engines of all.`, []],
      [`${TUGS} The idea came from [Borea].`, []],
      [`${TUGS} The lamps in vans built by [Borea] are weak.`, []],
      ["Tanks for the [!Army] will be built by [Acme].", ["supply Acme Army"]],
      ["[Acme]'s oysters are served at [Borea].", ["supply Acme Borea"]],
      [`${TUGS} [Borea] has already ordered four cranes.`, ["supply Acme Borea"]],
    ],
  ],
  [
    "supply: one party is understood",
    [
      [`${TUGS} [Borea] took nine of the vessels.`, ["supply Acme Borea"]],
      [`${TUGS} [Borea] uses them on the Elbe.`, ["supply Acme Borea"]],
      [`${TUGS} [Borea] uses the same engines.`, []],
      [`${TUGS} [Borea] took them to court.`, []],
      [`${TUGS} [Borea] will maintain them.`, ["supply Borea Acme"]],
      [`${TUGS} [Borea] will supply the engines for the new class.`, ["supply Borea Acme"]],
      [`${TUGS} [Borea] has placed the launch order.`, ["supply Acme Borea"]],
      [`${TUGS} Existing orders from [Borea] are unaffected.`, ["supply Acme Borea"]],
      [`${TUGS} Sales to [Borea] fell by a quarter.`, ["supply Acme Borea"]],
      [`${TUGS} The planned sale to [Borea] has collapsed.`, []],
      [`${TUGS} [Borea] is owed $3m for steel.`, ["supply Borea Acme"]],
      [`${TUGS} [Borea] has taken a licence for the design.`, ["supply Acme Borea"]],
      [`${TUGS} [Borea] contributed 30% of revenue.`, ["supply Acme Borea"]],
      ["[Acme] has signed a lease with [Borea].", ["supply Borea Acme"]],
    ],
  ],
  [
    "supply: a product stands for its maker",
    [
      ["[Acme] launched [#Zephyr] in May. [Borea] will use [#Zephyr] in its shops.", ["supply Acme Borea"]],
      ["[Acme]'s [#Zephyr] is new. [Corvex] ordered nine of the [#Zephyr] systems.", ["supply Acme Corvex"]],
      ["[Acme] launched [#Zephyr] in May. [#Zephyr] is trained on [Borea]'s chips.", ["supply Borea Acme"]],
      ["[Acme] praised [#Zephyr]. [Borea] will use [#Zephyr] in its shops.", []],
    ],
  ],
];
