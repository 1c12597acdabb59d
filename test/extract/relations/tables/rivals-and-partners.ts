/** Wordings of partnership and of competition by family, with near misses. All companies are invented. */
import type { Table } from "./sentences.ts";

const ACME_BOREA = ["partnership Acme Borea"];
const RIVALS = ["competition Acme Borea"];
const THREE = ["partnership Acme Borea", "partnership Acme Corvex", "partnership Borea Corvex"];

export const RIVALS_AND_PARTNERS: Table = [
  [
    "joint work",
    [
      ["[Acme] designed the valve together with [Borea].", ACME_BOREA],
      ["[Acme] will issue a voucher in tandem with [Borea].", ACME_BOREA],
      ["[Acme] and [Borea] have extended [their|Acme+Borea] joint study of peat.", ACME_BOREA],
      ["[Acme] and [Borea] announced a joint laboratory.", ACME_BOREA],
      ["[Acme] and [Borea] wrote the manual together.", ACME_BOREA],
      ["[Acme] and [Borea] published a joint statement.", []],
      ["The lighthouse belongs jointly to [Acme] and [Borea].", ACME_BOREA],
      ["In Portugal [Acme] is building a quay with [Borea].", ACME_BOREA],
      ["With [Acme] [Borea] agreed on common pallets.", ACME_BOREA],
      ["[Acme] and [Borea] will run a nursery in Leeds.", ACME_BOREA],
      ["[Acme] and [Borea] ran into debt.", []],
    ],
  ],
  [
    "founding together",
    [
      ["[Acme], [Borea] and [Corvex] have founded an alliance for cheap seeds.", THREE],
      ["[Acme] and [Borea] formed [Corvex].", THREE],
      ["[Acme] and [Borea] are forming a company called [Corvex].", THREE],
      ["[Acme] and [Borea] set up offices in Turin.", []],
    ],
  ],
  [
    "sharing and pooling",
    [
      ["[Acme] and [Borea] will share lorries between Ghent and Lille.", ACME_BOREA],
      ["[Acme] and [Borea] are to split the rent.", ACME_BOREA],
      ["[Acme] and [Borea] share a view of the market.", []],
      ["[Acme] and [Borea] have merged [their|Acme+Borea] ferries into a 50:50 company.", ACME_BOREA],
      ["[Acme] splits the fees with [Borea].", ACME_BOREA],
    ],
  ],
  [
    "selling for others",
    [
      ["[Acme] distributes [Borea]'s puzzles in Spain.", ACME_BOREA],
      ["[Acme] sells its insurance through [Borea].", ACME_BOREA],
      ["[Acme], another brewer, [whose|Acme] ales [Borea] distributes in Kent, has closed.", ACME_BOREA],
      ["[Acme] sold [Borea]'s shares.", []],
      ["[Acme] is the sole distributor of [Borea] in Wales.", ACME_BOREA],
    ],
  ],
  [
    "products that work together",
    [
      ["The software of [Acme] will continue to work with [Borea].", ACME_BOREA],
      ["[Acme] has integrated [Borea]'s platform.", [...ACME_BOREA, "supply Borea Acme"]],
      ["[Acme] is working with [Borea] on a sale of its farms.", []],
    ],
  ],
  [
    "described subjects in a list",
    [
      [
        "[Acme], the maker of pumps for mines, and [Borea], a bank, have entered into a partnership.",
        ACME_BOREA,
      ],
      ["[Acme], the grower, and [Borea] today announced a collaboration.", ACME_BOREA],
      [
        "[Acme], [which|Acme] has baked since 1911, and [Borea], the fastest of the couriers, are pleased to announce a collaboration.",
        ACME_BOREA,
      ],
      ["With this in mind, [Acme] and [Borea] are joining forces.", ACME_BOREA],
    ],
  ],
  [
    "partnerships that end, and that do not",
    [
      [
        "[Acme] and [Borea] have dissolved the joint venture that ran ferries.",
        ["partnership Acme Borea ended"],
      ],
      ["The alliance between [Acme] and [Borea] came to an end in May.", ["partnership Acme Borea ended"]],
      ["[Acme]'s alliance with [Borea] was struck down in May.", ["partnership Acme Borea ended"]],
      [
        "The cooperation agreement between [Acme] and [Borea] lapsed on Friday.",
        ["partnership Acme Borea ended"],
      ],
      [
        "[Acme] has pulled out of the venture that [it|Acme] had formed in 2023 with [Borea].",
        ["partnership Acme Borea ended"],
      ],
      ["[Acme] sells the coating in Britain under an agreement with [Borea].", ACME_BOREA],
      ["[Acme] and [Borea] have parted company.", ["partnership Acme Borea ended"]],
    ],
  ],
  [
    "rivalry in pictures",
    [
      ["[Acme] is eating [Borea]'s lunch.", RIVALS],
      ["[Acme] has stolen a march on [Borea].", RIVALS],
      ["[Acme] grew at the expense of [Borea].", RIVALS],
      ["[Acme] is locked in a battle with [Borea].", RIVALS],
      ["[Acme] has made inroads against [Borea].", RIVALS],
      ["[Acme] crossed swords with [Borea] in Oslo.", RIVALS],
      ["[Acme] beat its forecast.", []],
    ],
  ],
  [
    "customers and orders lost and won",
    [
      ["[Acme] has lured away [Borea]'s shippers.", RIVALS],
      ["[Acme] has been taking customers from [Borea].", RIVALS],
      ["The navy chose [Acme] over [Borea].", RIVALS],
      ["[Acme] lost out to [Borea] in Chile.", RIVALS],
      ["[Acme] won an order from [Borea].", ["supply Acme Borea"]],
      ["[Acme] and [Borea] are after the same young buyers.", RIVALS],
    ],
  ],
  [
    "places in a market",
    [
      ["[Acme] is the smallest of the lines, far behind [Borea].", RIVALS],
      ["The deal makes [Acme] the second brewer, ahead of [Borea].", RIVALS],
      ["[Acme], meanwhile, overtook [Borea] as the largest seller.", RIVALS],
      ["[Acme] and [Borea] overlap in nine towns.", RIVALS],
    ],
  ],
  [
    "rivals by name and by product",
    [
      ["[Acme] and [Borea] are each other's closest competitors.", RIVALS],
      ["[The two rivals|Acme+Borea] will meet in court.", RIVALS],
      ["[Acme] is a rival of [Borea]'s console.", RIVALS],
      ["[Acme]'s antibody would be the only alternative to [Borea]'s drug.", RIVALS],
      [
        "[Acme]'s two principal competitors, [Borea] and [Corvex], agreed.",
        ["competition Acme Borea", "competition Acme Corvex"],
      ],
      ["[Acme] and [Borea] keep undercutting one another.", RIVALS],
      ["The deal widens the gap to [Acme], the closest rival of [Borea].", RIVALS],
      ["[Acme] wants to loosen the hold of [Borea] on the market.", RIVALS],
    ],
  ],
];
