/** Passages of several sentences in which only names are marked: the engine finds who "the company", "the two" and nobody at all are. */
import type { Table } from "./sentences.ts";

export const PASSAGES: Table = [
  [
    "what the sentence leaves out",
    [
      [
        "[Halvorsen Marine] reported a 12% rise in quarterly revenue on Tuesday, helped by demand for its hybrid tugs. The company buys its engines from [Brattvaag], a family-owned maker based in Ålesund.",
        ["supply Brattvaag Halvorsen Marine"],
      ],
      [
        "[Tessaract Cells] said on Monday that it would build a second plant in Saxony. Customers include [Lodestar Motors] and [Kettering Bus].",
        ["supply Tessaract Cells Kettering Bus", "supply Tessaract Cells Lodestar Motors"],
      ],
      [
        "[Quillon], a Lisbon-based maker of payment software, raised €40m in a round that closed last week. The round was led by [Arbor Lane Capital], with [Northgate Ventures] and [Feldspar] also taking part.",
        [
          "investment Arbor Lane Capital Quillon",
          "investment Feldspar Quillon",
          "investment Northgate Ventures Quillon",
        ],
      ],
      [
        "[Dunmore Foods] has been looking for a buyer for two years. It was bought by [Castellan] in 2019 for $900m, a price that analysts said was rich.",
        ["acquisition Castellan Dunmore Foods"],
      ],
      [
        "[Ostara Health] approached [Pellworm] in January about a merger. [Ostara Health] walked away in May.",
        ["acquisition Ostara Health Pellworm ended"],
      ],
      [
        "[Zephyr Grid] has grown quickly since it left the stock exchange. Among the backers are [Stonebridge Partners] and [Aurora Pension Fund].",
        ["investment Aurora Pension Fund Zephyr Grid", "investment Stonebridge Partners Zephyr Grid"],
      ],
      [
        "[Veldt Mining] produces a tenth of the world's rhodium. The largest shareholder is [Impala Trust], which holds 22%.",
        ["ownership Impala Trust Veldt Mining"],
      ],
      [
        "[Lumen Optics] sells lidar units to makers of lorries. Rivals such as [Sightline] and [Argus Sensing] have cut prices this year.",
        ["competition Lumen Optics Argus Sensing", "competition Lumen Optics Sightline"],
      ],
      [
        "[Helix Air] ordered 30 jets from [Bombrava] at the Dubai air show. [Tradewind] also placed an order, for six.",
        ["supply Bombrava Helix Air", "supply Bombrava Tradewind"],
      ],
      [
        "[Tiverton] licences from [Meshwork], [Coretta] and [Arcady]. All three charge it a royalty on each phone.",
        ["supply Arcady Tiverton", "supply Coretta Tiverton", "supply Meshwork Tiverton"],
      ],
      [
        "[Cairngorm Data] builds data centres across Scotland. Power is bought from [Lochside Hydro] under a contract that runs until 2038.",
        ["supply Lochside Hydro Cairngorm Data"],
      ],
      [
        "[Larchmont] makes lifts. [Larchmont] has grown for years. [Dorado Towers] has ordered 60 of them, and a hospital in Lyon is also a customer.",
        ["supply Larchmont Dorado Towers"],
      ],
      [
        "[Brightwater] is a newspaper group in Ohio. In April it said it had received an offer from [Hollis Media]. The offer was rejected in May.",
        ["acquisition Hollis Media Brightwater ended"],
      ],
      [
        "[Iskra Motors] has no plant of its own. Its cars are built by [Magnum Graz], and the batteries come from [Leyden Cells].",
        ["supply Leyden Cells Iskra Motors", "supply Magnum Graz Iskra Motors"],
      ],
    ],
  ],
  [
    "references over sentences",
    [
      [
        "[Sable Semiconductor] and [Ridgeback Systems] signed a five-year supply agreement under which [Sable Semiconductor] will deliver power chips. The deal is worth about $300m.",
        ["supply Sable Semiconductor Ridgeback Systems"],
      ],
      [
        "[Sable Semiconductor] and [Ridgeback Systems] announced a five-year agreement. Under its terms, the chipmaker will deliver power modules for the carmaker's next generation of vans.",
        ["supply Sable Semiconductor Ridgeback Systems"],
      ],
      [
        "[Marlin Airways], [Coastal Jet], [Peninsula Air] and [Skyhop] fly from the new terminal. [Petrosul] supplies all four with jet fuel.",
        [
          "supply Petrosul Coastal Jet",
          "supply Petrosul Marlin Airways",
          "supply Petrosul Peninsula Air",
          "supply Petrosul Skyhop",
        ],
      ],
      [
        "[Bergstrom Paper], its largest shareholder [Viken Holding] said, will spend 2bn kronor on a mill in Gävle.",
        ["investment Viken Holding Bergstrom Paper", "ownership Viken Holding Bergstrom Paper"],
      ],
      [
        "Shares in [Corvid Labs] fell 8% on Friday. [Hestia Group], its largest shareholder, said it would not take part in the rights issue.",
        ["ownership Hestia Group Corvid Labs"],
      ],
      [
        "[Pinnock] opened 40 shops last year. [Larkfield], its rival, closed as many.",
        ["competition Larkfield Pinnock"],
      ],
      [
        "[Cobalt Street] owns [Mapleform], a maker of office chairs in Michigan. Its new owner paid $220m for the business in 2021.",
        ["ownership Cobalt Street Mapleform"],
      ],
      [
        "The Dutch group [Vandervelde] said profits would miss forecasts. Separately, the Utrecht company said it had sold its stake in [Plumtree] to [Salix Capital].",
        ["investment Salix Capital Plumtree", "investment Vandervelde Plumtree ended"],
      ],
      [
        "[Osprey Rail] and [Central Freight] both run trains on the northern line. The two companies signed a pact in May to share depots; neither would comment on talks with [Langley Ports].",
        ["partnership Osprey Rail Central Freight"],
      ],
      [
        "[Trident Foods] and [Harbour Fish] said on Monday that they had called off their merger. Both companies said the terms no longer made sense.",
        ["acquisition Trident Foods Harbour Fish ended"],
      ],
      [
        "The [!Bundeskartellamt] opened an inquiry on Thursday into pricing by [Hausmann Energie]. The company said it would co-operate; its competitor [Nordlicht] said it had complained to the regulator in the autumn.",
        ["competition Hausmann Energie Nordlicht", "litigation Bundeskartellamt Hausmann Energie"],
      ],
      [
        "[Mistral Foods] bought [Oakdale Dairy] in March. The company makes yoghurt and cheese and employs 600 people in Devon.",
        ["acquisition Mistral Foods Oakdale Dairy"],
      ],
      [
        "[Polder Shipping] said it had no plans to bid for [Knossos Marine]. A spokesman for the Greek company declined to comment.",
        ["acquisition Polder Shipping Knossos Marine denied"],
      ],
      [
        "[Thistle & Reed] was once owned by [Garrick]. Since 2020 it has belonged to [Monument Equity], whose other holdings include [Fairlop] and [Jessamy Inns].",
        [
          "ownership Garrick Thistle & Reed ended",
          "ownership Monument Equity Fairlop",
          "ownership Monument Equity Jessamy Inns",
          "ownership Monument Equity Thistle & Reed",
        ],
      ],
      [
        '"We buy all our glass from [Verrier]," said [@Anna Kostova], chief executive of [Solarity]. "They have never let us down."',
        ["supply Verrier Solarity"],
      ],
      [
        '[Solarity] today announced that it has selected [Heliox] as its preferred supplier of inverters. The Company expects first deliveries in October. "We are delighted to be working with [Solarity]," said [@Piet Bakker], chief executive of [Heliox].',
        ["partnership Heliox Solarity", "supply Heliox Solarity"],
      ],
    ],
  ],
  [
    "nobody is meant",
    [
      [
        "[Borea Rail] and [Acme Freight] signed an agreement under which [Acme Freight] will sell tickets to tourists.",
        ["partnership Borea Rail Acme Freight"],
      ],
      ["[Acme Freight] grew. [Borea Rail] paid $20m for Corvex in May and owns it.", []],
      ["[Acme Freight] met the minister. [Borea Rail] has ordered its managers to travel less.", []],
      [
        "[Ardent] and [Belvoir] both reported earnings on Wednesday. The former beat forecasts; the latter did not.",
        [],
      ],
      [
        "Sales at [Ardent] rose 4%. The company said it would buy back shares and that demand from hospitals was strong.",
        [],
      ],
      [
        "[Ardent] sold fewer machines in China. [Belvoir] opened a factory in Hungary. The group said the site would employ 300 people.",
        [],
      ],
      [
        "Investors have punished [Ardent] for its spending. [Belvoir], by contrast, has been rewarded. Suppliers have noticed the difference too.",
        [],
      ],
      ["[Cindercone] fell 7% and [Halite] 5%. The two had risen for six days in a row.", []],
    ],
  ],
  [
    "interviews",
    [
      [
        "[Acme] makes maps. [Acme] is ten years old and [Acme] is private.\n\nWho pays you?\n\nWe supply [Borea] with maps.\n\nWho else?\n\n[Corvex] sued us in May.\n\nAnd then?\n\nNothing.",
        ["litigation Corvex Acme", "supply Acme Borea"],
      ],
      [
        "[Acme] makes maps.\n\nWho pays? We supply [Borea] with maps.\n\nHave you other buyers? [Corvex] buys maps from us.\n\nDo you like that? I do.",
        ["supply Acme Borea", "supply Acme Corvex"],
      ],
      ["[Acme] makes maps.\n\nWho pays? Nobody does.\n\nWho will? We know that [Borea] will not.", []],
      [
        "[Acme] makes maps.\n\nIt is said that [Borea] wants to buy you.\n\nWe have heard that too.\n\nYou lost [Corvex], a large customer.\n\nWe did.\n\nWhat now?\n\nWe wait.",
        ["acquisition Borea Acme rumoured", "supply Acme Corvex ended"],
      ],
    ],
  ],
];
