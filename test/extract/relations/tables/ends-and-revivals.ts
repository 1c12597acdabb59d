/** Statuses by ends that later words tell, what goes on after an end, and ends of something else. All companies are invented. */
import type { Table } from "./sentences.ts";

export const ENDS_AND_REVIVALS: Table = [
  [
    "ends told without naming the deal",
    [
      [
        "For eleven years [Sefton Mills] sold its flour to [Marrow Bakeries]. The bakery chain took its last delivery on Tuesday.",
        ["supply Sefton Mills Marrow Bakeries ended"],
      ],
      [
        "[Quantock Power] and [Ruskin Grid] set up a joint venture in 2014 to build batteries. It has been wound up.",
        ["partnership Quantock Power Ruskin Grid ended"],
      ],
      [
        "The [!Competition Bureau] opened an inquiry into [Harrier Fuels] in 2021. It found nothing and closed the file in June.",
        ["litigation Competition Bureau Harrier Fuels ended"],
      ],
      [
        '[Tresco Motors] and [Gugh Cells] formed an alliance in 2019 to develop a solid-state battery.\n\nThe first prototypes arrived two years late. They weighed twice what had been promised.\n\nInvestors grew restless. "We have learned a great deal," said [@Ines Pol], who runs the engineering side at [Tresco Motors].\n\nOn Thursday the carmaker confirmed what its suppliers had long suspected: the alliance has been dissolved, and each side keeps its own patents.',
        ["partnership Tresco Motors Gugh Cells ended"],
      ],
      [
        "[Bryher Telecom] agreed in November to acquire [Teän Mobile] for €1.1bn. The plan would have cut the number of networks from four to three.\n\nConsumer groups protested. The companies offered to sell masts and spectrum.\n\nIt was not enough. The [!Communications Authority] said on Wednesday that it had prohibited the merger.",
        [
          "acquisition Bryher Telecom Teän Mobile ended",
          "litigation Communications Authority Bryher Telecom",
        ],
      ],
      [
        "For years [Pitmedden Mills] was the main supplier of [Rothie Biscuits]. That ended with the fire of 2018.",
        ["supply Pitmedden Mills Rothie Biscuits ended"],
      ],
      [
        "[Cullen Skink Co] and [Deskford Fish] agreed to merge in March and gave up in October, when the harbour authority objected.",
        ["acquisition Cullen Skink Co Deskford Fish ended"],
      ],
      [
        "[Findochty] formed a joint venture with [Portessie] in 2011. They dissolved it in 2016 and have not spoken since.",
        ["partnership Findochty Portessie ended"],
      ],
      [
        "[Gardenstown] took a quarter of [Macduff Yards] in 2015 and sold out in 2019.",
        ["investment Gardenstown Macduff Yards ended"],
      ],
      [
        "[Rogate] supplied [Selham] with rope for forty years. In 2020 the contract went to [Tillington].",
        ["supply Rogate Selham ended", "supply Tillington Selham"],
      ],
      [
        "[Hinton Blewett] agreed to merge with [Ubley]. The two companies gave up in August.",
        ["acquisition Hinton Blewett Ubley ended"],
      ],
      [
        "[Lodsworth] says its proposed merger with [Lurgashall] remains on track. Analysts had feared that it was dead.",
        ["acquisition Lodsworth Lurgashall"],
      ],
    ],
  ],
  [
    "what is left to lapse or never started",
    [
      [
        "The distribution agreement between [Gargrave Drinks] and [Hetton Spirits], signed in 2016, was allowed to lapse in March.",
        ["partnership Gargrave Drinks Hetton Spirits ended"],
      ],
      [
        "A purchase of [Nar Shipping] by [Ouse Lines] is off the table, both sides say.",
        ["acquisition Ouse Lines Nar Shipping ended"],
      ],
      [
        "[Bourne Logistics] lost the appeal. Its purchase of [Ems Freight] must now be unwound.",
        ["acquisition Bourne Logistics Ems Freight ended"],
      ],
      [
        "A planned alliance between [Allanfearn] and [Stratton Lodge] never got off the ground.",
        ["partnership Allanfearn Stratton Lodge ended"],
      ],
      [
        "[Gollanfield] ended years of rumours by buying [Kildrummie] for $90m.",
        ["acquisition Gollanfield Kildrummie"],
      ],
      [
        "[Brockley] and [Cleeve] have agreed to dissolve their joint venture.",
        ["partnership Brockley Cleeve ended"],
      ],
    ],
  ],
  [
    "suits settled and penalties annulled",
    [
      [
        "[Alford Optics] sued [Banchory Lens] in 2017 over a coating. Two years later it settled for £30m.",
        ["litigation Alford Optics Banchory Lens ended"],
      ],
      [
        "[Cults Chemical] paid $12m to settle a suit brought by [Dyce Plastics].",
        ["litigation Dyce Plastics Cults Chemical ended"],
      ],
      [
        "[Ellon Drugs] faced a similar claim from [Fyvie Labs], which it settled in February.",
        ["litigation Fyvie Labs Ellon Drugs ended"],
      ],
      [
        "Under the settlement [Badcaul] drops all claims against [Camusnagaul] and takes a licence.",
        ["litigation Badcaul Camusnagaul ended"],
      ],
      [
        "The [!Fair Trade Board] fined [Huntly Foods] £3m. The company has paid.",
        ["litigation Fair Trade Board Huntly Foods"],
      ],
      [
        "[Insch Motors] is being sued by [Kemnay Brakes]. The trial begins in May; talks about a settlement have failed.",
        ["litigation Kemnay Brakes Insch Motors"],
      ],
      ["[Loxton] sued [Puxton] over a logo. The case goes on.", ["litigation Loxton Puxton"]],
      [
        "[Butcombe] doubts that [Redhill] will win its suit against [Lulsgate].",
        ["litigation Redhill Lulsgate"],
      ],
    ],
  ],
  [
    "what goes on again",
    [
      [
        "The merger of [Masham Ale] and [Norwood Inns] is back on. In April the two had called it off over price.",
        ["acquisition Masham Ale Norwood Inns"],
      ],
      [
        "[Oughtershaw] has revived its takeover of [Pickering Foods], which it abandoned in 2021.",
        ["acquisition Oughtershaw Pickering Foods"],
      ],
      [
        "[Neet Energy] dropped its suit against [Ottery] last year. It has now filed a fresh one.",
        ["litigation Neet Energy Ottery"],
      ],
      [
        "The court had thrown out [Porth Media]'s claim against [Quies] in 2020; on appeal it was reinstated.",
        ["litigation Porth Media Quies"],
      ],
      [
        "[Stanton Drew] and [Stowey] called off their merger on Monday. By Wednesday the deal was back on.",
        ["acquisition Stanton Drew Stowey"],
      ],
      [
        "[Bishop Sutton] terminated its contract with [Compton Martin]. A year later the contract was reinstated.",
        ["supply Compton Martin Bishop Sutton"],
      ],
      [
        "[Uags Foods] cancelled its order with [Coillegillie] on Monday and reinstated it on Thursday.",
        ["supply Coillegillie Uags Foods"],
      ],
    ],
  ],
  [
    "what was before",
    [
      [
        "[Tadcaster Group], the ex-owner of [Ure Chemicals], has bought [Wensley Paints].",
        ["acquisition Tadcaster Group Wensley Paints", "ownership Tadcaster Group Ure Chemicals ended"],
      ],
      [
        "[Rode Brewing], an ex-unit of [Shepton Group], sells cider to [Tintinhull].",
        ["ownership Shepton Group Rode Brewing ended", "supply Rode Brewing Tintinhull"],
      ],
      [
        "Until last year [Ripley Rail] leased its trains from [Skipton Finance].",
        ["supply Skipton Finance Ripley Rail ended"],
      ],
      [
        "[Arinacrinachd] was once courted by [Kenmore Fibre] but married [Ardheslaig] instead.",
        ["acquisition Kenmore Fibre Arinacrinachd ended"],
      ],
      [
        "[Newford Air] bought [Buzza Holidays] in 2016 and sold it again in 2020.",
        ["acquisition Newford Air Buzza Holidays ended"],
      ],
      [
        "[Bleadon] bought [Brean Leisure] in 2011 and resold it in 2015.",
        ["acquisition Bleadon Brean Leisure ended"],
      ],
      [
        "[Thornton Rust], which dropped [Aysgarth] as its auditor last year, bought [Bainbridge Seeds].",
        ["acquisition Thornton Rust Bainbridge Seeds", "supply Aysgarth Thornton Rust ended"],
      ],
    ],
  ],
  [
    "ends of something else",
    [
      [
        "[Kennet Cloud] cancelled half of its order for chips from [Lambourn].",
        ["supply Lambourn Kennet Cloud"],
      ],
      [
        "[Culduie] pleaded with regulators not to block its takeover by [Camusterrach].",
        ["acquisition Camusterrach Culduie"],
      ],
      ["[Inshes] rejected calls to end its partnership with [Raigmore].", ["partnership Inshes Raigmore"]],
      [
        "[Milton Media] has failed to shake off its rival, [Smithton].",
        ["competition Milton Media Smithton"],
      ],
      [
        "[Delnies Bio] abandoned its drug after [Tradespark], its partner, published bad results.",
        ["partnership Delnies Bio Tradespark"],
      ],
      [
        "[Lochloy], no longer a private company, still belongs in the main to [Maviston].",
        ["ownership Maviston Lochloy"],
      ],
      [
        "[Loch Flemington] withdrew its old scanners and ordered new ones from [Kerrowaird].",
        ["supply Kerrowaird Loch Flemington"],
      ],
      [
        "[Bruton Milk] abandoned plans for a new dairy and will instead buy [Castle Cary Cheese].",
        ["acquisition Bruton Milk Castle Cary Cheese"],
      ],
      [
        "[Crewkerne] dropped its price and won the contract to supply [Dulverton Schools].",
        ["supply Crewkerne Dulverton Schools"],
      ],
      [
        "The end of [Lopen Steel]'s lease did not end its contract to supply [Martock Tools].",
        ["supply Lopen Steel Martock Tools"],
      ],
      ["[Nailsea Glass] lets its best customer, [Odcombe], pay late.", ["supply Nailsea Glass Odcombe"]],
      [
        "[Kewstoke] supplies [Locking] with tyres. On Friday it made its final delivery of the year.",
        ["supply Kewstoke Locking"],
      ],
      [
        "[Kingston Seymour] cancelled one of its three orders with [Wick St Lawrence].",
        ["supply Wick St Lawrence Kingston Seymour"],
      ],
      ["[Burnham Tyres] bought an old mill and sold it to [Berrow].", []],
      [
        "[Porth Cressa] dropped its opposition to the purchase of [Porth Mellon] by [Thomas Porth].",
        ["acquisition Thomas Porth Porth Mellon"],
      ],
      [
        "[Kirkby Data] has agreed to buy [Leyburn Hosting], and is rumoured to be eyeing [Melmerby] as well.",
        ["acquisition Kirkby Data Leyburn Hosting", "acquisition Kirkby Data Melmerby rumoured"],
      ],
      [
        "After the row [Stedham] and [Trotton] did not split. They renewed their pact for ten years.",
        ["partnership Stedham Trotton"],
      ],
      [
        "[Treyford] won a reprieve for its alliance with [Terwick], which [@Jo Hale], its new boss, had wanted to end.",
        ["partnership Treyford Terwick"],
      ],
    ],
  ],
];
