/** Partnerships and investments in sentences as long as newspapers write them, with near misses; all companies are invented. */
import type { Table } from "./sentences.ts";

export const PROJECTS_AND_BACKERS: Table = [
  [
    "allies in long sentences",
    [
      [
        "Shares in [Quillon AG] rose as much as 4% in Frankfurt after [it|Quillon AG] unveiled a ten-year pact with [Sanderling] to treat wastewater at breweries across Central Europe.",
        ["partnership Quillon AG Sanderling"],
      ],
      [
        "In a statement released after markets closed, [Tarn Hydro] said [it|Tarn Hydro] had been chosen as the preferred development partner of [Oxbow], which plans four dams in Laos.",
        ["partnership Tarn Hydro Oxbow"],
      ],
      [
        "[Muir Rail] lost its concession in May. [The company|Muir Rail] has since found a new ally, [Kestrel Lines], with which [it|Muir Rail] will run night trains to Inverness.",
        ["partnership Muir Rail Kestrel Lines"],
      ],
      [
        "[Palisade Health], which runs 40 hospitals in Ohio, has entered into a strategic collaboration with [Numa] under which the start-up's software will read X-rays at night.",
        ["partnership Palisade Health Numa"],
      ],
      [
        "[Banque Rive] and the insurer [Atoll] are deepening a partnership that began with travel cover: from May [Banque Rive] branches will offer [Atoll] pensions as well.",
        ["partnership Banque Rive Atoll"],
      ],
      [
        "[Tavish] makes cranes; [Lund] makes the software that steers them. [The pair|Tavish+Lund] have worked hand in glove since 2012 and are now building a port in Togo.",
        ["partnership Tavish Lund"],
      ],
      [
        "[kiwano], the payments start-up based in Tallinn, is joining hands with [Banco Lirio], Portugal's fourth-largest lender, to offer instalment loans at the till.",
        ["partnership kiwano Banco Lirio"],
      ],
      [
        "What began as a marketing arrangement between [Piper] and [Yarrow] has grown into a full-blown alliance covering purchasing, design and, since March, payroll.",
        ["partnership Piper Yarrow"],
      ],
      [
        "[Brightwater] and [Lumen 9] each put €50m into the venture, in which they will hold equal shares, and which will be run by a former executive of [Ostara].",
        ["partnership Brightwater Lumen 9"],
      ],
      [
        "[Harrow & Pike] and [Delmont], the Belgian cable maker, said on Tuesday [they|Harrow & Pike+Delmont] would team up to lay fibre along 1,200 km of railway.",
        ["partnership Harrow & Pike Delmont"],
      ],
      [
        "[Calder Foods], working with [Institut Marel] and two growers in Kent, has bred a strawberry that keeps for three weeks in an ordinary refrigerator.",
        ["partnership Calder Foods Institut Marel"],
      ],
      [
        "[Lindqvist], best known for its garden tools, has enlisted [Barrow Robotics] as its development partner for a lawn mower that finds its own way.",
        ["partnership Lindqvist Barrow Robotics"],
      ],
      [
        "[Orsted Marine] has chosen [Kite & Daughters] as its technology partner for a floating wind farm off Sardinia that is due to start up in 2029.",
        ["partnership Orsted Marine Kite & Daughters"],
      ],
      [
        "A spokeswoman for [Ingram Vale] confirmed that [the brand|Ingram Vale] was collaborating with [Sota] on a line of raincoats for children.",
        ["partnership Ingram Vale Sota"],
      ],
      [
        "Today's announcement builds on an earlier agreement between [Numa] and [Sterling Imaging], signed in 2021, and extends it to Canada.",
        ["partnership Numa Sterling Imaging"],
      ],
      [
        "[Okapi Energy], [Strand & Sons] and the Danish fund [Havn Capital] have formed a consortium to bid for two wind sites off Jutland.",
        [
          "partnership Okapi Energy Havn Capital",
          "partnership Okapi Energy Strand & Sons",
          "partnership Strand & Sons Havn Capital",
        ],
      ],
    ],
  ],
  [
    "backers in long sentences",
    [
      [
        "[Tideline], which makes sensors for fish farms, has raised $42m in a Series B led by [Oakum Ventures], with [Grindstone Partners], [Fyrr] and existing backer [Nave Capital] also taking part.",
        [
          "investment Fyrr Tideline",
          "investment Grindstone Partners Tideline",
          "investment Nave Capital Tideline",
          "investment Oakum Ventures Tideline",
        ],
      ],
      [
        "The round, which brings the total raised by [Hexa Foods] to €61m, was led by [Pine Street Growth] and attracted the venture arm of [Brunel Dairy].",
        ["investment Pine Street Growth Hexa Foods"],
      ],
      [
        "[Aubrey Mining] said [it|Aubrey Mining] had issued 14m new shares, or 9.9% of its enlarged capital, to [Ferrum Trading] at 62 cents apiece.",
        ["investment Ferrum Trading Aubrey Mining"],
      ],
      [
        "[Cedar Point Capital], the activist hedge fund, has quietly built up a holding of just under 5% in [Wessex Brands], according to a filing.",
        ["investment Cedar Point Capital Wessex Brands"],
      ],
      [
        "[Nettleton], the family holding company that was [Bosun]'s first backer and still has two seats on its board, declined to comment.",
        ["investment Nettleton Bosun"],
      ],
      [
        "The bank is a creditor of [Jessop Mills], to which [it|Holm Bank] has lent more than $90m, and so [Holm Bank] must be heard.",
        ["investment Holm Bank Jessop Mills"],
      ],
      [
        "[Mottle], a maker of paper batteries in which [Quill & Co] was an early investor, expects to list in New York next spring.",
        ["investment Quill & Co Mottle"],
      ],
      [
        "Existing investors [Bellweather Capital] and [Sixfold] also participated in the round, which values [Zinnia] at €1.1bn.",
        ["investment Bellweather Capital Zinnia", "investment Sixfold Zinnia"],
      ],
      [
        "[Sollentuna Invest] has been on [Fabrik]'s share register since its flotation in 2007, and shows no sign of leaving.",
        ["investment Sollentuna Invest Fabrik"],
      ],
      [
        "The plan is for [Ouse Capital] to take a third of [Tern Robotics] for £40m, leaving the founders with the rest.",
        ["investment Ouse Capital Tern Robotics"],
      ],
      [
        "Both [Sennar] and [Ouse Capital] have put money into [Tern Robotics], which has yet to sell a single machine.",
        ["investment Ouse Capital Tern Robotics", "investment Sennar Tern Robotics"],
      ],
      [
        "For [Loomis], whose early bet on [Quay] paid for the new headquarters, the flotation is a chance to cash in.",
        ["investment Loomis Quay"],
      ],
      [
        "[Ansel] is selling a 20% stake to [Nagel Industries] as part of a plan to pay down debts run up in the boom.",
        ["investment Nagel Industries Ansel"],
      ],
      [
        "[Orbis Paper], in which [Dray & Dray] recently took a 4.2% position, said it welcomed all its shareholders.",
        ["investment Dray & Dray Orbis Paper"],
      ],
      [
        "The plant, paid for in part by [!the European Investment Bank], which lent [Zinnia] €300m, opens on Monday.",
        ["investment the European Investment Bank Zinnia"],
      ],
      [
        "[Maru Holdings] is to inject 30 billion yen into [Shiosai Shipping], taking a seat on its board in return.",
        ["investment Maru Holdings Shiosai Shipping"],
      ],
    ],
  ],
  [
    "alliances and money that are over, denied or only talked of",
    [
      [
        "[Gantry Logistics] is in advanced negotiations with [Sumida] over a joint venture that would operate cold stores in Vietnam, two people familiar with the matter said.",
        ["partnership Gantry Logistics Sumida rumoured"],
      ],
      [
        "Talks about a tie-up between [Orrin] and [Basalt] collapsed over the weekend after the families could not agree on who would be chairman.",
        ["partnership Orrin Basalt ended"],
      ],
      [
        "[Vega Bank] denied a report in [%The Mercury] that [it|Vega Bank] was about to form a joint venture with [Sun Life of Cairo].",
        ["partnership Vega Bank Sun Life of Cairo denied"],
      ],
      [
        "[Harcourt Re] is weighing an investment of up to $50m in [Sable Marine], people briefed on the discussions said.",
        ["investment Harcourt Re Sable Marine rumoured"],
      ],
      [
        "[Perrin] walked away from a planned joint venture with [Molniya] last night, citing the state of the market.",
        ["partnership Perrin Molniya ended"],
      ],
      [
        "[Sable Marine] has abandoned a share sale to [Harcourt Re] after its own shareholders balked at the price.",
        ["investment Harcourt Re Sable Marine ended"],
      ],
      [
        "[Osprey Bank] is said to be in the market for an alliance with [Lorikeet], though neither would comment.",
        ["partnership Osprey Bank Lorikeet rumoured"],
      ],
      [
        "[Vega Bank] and [Delta Pay] could announce an alliance as early as next week, [%The Mercury] reported.",
        ["partnership Vega Bank Delta Pay rumoured"],
      ],
      [
        "The five-year collaboration of [Vireo] with [Larkspur] ran out in December and will not be extended.",
        ["partnership Vireo Larkspur ended"],
      ],
      [
        "[Cinder] has given up on Russia, where [it|Cinder] built cars together with [Volga Auto] until 2022.",
        ["partnership Cinder Volga Auto ended"],
      ],
      [
        "[Hollin] pulled out of a plan to invest $200m in [Varda Space], leaving the company short of cash.",
        ["investment Hollin Varda Space ended"],
      ],
      [
        "[Nettle] said on Monday that [it|Nettle] was not seeking an investment from [Bramley Capital].",
        ["investment Bramley Capital Nettle denied"],
      ],
    ],
  ],
  [
    "near misses of alliances and money",
    [
      [
        "The start-up counts [Mercato], [Ludlow] and [!the Estonian government] among its shareholders, said [@Kai Roos], who founded [Pilvi] in 2016.",
        [],
      ],
      [
        "A link with [Osprey Bank] would give [Lorikeet] 2m customers at a stroke, which is why bankers keep proposing it.",
        [],
      ],
      [
        "[Norrland Paper] reached an agreement with its unions on Friday; [Birka], its neighbour, is still negotiating.",
        [],
      ],
      [
        "The sovereign fund, already a large holder of [Axel Telecom] stock, might put more money into [Boma Towers].",
        [],
      ],
      [
        "If [Corvid] were to join forces with [Brandt], regulators in Brussels would have plenty to say about it.",
        [],
      ],
      [
        "Executives of [Penrose] met [Sula]'s chairman in Doha to talk about the weather, as one of them put it.",
        [],
      ],
      [
        "Analysts at [Leith Securities] work with models that take account of what [Galway Iron] spends on ore.",
        [],
      ],
      [
        "[Nord Textil] is one of the 14 companies that have signed up to the recycling scheme led by [Ulla].",
        [],
      ],
      [
        "[Wexford], together with [Galt], reported falling sales in the third quarter as shoppers cut back.",
        [],
      ],
      [
        "Partnership is a word that [Mandrake] uses for what others, [Ashby] among them, call franchising.",
        [],
      ],
      ["Neither [Ketter] nor [Orme] has a partner in China, where joint ventures used to be compulsory.", []],
      ["The Dutch group has thrown in its lot with [Zafira Solar], in the hope of catching [Helion].", []],
      ["[Mostyn] ended the day 2% up and [Grieg] 1% down after the two companies reported earnings.", []],
      ["An agreement was reached between [Tully Mines] and its miners, [Orebank] analysts wrote.", []],
      ["The programme, run by [Fable], was joined by 40 firms, of which [Idol] is the smallest.", []],
      ["[@Tom Aske], a partner at the law firm [Dunmore Leigh], advised [Pascoe] on the sale.", []],
      ["Rounds of the size that [Pepys] has raised are rare, according to [Lamb Research].", []],
      ["A former [Grange Motors] engineer, [@Li Wen], now works with [Halcyon] on brakes.", []],
      ["[Harbour Vest] invests in companies such as lorry makers; [Orba] makes lorries.", []],
      ["[Stroud] is no match for [Pell], and a pact between the two would serve nobody.", []],
      ["[Cobalt Bank] agreed with [Sennet]'s forecast that rates would fall by March.", []],
      ["[Gorse] raised its stake in the market for tulips, while [Heath] lost ground.", []],
    ],
  ],
];
