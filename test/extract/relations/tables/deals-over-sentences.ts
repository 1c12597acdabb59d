/**
 * Takeovers, holdings and funding as told in passages: pronouns that look ahead, buyers that follow the sale, shares counted in brackets,
 * and what only sounds like a deal. Only names are marked; all companies are invented.
 */
import type { Table } from "./sentences.ts";

export const DEALS_OVER_SENTENCES: Table = [
  [
    "pronouns that look ahead",
    [
      [
        "Two years after it was bought by [Meridian Rock], [Osgood Tools] is back on the market.",
        ["acquisition Meridian Rock Osgood Tools"],
      ],
      [
        "Since it went public in 2018, [Fenwick Data] has bought eleven companies, most recently [Querymill], for which it paid $95m.",
        ["acquisition Fenwick Data Querymill"],
      ],
      [
        "Through its subsidiary [Tamworth Life], [Anglia Mutual] insures 300,000 pensioners.",
        ["ownership Anglia Mutual Tamworth Life"],
      ],
      [
        "With its purchase of [Brightkey], announced this morning, [Lockwood Secure] becomes the second-largest maker of smart locks in America.",
        ["acquisition Lockwood Secure Brightkey"],
      ],
      [
        "When it bought [Cabo Net] in 2016, [Telmar] promised to keep its name.",
        ["acquisition Telmar Cabo Net"],
      ],
      [
        "The Dutch insurer [Noorder] has decided to leave Poland. [Polisa], which it bought in 2007, will close.",
        ["acquisition Noorder Polisa"],
      ],
      ["After it had moved to Leeds, [Querymill] hired more engineers than [Fenwick Data].", []],
      ["As did [Telmar] before it, [Nordvik Tele] has moved to a cheaper tower.", []],
    ],
  ],
  [
    "buyers that follow the sale",
    [
      [
        "[Ardmore Wines] has changed hands for the third time in a decade. The new owner is [Tessin Partners], a Swiss family office, which paid an undisclosed sum.",
        ["acquisition Tessin Partners Ardmore Wines"],
      ],
      [
        "[Bexley Foods] has been sold. The buyer, [Orrell Capital], will pay £410m in cash and take on £90m of debt.",
        ["acquisition Orrell Capital Bexley Foods"],
      ],
      [
        "[Ampere Works] was put up for sale in March. The winning bidder was [Lodestone].",
        ["acquisition Lodestone Ampere Works"],
      ],
      [
        "A third bid for [Pemba Gas], from [Rift Energy], was rejected as too low.",
        ["acquisition Rift Energy Pemba Gas ended"],
      ],
      [
        "[Lodestone] has bid for [Pemba Gas], as has [Rift Energy].",
        ["acquisition Lodestone Pemba Gas rumoured", "acquisition Rift Energy Pemba Gas rumoured"],
      ],
      ["The buyer of the painting was [Brandt Stiftung]; the seller, [Kern Pianos], made a loss.", []],
      [
        "[Linnet Health] makes bandages. Its largest buyer is [Carrow Group].",
        ["supply Linnet Health Carrow Group"],
      ],
      [
        "Hands have changed at [Ludus Holding]: its new head comes from [Quarto Games]. The new owner of the shop is [Yonder].",
        [],
      ],
    ],
  ],
  [
    "deals in long sentences",
    [
      [
        "[Mercator Tools PLC] (LSE: MCT) announces that it has today completed the disposal of its wholly owned subsidiary, [Parry Saws Limited], to [Helmond Beheer BV] for a total consideration of £23 million.",
        [
          "acquisition Helmond Beheer BV Parry Saws Limited",
          "ownership Mercator Tools PLC Parry Saws Limited ended",
        ],
      ],
      [
        "[Pinecrest Bancorp] today announced the completion of its previously announced acquisition of [First Dunmore Financial], the holding company for [Dunmore Savings Bank].",
        [
          "acquisition Pinecrest Bancorp First Dunmore Financial",
          "ownership First Dunmore Financial Dunmore Savings Bank",
        ],
      ],
      [
        "The assets of [Copperline], which filed for bankruptcy in January, were bought at auction by [Wexler Industries].",
        ["acquisition Wexler Industries Copperline"],
      ],
      [
        "Now [Palladio] is on the hunt: it has bought [Vosslicht] in Germany, [Thorne] in Britain and, last week, [Casa Luz] in Spain.",
        ["acquisition Palladio Casa Luz", "acquisition Palladio Thorne", "acquisition Palladio Vosslicht"],
      ],
      [
        "If approved by shareholders, the transaction will see [Ellis Freight] absorb [Northbound], whose brand will disappear by 2027.",
        ["acquisition Ellis Freight Northbound"],
      ],
      [
        "[Orca Foods] swooped on [Trevally] within a week of its founder's departure.",
        ["acquisition Orca Foods Trevally"],
      ],
      [
        "[Kyushu Oil] has approached [Sato Chemicals] about a merger.",
        ["acquisition Kyushu Oil Sato Chemicals rumoured"],
      ],
      ["[Kyushu Oil] has approached [Sato Chemicals] for advice on catalysts.", []],
      [
        "[Grub Street Media] nears deal for [Marlowe Press] -sources",
        ["acquisition Grub Street Media Marlowe Press rumoured"],
      ],
      ["If bought by [Telmar], [Straitlink] would lose its licence.", []],
      [
        "A bank that advised [Penrose Holdings] on the purchase of a hotel last year has opened an office in the same building as [Dunmow Estates].",
        [],
      ],
      [
        "No company has merged more often than [Pinecrest Bancorp]; [First Dunmore Financial] has never tried.",
        [],
      ],
      ["The takeover of [Solent Diagnostics] by a private-equity firm has made [Veritane] nervous.", []],
    ],
  ],
  [
    "whose companies are",
    [
      [
        "[Radio Tamar], along with its sister stations, is owned by [Benbow Group].",
        ["ownership Benbow Group Radio Tamar"],
      ],
      [
        "[Carrow Group] and its owners bought [Linnet Health] in June.",
        ["acquisition Carrow Group Linnet Health"],
      ],
      [
        "[Saltash Marine] said on Tuesday that its largest shareholder, the Danish shipping group [Nyborg], had lifted its holding from 18% to 27%.",
        ["ownership Nyborg Saltash Marine"],
      ],
      [
        "[Saltash Marine] builds ferries. Its shareholders are [Hanover Street] (55%), [Laurentian Pension Plan] (35%) and the company's managers (10%).",
        [
          "investment Hanover Street Saltash Marine",
          "investment Laurentian Pension Plan Saltash Marine",
          "ownership Hanover Street Saltash Marine",
          "ownership Laurentian Pension Plan Saltash Marine",
        ],
      ],
      ["Half of [Corrib Wind] belongs to [Eirgrid Partners].", ["ownership Eirgrid Partners Corrib Wind"]],
      [
        "[Trevally], [Belon] and [Samphire] all belong to [Orca Foods].",
        ["ownership Orca Foods Belon", "ownership Orca Foods Samphire", "ownership Orca Foods Trevally"],
      ],
      ["[Iris Labs] is 35%-owned by [Hessel Optik].", ["ownership Hessel Optik Iris Labs"]],
      ["[Trevally] is now in the stable of [Orca Foods].", ["ownership Orca Foods Trevally"]],
      [
        "[Fernwood] owns [Tuinhuis] in the Netherlands and a third of [Jardiland Est].",
        ["ownership Fernwood Jardiland Est", "ownership Fernwood Tuinhuis"],
      ],
      ["[Lyric FM] controls its costs better than [Radio Tamar].", []],
      [
        "Half of the pupils at the school belong to families that work for [Orgelbau Kern] or [Kern Pianos].",
        [],
      ],
      ["A share of the blame belongs to [Telmar], says [Cabo Net].", []],
      ["[Voss & Daughters] holds 30% of the German market and [Thorne] 30% of the British one.", []],
    ],
  ],
  [
    "who puts money in",
    [
      [
        "The Series B, which brings the total raised by [Codebright] to $71m, was led by [Westlake Ventures]. [Foundry Row] also took part, as did [Ninth Street].",
        [
          "investment Foundry Row Codebright",
          "investment Ninth Street Codebright",
          "investment Westlake Ventures Codebright",
        ],
      ],
      [
        "The investment arm of [Stellan Motors], [Stellan Ventures], has taken part in a $40m round for [Lidarium].",
        ["investment Stellan Ventures Lidarium", "ownership Stellan Motors Stellan Ventures"],
      ],
      [
        "With backing from [Westlake Ventures], [Codebright] has opened an office in Spain.",
        ["investment Westlake Ventures Codebright"],
      ],
      [
        "[Solaris Wood] secured fresh capital in April. The money came from [Rift Energy] and [Banyan Fund].",
        ["investment Banyan Fund Solaris Wood", "investment Rift Energy Solaris Wood"],
      ],
      [
        "[Ninth Street] is among several investors that have put money into [Codebright].",
        ["investment Ninth Street Codebright"],
      ],
      [
        "[Ludus Holding] has sold its remaining 12% of [Quarto Games] on the open market.",
        ["investment Ludus Holding Quarto Games ended", "ownership Ludus Holding Quarto Games ended"],
      ],
      ["[Pallas Robotics] has invested $20m in a new plant next to that of [Norrland Cells].", []],
      ["A round of layoffs led by [Lidarium] has spread to [Kiso Capital] and its peers.", []],
      ["[Hartwell Angels] has hired a partner from [Gantry Ventures] to lead its deals in Spain.", []],
      ["[Rosslyn Group] has sold a slice of its loading berth to [Apex Harbor].", []],
    ],
  ],
];
