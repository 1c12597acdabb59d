/** Takeovers and holdings as newspapers, filings and releases tell them, and sentences in their words that tell of none. */
import type { Table } from "./sentences.ts";

export const TAKEOVERS_AND_HOLDINGS: Table = [
  [
    "takeovers as newspapers tell them",
    [
      [
        "[Halden Freight], the Oslo-based haulier, said on Tuesday [it|Halden Freight] had agreed to buy [Corrigan & Sons] for about $320m in cash and shares.",
        ["acquisition Halden Freight Corrigan & Sons"],
      ],
      [
        "[Sable Networks] to buy [Lumen Ridge] in all-stock deal valued at $2.6bn",
        ["acquisition Sable Networks Lumen Ridge"],
      ],
      ["[Sable Networks] in talks to buy [Lumen Ridge]", ["acquisition Sable Networks Lumen Ridge rumoured"]],
      [
        "[Sable Networks]: bought [Lumen Ridge], a maker of routers, for $40m",
        ["acquisition Sable Networks Lumen Ridge"],
      ],
      [
        "[Sable Networks], which last year swallowed [Lumen Ridge], is now eyeing [Cobalt Nine].",
        ["acquisition Sable Networks Cobalt Nine rumoured", "acquisition Sable Networks Lumen Ridge"],
      ],
      [
        "[Ossian Capital] has taken [Brightwater] private in a deal worth £900m including debt.",
        ["acquisition Ossian Capital Brightwater"],
      ],
      [
        "[Ossian Capital] has emerged as the winner of the auction for [Brightwater].",
        ["acquisition Ossian Capital Brightwater"],
      ],
      [
        "[Ossian Capital] rescued [Brightwater] from bankruptcy in a pre-pack deal that saved 900 jobs.",
        ["acquisition Ossian Capital Brightwater"],
      ],
      [
        "[Nordlicht AG], the Hamburg maker of wind-turbine gearboxes that went public only two years ago, has agreed to acquire [Pelican Drives], its smaller American rival, for $740m in cash, the companies said late on Sunday.",
        ["acquisition Nordlicht AG Pelican Drives", "competition Nordlicht AG Pelican Drives"],
      ],
      [
        "In what would be its biggest deal to date, [Nordlicht AG] is considering an offer for [Pelican Drives], according to three people familiar with the matter, who cautioned that no decision had been taken.",
        ["acquisition Nordlicht AG Pelican Drives rumoured"],
      ],
      [
        "[Pelican Drives]' board has accepted a sweetened $810m bid from [Nordlicht AG], ending a five-month tussle.",
        ["acquisition Nordlicht AG Pelican Drives"],
      ],
      [
        "[Nordlicht AG]'s acquisitions of [Bexhill Tools] and [Arcadia Motion] have doubled its debt.",
        ["acquisition Nordlicht AG Arcadia Motion", "acquisition Nordlicht AG Bexhill Tools"],
      ],
      [
        "[Bexhill Tools] joined the [Nordlicht AG] group in 2019.",
        ["acquisition Nordlicht AG Bexhill Tools"],
      ],
      [
        "[Nordlicht AG] today announced that [it|Nordlicht AG] has entered into a definitive agreement to acquire all of the outstanding shares of [Bexhill Tools], Inc. for $18.50 per share.",
        ["acquisition Nordlicht AG Bexhill Tools"],
      ],
      [
        "[Tidewell Corp.] gobbled up [Lacey Instruments, Inc.], [Port & Sluice] and half a dozen smaller firms before running out of cash.",
        ["acquisition Tidewell Corp. Lacey Instruments, Inc.", "acquisition Tidewell Corp. Port & Sluice"],
      ],
      [
        "[Lacey Instruments, Inc.] is the third company that [Tidewell Corp.] has bought this year.",
        ["acquisition Tidewell Corp. Lacey Instruments, Inc."],
      ],
      [
        "Bought by [Tidewell Corp.] in 2019, [Lacey Instruments, Inc.] has doubled its sales.",
        ["acquisition Tidewell Corp. Lacey Instruments, Inc."],
      ],
    ],
  ],
  [
    "takeovers that are not done",
    [
      [
        "[Nordlicht AG] abandoned a planned takeover of [Pelican Drives] in the face of opposition from unions.",
        ["acquisition Nordlicht AG Pelican Drives ended"],
      ],
      [
        "[Nordlicht AG] denied a report that [it|Nordlicht AG] was preparing a bid for [Pelican Drives].",
        ["acquisition Nordlicht AG Pelican Drives denied"],
      ],
      [
        "[Nordlicht AG] holds an option to buy [Bexhill Tools] in 2027.",
        ["acquisition Nordlicht AG Bexhill Tools rumoured"],
      ],
      [
        "[Westhaven Imaging] is poised to acquire [Kuroda Optics], the Nikkan Journal reported on Friday.",
        ["acquisition Westhaven Imaging Kuroda Optics rumoured"],
      ],
      [
        "[Westhaven Imaging] has made a non-binding proposal to acquire [Kuroda Optics] at 1,900 yen a share.",
        ["acquisition Westhaven Imaging Kuroda Optics rumoured"],
      ],
      [
        "[Kuroda Optics] said on Monday that [it|Kuroda Optics] had turned down a second offer from [Westhaven Imaging], which valued [it|Kuroda Optics] at $900m.",
        ["acquisition Westhaven Imaging Kuroda Optics ended"],
      ],
      [
        "[Kuroda Optics] sold itself to [Westhaven Imaging] in 2020.",
        ["acquisition Westhaven Imaging Kuroda Optics"],
      ],
      [
        "[Westhaven Imaging] walked away from a deal to buy [Kuroda Optics].",
        ["acquisition Westhaven Imaging Kuroda Optics ended"],
      ],
      [
        "Bidders for [Lacey Instruments, Inc.] include [Tidewell Corp.] and [Mistral Growth Partners].",
        [
          "acquisition Mistral Growth Partners Lacey Instruments, Inc. rumoured",
          "acquisition Tidewell Corp. Lacey Instruments, Inc. rumoured",
        ],
      ],
      [
        "[Tidewell Corp.] could yet make an offer for [Lacey Instruments, Inc.].",
        ["acquisition Tidewell Corp. Lacey Instruments, Inc. rumoured"],
      ],
    ],
  ],
  [
    "what is owned, in asides and appositions",
    [
      [
        "[Kestrel Air] is 62% owned by [Volant Holdings] and 10% by [Banco Meridio].",
        ["ownership Banco Meridio Kestrel Air", "ownership Volant Holdings Kestrel Air"],
      ],
      [
        "[Kestrel Air] sits within the leisure division of [Volant Holdings].",
        ["ownership Volant Holdings Kestrel Air"],
      ],
      [
        "[Fenwick Trust] has put [Bexhill Tools] on the block, hiring bankers to run an auction that could fetch £60m.",
        ["ownership Fenwick Trust Bexhill Tools"],
      ],
      [
        "[Bexhill Tools], which [Fenwick Trust] is selling, made a profit of £4m last year.",
        ["ownership Fenwick Trust Bexhill Tools"],
      ],
      [
        "[Bexhill Tools] will become a wholly owned subsidiary of [Nordlicht AG] when the transaction closes in the fourth quarter.",
        ["acquisition Nordlicht AG Bexhill Tools"],
      ],
      [
        "The British arm of [Nordlicht AG], [Tamar Gears], supplies the navy.",
        ["ownership Nordlicht AG Tamar Gears"],
      ],
      [
        "[Nordlicht AG] has two subsidiaries, [Tamar Gears] and [Bexhill Tools].",
        ["ownership Nordlicht AG Bexhill Tools", "ownership Nordlicht AG Tamar Gears"],
      ],
      [
        "[Calder Ventures], which holds a 22 per cent stake, said it would not tender its shares to [Westhaven Imaging].",
        [],
      ],
      [
        "[Westhaven Imaging], the group behind [Orrin Labs] and [Halcyon Dental], said sales rose 4 per cent.",
        ["ownership Westhaven Imaging Halcyon Dental", "ownership Westhaven Imaging Orrin Labs"],
      ],
      [
        "[Westhaven Imaging] has agreed the sale of [Orrin Labs] to [Calder Ventures] for €30m.",
        ["acquisition Calder Ventures Orrin Labs", "ownership Westhaven Imaging Orrin Labs"],
      ],
      [
        "[Westhaven Imaging] floated [Orrin Labs] in Brussels in 2018, keeping 55% of the shares.",
        ["ownership Westhaven Imaging Orrin Labs"],
      ],
      [
        "[Orrin Labs], which was carved out of [Westhaven Imaging] in 2018, has struggled as an independent company.",
        ["ownership Westhaven Imaging Orrin Labs"],
      ],
      [
        "[Westhaven Imaging] does not own [Orrin Labs]; the two merely share a founder.",
        ["ownership Westhaven Imaging Orrin Labs denied"],
      ],
      [
        "The Ontario-based owner of [Lacey Instruments, Inc.] and [Port & Sluice], [Tidewell Corp.] has warned of a difficult winter.",
        ["ownership Tidewell Corp. Lacey Instruments, Inc.", "ownership Tidewell Corp. Port & Sluice"],
      ],
    ],
  ],
  [
    "nothing is bought or owned",
    [
      ["[Halden Freight] acquired a taste for risk long before [Corrigan & Sons] did.", []],
      ["[Halden Freight] owns 400 lorries, more than [Corrigan & Sons] does.", []],
      ["[Halden Freight] owned up to the error that [Corrigan & Sons] had noticed.", []],
      ["The acquisition of data by [Halden Freight] worries [Corrigan & Sons].", []],
      ["[Halden Freight] merged its two depots in Leith, near those of [Corrigan & Sons].", []],
      ["[Halden Freight] is the proud owner of the fastest lorry in Wales, says [Corrigan & Sons].", []],
      ["Its purchases since then include [Bexhill Tools] and [Arcadia Motion].", []],
      [
        "Suppose that [Nordlicht AG] swallowed [Bexhill Tools]: it would still be half the size of [Pelican Drives].",
        [],
      ],
      [
        "[Nordlicht AG] is a leading maker of gearboxes, while [Bexhill Tools] is the market leader in drills.",
        [],
      ],
      ["[Tamar Gears], unlike the unit of [Nordlicht AG] next door, makes money.", []],
      ["[Tamar Gears] belongs to the industry's lobby, as does [Nordlicht AG].", []],
      ["[Westhaven Imaging] took over from [Kuroda Optics] as the sponsor of the race.", []],
      ["[Westhaven Imaging] took over the hospital contract that [Kuroda Optics] had run for years.", []],
      ["[Westhaven Imaging] owns its shops, whereas [Kuroda Optics] rents.", []],
      ["[Westhaven Imaging] merged its two plants; [Kuroda Optics] closed one.", []],
      ["A takeover of the whole sector by [Westhaven Imaging] is what [Kuroda Optics] fears.", []],
      ["It is as if [Westhaven Imaging] had bought [Kuroda Optics] and forgotten it.", []],
      ["[Westhaven Imaging] won the auction for the old post office, opposite [Kuroda Optics].", []],
      ["[Tidewell Corp.] agreed to buy 5,000 meters, and [Lacey Instruments, Inc.] to install them.", []],
      ["[Tidewell Corp.] bought into the idea that [Lacey Instruments, Inc.] had sold to the public.", []],
      ["[Tidewell Corp.] took the lead, and [Lacey Instruments, Inc.] the blame.", []],
      ["The unit of measurement that [Tidewell Corp.] uses is not that of [Lacey Instruments, Inc.].", []],
      [
        "The parts division of [Tidewell Corp.] and the service division of [Lacey Instruments, Inc.] share a hall.",
        [],
      ],
      [
        "[@Ann Moss], formerly of [Tidewell Corp.], bought a stake in herself by founding [Lacey Instruments, Inc.].",
        [],
      ],
      ["[Tidewell Corp.] merged its pension plan with that of [Lacey Instruments, Inc.] in 2003.", []],
      ["Investors who sold [Tidewell Corp.] to buy [Lacey Instruments, Inc.] have done well.", []],
      ["We would sell [Tidewell Corp.] and buy [Lacey Instruments, Inc.] at these prices.", []],
      ["Analysts rate [Tidewell Corp.] a buy and [Lacey Instruments, Inc.] a hold.", []],
    ],
  ],
];
