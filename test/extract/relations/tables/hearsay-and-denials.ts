/** Statuses by hearsay, asides, delays and denials, each with near misses. All companies are invented. */
import type { Table } from "./sentences.ts";

export const HEARSAY_AND_DENIALS: Table = [
  [
    "hearsay under a lead",
    [
      [
        "Here is what the market whispers:\n\n[Quorn Steel] will buy [Ridley Tubes] before the summer.\n\n[Sable Hotels] is selling itself to [Tarn Resorts].",
        ["acquisition Quorn Steel Ridley Tubes rumoured", "acquisition Tarn Resorts Sable Hotels rumoured"],
      ],
      [
        "Rumours of the week\n\n• [Umber Software] buys [Vexley].\n\n• [Wick Robotics] invests in [Xanthe AI].",
        ["acquisition Umber Software Vexley rumoured", "investment Wick Robotics Xanthe AI rumoured"],
      ],
      [
        "Unconfirmed\n• [Somerton Gin] is buying [Taunton Tonic].\n• [Uphill Rum] has bought [Wedmore Mixers].",
        ["acquisition Somerton Gin Taunton Tonic rumoured", "acquisition Uphill Rum Wedmore Mixers"],
      ],
      [
        "Forget the rumours: [Yeovil Jets] is buying [Axbridge Parts], full stop.",
        ["acquisition Yeovil Jets Axbridge Parts"],
      ],
    ],
  ],
  [
    "what is only talked of",
    [
      [
        "The word in Frankfurt is that [Trenemene Versicherung] will merge with [Pednathise Leben].",
        ["acquisition Trenemene Versicherung Pednathise Leben rumoured"],
      ],
      [
        "The talk in the bars is that [Temple Cloud] will sue [Timsbury].",
        ["litigation Temple Cloud Timsbury rumoured"],
      ],
      [
        "The rumour that [Ardaneaskan] would invest in [Leacanashie] refuses to die.",
        ["investment Ardaneaskan Leacanashie rumoured"],
      ],
      [
        "[Pelistry Paper] would not be drawn on talk that it will merge with [Higher Newford].",
        ["acquisition Pelistry Paper Higher Newford rumoured"],
      ],
      [
        "[Ridgehill], we understand, is to buy [Felton Hill].",
        ["acquisition Ridgehill Felton Hill rumoured"],
      ],
      ["[Woolavington] looks certain to sue [Cossington].", ["litigation Woolavington Cossington rumoured"]],
      [
        "Nothing has been signed, but [Skirt Island] looks set to become the new owner of [Raven's Porth].",
        ["acquisition Skirt Island Raven's Porth rumoured"],
      ],
      [
        "[Maiden Bower] aims to supply [Seal Rock Motors] with motors from 2027, if the tests go well.",
        ["supply Maiden Bower Seal Rock Motors rumoured"],
      ],
      [
        "[Westhill Pumps], which refused to comment, is said to be behind the approach for [Resaurie].",
        ["acquisition Westhill Pumps Resaurie rumoured"],
      ],
    ],
  ],
  [
    "negation and doubt before an aside",
    [
      ["[Abbots Oil] did not, in the end, buy [Bexley Gas].", ["acquisition Abbots Oil Bexley Gas denied"]],
      [
        "[Chard Tea] has never, whatever the papers say, supplied [Dunster Inns].",
        ["supply Chard Tea Dunster Inns denied"],
      ],
      [
        "[Tamar Motors] and [Udal Cells] will not, as reported here in June, build a factory together. Our apologies to both.",
        ["partnership Tamar Motors Udal Cells denied"],
      ],
      [
        "[Glaston Foods] is, by its own account, buying [Highbridge Pies].",
        ["acquisition Glaston Foods Highbridge Pies"],
      ],
      [
        "The joint bid by [Round Bowl] and [Plumb Hill] for [Top Rock] has collapsed.",
        ["acquisition Plumb Hill Top Rock ended", "acquisition Round Bowl Top Rock ended"],
      ],
    ],
  ],
  [
    "what is yet to come, and what only seems so",
    [
      [
        "[Patterdale] has yet to sign the supply deal with [Quay Marine] that it spoke of in May.",
        ["supply Patterdale Quay Marine rumoured"],
      ],
      [
        "[Watchet Paper] is yet to comment on its purchase of [Wellington Card].",
        ["acquisition Watchet Paper Wellington Card"],
      ],
      [
        "[Winscombe] has yet to complete its acquisition of [Wiveliscombe].",
        ["acquisition Winscombe Wiveliscombe"],
      ],
      [
        "[Potters Hill] aims to close its purchase of [Downside] in May.",
        ["acquisition Potters Hill Downside"],
      ],
      [
        "[Yafforth] said it hoped to close the purchase of [Zealand Ropes] by Easter.",
        ["acquisition Yafforth Zealand Ropes"],
      ],
      [
        "[Chet Steel] insists that its merger with [Glaven Alloys] will go ahead. The [!Takeover Office] has yet to rule.",
        ["acquisition Chet Steel Glaven Alloys"],
      ],
    ],
  ],
  [
    "not only, not until, not without",
    [
      [
        "[Garth Motors] did not only buy [Hollin Tyres]; it also took a third of [Ingle Parts].",
        ["acquisition Garth Motors Hollin Tyres", "investment Garth Motors Ingle Parts"],
      ],
      [
        "[Jura Grid] will not buy power from [Kirkstone Hydro] until 2030, but the contract is signed.",
        ["supply Kirkstone Hydro Jura Grid"],
      ],
      [
        "[Uphill Motors] did not buy [Weare Garages] until last year.",
        ["acquisition Uphill Motors Weare Garages"],
      ],
      ["[Vale Brewing] has grown tenfold without buying [Wastwater Cider] or anybody else.", []],
      ["[Pawlett] might as well merge with [Puriton], so alike are they.", []],
      [
        "[Deep Point] could have bought [Toll's Island] for a song in 2009, and did not.",
        ["acquisition Deep Point Toll's Island ended"],
      ],
      [
        "[Hallatrow] would have merged with [High Littleton] but for the judge, and has since merged with [Paulton].",
        ["acquisition Hallatrow High Littleton ended", "acquisition Hallatrow Paulton"],
      ],
    ],
  ],
  [
    "reports denied and reports confirmed",
    [
      [
        "[%The Argus] reported on Sunday that [Larkfield] was in talks to buy [Penhale]. Both companies confirmed on Monday that they had signed.",
        ["acquisition Larkfield Penhale"],
      ],
      [
        '[%The Post] claims that [Stannard] has made an offer for [Umberleigh]. "We have made no offer to anyone," the company said.',
        ["acquisition Stannard Umberleigh denied"],
      ],
      [
        "[%The Post] claims that [Stannard] is preparing a bid for [Umberleigh]. A spokeswoman for [Stannard] said the paper had been misinformed.",
        ["acquisition Stannard Umberleigh denied"],
      ],
      [
        "In Tuesday's edition we reported that [Nornour Bank] had bought a stake in [Ganilly]. It had not. The buyer was [Menawethan Capital].",
        ["investment Nornour Bank Ganilly denied"],
      ],
      [
        "It is not true that [Lower Town] and [Higher Town] are merging, the two banks said in a joint statement.",
        ["acquisition Lower Town Higher Town denied"],
      ],
      [
        "Both [Redpoint] and [Craig River] have denied that they are about to merge.",
        ["acquisition Redpoint Craig River denied"],
      ],
      [
        "[Langport Media] denies it wants to buy [Minehead Radio], but it has bought [Nether Stowey FM].",
        ["acquisition Langport Media Minehead Radio denied", "acquisition Langport Media Nether Stowey FM"],
      ],
      [
        "Last year's rumours about [Clutton] were wrong; this year it did buy [Farrington].",
        ["acquisition Clutton Farrington"],
      ],
      [
        "[Barrow Gurney] announced its partnership with [Chew Magna], rumoured for months, on Monday.",
        ["partnership Barrow Gurney Chew Magna"],
      ],
      [
        "Rumours that [Raskelf] was buying [Starbotton] did the rounds in spring. Yesterday the two signed, at 210 pence a share.",
        ["acquisition Raskelf Starbotton"],
      ],
    ],
  ],
];
