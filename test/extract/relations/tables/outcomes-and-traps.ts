/** Outcomes that later sentences tell of deals which they do not name, and the words around a deal that do not touch it. All companies are invented. */
import type { Table } from "./sentences.ts";

export const OUTCOMES_AND_TRAPS: Table = [
  [
    "what a later sentence tells of a deal that it does not name",
    [
      [
        "[Hartwell Media] bid for [Bayou Radio] in March. A month later the board accepted.",
        ["acquisition Hartwell Media Bayou Radio"],
      ],
      [
        "[Hartwell Media] bid for [Bayou Radio] in March. Nothing came of it.",
        ["acquisition Hartwell Media Bayou Radio ended"],
      ],
      [
        "[Hartwell Media] bid for [Bayou Radio] in March. The family said no.",
        ["acquisition Hartwell Media Bayou Radio ended"],
      ],
      [
        "[Hartwell Media] made an offer for [Bayou Radio] in March. It was turned down flat.",
        ["acquisition Hartwell Media Bayou Radio ended"],
      ],
      [
        "Last year [Hartwell Media] bid $2bn for [Bayou Radio], its neighbour. Regulators cleared it in May.",
        ["acquisition Hartwell Media Bayou Radio"],
      ],
      [
        "In March [Hartwell Media] offered $2bn for [Bayou Radio]. The deal has since closed.",
        ["acquisition Hartwell Media Bayou Radio"],
      ],
      [
        "In January [Hartwell Media] unveiled a plan to buy [Bayou Radio] and fold it into its podcast arm. That plan is now dead.",
        ["acquisition Hartwell Media Bayou Radio ended"],
      ],
      [
        "[Hartwell Media] agreed in 2021 to merge with [Bayou Radio]. The courts stopped them.",
        ["acquisition Hartwell Media Bayou Radio ended"],
      ],
      [
        "[Tern Labs] and [Opaline] formed a venture in 2017 to make sensors for dairies. It was dissolved in 2020.",
        ["partnership Tern Labs Opaline ended"],
      ],
      [
        "[Tern Labs] and [Opaline] formed a venture in 2017 to make sensors for dairies. It employs 300 people.",
        ["partnership Tern Labs Opaline"],
      ],
      [
        "[Tern Labs] was an early backer of [Opaline]. It has since sold out.",
        ["investment Tern Labs Opaline ended"],
      ],
      [
        "[Tern Labs] sued [Opaline] in 2019 over a patent for mirrors. They have since made peace.",
        ["litigation Tern Labs Opaline ended"],
      ],
      [
        "[!Federal Trade Board] opened an investigation of [Opaline] in 2020. It was closed without charges two years later.",
        ["litigation Federal Trade Board Opaline ended"],
      ],
      [
        "A court blocked [Gritstone]'s takeover of [Larch Analytics] in 2020. On appeal the ruling was reversed, and the deal closed in March.",
        ["acquisition Gritstone Larch Analytics"],
      ],
      [
        "[Golden Stag] has completed its £600m takeover of [Tarn Brewing], ending a courtship that was rebuffed three times. [Old Mill Ales], which had considered a counterbid, bowed out last month.",
        ["acquisition Golden Stag Tarn Brewing", "acquisition Old Mill Ales Tarn Brewing ended"],
      ],
    ],
  ],
  [
    "what a later sentence tells of something else",
    [
      [
        "[Gritstone] agreed to buy [Larch Analytics] for $410m in 2022. Last year it dropped out of an auction for [Curlew].",
        ["acquisition Gritstone Larch Analytics", "acquisition Gritstone Curlew ended"],
      ],
      [
        "[Gritstone] agreed to buy [Larch Analytics] in May. Some shareholders want it to abandon the deal.",
        ["acquisition Gritstone Larch Analytics"],
      ],
      [
        "[Gritstone] agreed to buy [Larch Analytics] in May. Either party may terminate the agreement if regulators object.",
        ["acquisition Gritstone Larch Analytics"],
      ],
      [
        "[Ashdown Rail] bought [Fenland Trams] in 2020. It withdrew from Belgium a year later.",
        ["acquisition Ashdown Rail Fenland Trams"],
      ],
      [
        "[Ashdown Rail] bought [Fenland Trams] in 2020. It was rejected by the stock exchange as too complex.",
        ["acquisition Ashdown Rail Fenland Trams"],
      ],
      [
        "[Ashdown Rail] and [Fenland Trams] are partners in a depot. It was closed for repairs in May.",
        ["partnership Ashdown Rail Fenland Trams"],
      ],
      [
        "[Ashdown Rail] has bought [Fenland Trams]. Talks over the sale had nearly collapsed in March.",
        ["acquisition Ashdown Rail Fenland Trams"],
      ],
      [
        "[Ashdown Rail] and [Fenland Trams] run a depot together. The agreement does not end until 2040.",
        ["partnership Ashdown Rail Fenland Trams"],
      ],
      [
        "[Ashdown Rail] supplies brakes to [Fenland Trams]. It cancelled an order for doors in May because the maker went bust.",
        ["supply Ashdown Rail Fenland Trams"],
      ],
      [
        "[Ashdown Rail] owns 12% of [Fenland Trams]. Last year it sold its shares in [Moorhen].",
        ["ownership Ashdown Rail Fenland Trams"],
      ],
    ],
  ],
  [
    "the story after the news",
    [
      [
        "[Gritstone] abandoned its pursuit of [Larch Analytics] on Friday. In a statement in May it had said it was buying [Larch Analytics] for $900m.",
        ["acquisition Gritstone Larch Analytics ended"],
      ],
      [
        "[Gritstone] has ended its partnership with [Larch Analytics]. The two worked together for nine years on the forecasting engine that made both famous.",
        ["partnership Gritstone Larch Analytics ended"],
      ],
      [
        "On Monday [Gritstone] said it would not proceed with its offer for [Larch Analytics]. It had offered £6 a share in June.",
        ["acquisition Gritstone Larch Analytics ended"],
      ],
      [
        "[Gritstone] is considering a bid for [Larch Analytics], people familiar with the matter said. The purchase of [Larch Analytics] would give it a foothold in Peru.",
        ["acquisition Gritstone Larch Analytics rumoured"],
      ],
    ],
  ],
  [
    "what is open, denied or never was",
    [
      [
        "[Brackley Motors] has not ruled out a bid for [Vespera Bikes].",
        ["acquisition Brackley Motors Vespera Bikes rumoured"],
      ],
      [
        "[Brackley Motors] declined to confirm that it had approached [Vespera Bikes] about a takeover.",
        ["acquisition Brackley Motors Vespera Bikes rumoured"],
      ],
      [
        "Neither [Brackley Motors] nor [Vespera Bikes] is in talks about a merger, both said.",
        ["acquisition Brackley Motors Vespera Bikes denied"],
      ],
      [
        "[Oakley Stone] decided against investing in [Kiln & Clay].",
        ["investment Oakley Stone Kiln & Clay ended"],
      ],
      [
        "[Oakley Stone] is buying [Kiln & Clay] for $90m, [%The Courier] reported, citing people familiar with the matter; neither responded to requests for comment.",
        ["acquisition Oakley Stone Kiln & Clay rumoured"],
      ],
      [
        "A year after it was first mooted, the sale of [Penrose Tiles] to [Oakley Stone] has been shelved, the company said on Wednesday.",
        ["acquisition Oakley Stone Penrose Tiles ended"],
      ],
      [
        "[Oakley Stone] rejected a report that it was in talks to sell its [Kiln & Clay] unit.",
        ["ownership Oakley Stone Kiln & Clay"],
      ],
      [
        "Is [Gritstone] about to buy [Larch Analytics]? No, says its boss.",
        ["acquisition Gritstone Larch Analytics denied"],
      ],
      [
        'Asked about reports that [Gritstone] might bid for [Larch Analytics], [@Ann Poe] said there was "nothing to it".',
        ["acquisition Gritstone Larch Analytics denied"],
      ],
    ],
  ],
  [
    "what stays as it is",
    [
      [
        "[Ashdown Rail]'s purchase of [Fenland Trams], completed in May, could save it $30m a year.",
        ["acquisition Ashdown Rail Fenland Trams"],
      ],
      [
        "[Ashdown Rail] rejected criticism of its purchase of [Fenland Trams].",
        ["acquisition Ashdown Rail Fenland Trams"],
      ],
      [
        "A judge refused to dismiss the lawsuit brought by [Fenland Trams] against [Ashdown Rail].",
        ["litigation Fenland Trams Ashdown Rail"],
      ],
      [
        "[Ashdown Rail] has invested $40m in [Fenland Trams] and may invest more.",
        ["investment Ashdown Rail Fenland Trams"],
      ],
      [
        "[Ashdown Rail] hopes that its alliance with [Fenland Trams] will open the door to Asia.",
        ["partnership Ashdown Rail Fenland Trams"],
      ],
      [
        "[Oakley Stone] wants to renew its alliance with [Kiln & Clay].",
        ["partnership Oakley Stone Kiln & Clay"],
      ],
      [
        "[Oakley Stone] is neither a customer nor an owner of [Kiln & Clay].",
        ["ownership Oakley Stone Kiln & Clay denied", "supply Kiln & Clay Oakley Stone denied"],
      ],
      [
        "[Brackley Motors] did not respond to a question about its supply contract with [Vespera Bikes].",
        ["supply Brackley Motors Vespera Bikes"],
      ],
      [
        "Regulators have cleared [Gritstone]'s takeover of [Larch Analytics], which they had blocked in 2020.",
        ["acquisition Gritstone Larch Analytics"],
      ],
      [
        "[Oakley Stone] is reviewing its alliance with [Kiln & Clay].",
        ["partnership Oakley Stone Kiln & Clay"],
      ],
    ],
  ],
  [
    "what is only thought, asked or urged",
    [
      ["Nobody expects [Oakley Stone] to buy [Penrose Tiles], least of all its shareholders.", []],
      ["Few would bet on a merger between [Oakley Stone] and [Penrose Tiles].", []],
      ["It would be like [Oakley Stone] buying [Penrose Tiles].", []],
      ["Instead of buying from [Kiln & Clay], [Oakley Stone] makes its own glaze.", []],
      ["It is easy to imagine [Brackley Motors] owning [Vespera Bikes] one day.", []],
      ["Will [Tolland Rail] sue [Marchmont Cables] over the fire?", []],
      ["[Brackley Motors] should stop dithering and buy [Vespera Bikes] before somebody else does.", []],
      [
        "What would [Golden Stag] gain by buying [Tarn Brewing]? A plant in York, a tired brand and a pension deficit. Its shareholders should hope that it looks elsewhere.",
        [],
      ],
    ],
  ],
];
