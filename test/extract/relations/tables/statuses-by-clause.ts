/** Statuses by the clause around a relation: threats, mere thoughts, reports, denials, and reviews of deals. All companies are invented. */
import type { Table } from "./sentences.ts";

const DEAL = "[Verity Foods] has agreed to buy [Moss & Lane].";
const BOUGHT = "acquisition Verity Foods Moss & Lane";
const REVIEW = "litigation Trade Board Verity Foods";

export const STATUSES_BY_CLAUSE: Table = [
  [
    "how far the review of a deal has got",
    [
      [`${DEAL} The [!Trade Board] is reviewing the deal.`, [BOUGHT, REVIEW]],
      [`${DEAL} The [!Trade Board] is expected to review the deal.`, [BOUGHT, `${REVIEW} rumoured`]],
      [`${DEAL} The [!Trade Board] may block the deal.`, [BOUGHT, `${REVIEW} rumoured`]],
      [`${DEAL} The [!Trade Board] is weighing a challenge to the merger.`, [BOUGHT, `${REVIEW} rumoured`]],
      [`${DEAL} The [!Trade Board] closed its review of the deal in May.`, [BOUGHT, `${REVIEW} ended`]],
      [`${DEAL} The [!Trade Board] has dropped its objections to the merger.`, [BOUGHT, `${REVIEW} ended`]],
      [`${DEAL} The deal was blocked by the [!Trade Board].`, [`${BOUGHT} ended`, REVIEW]],
      [`${DEAL} The [!Trade Board] said it would not challenge the merger.`, [BOUGHT]],
      [
        "[Verity Foods] completed its purchase of [Moss & Lane]. The [!Trade Board] had blocked the deal in April.",
        [BOUGHT, REVIEW],
      ],
    ],
  ],
  [
    "what is only supposed or advised",
    [
      ["Suppose [Verity Foods] bought [Moss & Lane] tomorrow.", []],
      ["Imagine that [Verity Foods] owned [Moss & Lane].", []],
      ["Had [Verity Foods] bought [Moss & Lane] in 2015, it would be worth twice as much today.", []],
      ["Could [Verity Foods] buy [Moss & Lane]?", []],
      ["[Verity Foods] should buy [Moss & Lane], argues [@Ann Poe] of [Tern Bank].", []],
      ["A purchase of [Moss & Lane] by [Verity Foods] would make sense, says one analyst.", []],
      ["[Verity Foods] almost bought [Moss & Lane] in 2008.", [`${BOUGHT} ended`]],
      ["[Verity Foods] came close to buying [Moss & Lane] in 2008.", [`${BOUGHT} ended`]],
    ],
  ],
  [
    "what is agreed though it is still to be completed",
    [
      ["[Verity Foods] hopes to complete the takeover of [Moss & Lane] before Christmas.", [BOUGHT]],
      ["The acquisition of [Moss & Lane] by [Verity Foods] is expected to close in the autumn.", [BOUGHT]],
      ["Subject to approval by shareholders, [Verity Foods] will acquire [Moss & Lane].", [BOUGHT]],
      ["[Verity Foods] to buy [Moss & Lane] for $2bn", [BOUGHT]],
    ],
  ],
  [
    "what is on people's lips",
    [
      [
        "[Verity Foods] is buying [Moss & Lane], [%The Courier] wrote, citing people close to both.",
        [`${BOUGHT} rumoured`],
      ],
      [
        "The [!Trade Board] is preparing a complaint against [Verity Foods], according to three people briefed on it.",
        [`${REVIEW} rumoured`],
      ],
      ["Reports that [Verity Foods] would buy [Moss & Lane] are false.", [`${BOUGHT} denied`]],
      ["Rumours that [Verity Foods] would buy [Moss & Lane] lifted the shares.", [`${BOUGHT} rumoured`]],
      [
        "It is not true that [Verity Foods] supplies [Moss & Lane].",
        ["supply Verity Foods Moss & Lane denied"],
      ],
      ["It is possible that [Verity Foods] bought [Moss & Lane].", [`${BOUGHT} rumoured`]],
      ["[Verity Foods] has ruled out a bid for [Moss & Lane].", [`${BOUGHT} denied`]],
      ["[Verity Foods] ruled out buying [Moss & Lane].", [`${BOUGHT} denied`]],
      ["[Verity Foods] poured cold water on talk of a merger with [Moss & Lane].", [`${BOUGHT} denied`]],
      [
        '[Verity Foods] is in talks to buy [Moss & Lane], [%The Courier] reported. "We are not talking to anyone," said [@Ann Poe].',
        [`${BOUGHT} denied`],
      ],
    ],
  ],
  [
    "another deal that is over",
    [
      [
        "[Acme] bought [Borea] in May. The proposed purchase of [Corvex] by [Dravane] will not proceed.",
        ["acquisition Acme Borea", "acquisition Dravane Corvex ended"],
      ],
      [
        "[Acme] sued [Borea]. The suit brought by [Corvex] against [Dravane] was withdrawn.",
        ["litigation Acme Borea", "litigation Corvex Dravane ended"],
      ],
    ],
  ],
  [
    "suits that are threatened, wished for and settled",
    [
      ["[Acme] will sue [Borea] if it is not paid.", ["litigation Acme Borea rumoured"]],
      ["[Acme] would sue [Borea] unless the labels were changed.", ["litigation Acme Borea rumoured"]],
      ["[Acme] reserves the right to sue [Borea].", ["litigation Acme Borea rumoured"]],
      [
        "The [!Trade Board] is considering whether to sue [Borea].",
        ["litigation Trade Board Borea rumoured"],
      ],
      ["[Borea] risks a fine from the [!Trade Board].", ["litigation Trade Board Borea rumoured"]],
      ["[Acme] and [Borea] have settled [their|Acme+Borea] dispute.", ["litigation Acme Borea ended"]],
      [
        "The [!Trade Board] opened an inquiry into [Acme] in 2019 and closed it two years later.",
        ["litigation Trade Board Acme ended"],
      ],
    ],
  ],
  [
    "rivalry and alliances that are over or denied",
    [
      ["[Acme] is no longer a rival of [Borea].", ["competition Acme Borea ended"]],
      ["[Acme] is not a rival of [Borea].", ["competition Acme Borea denied"]],
      ["[Acme] stopped competing with [Borea] in 2020.", ["competition Acme Borea ended"]],
      ["[Acme] wants to compete with [Borea].", ["competition Acme Borea"]],
      [
        "[Acme] has pulled the plug on [its|Acme] joint venture with [Borea].",
        ["partnership Acme Borea ended"],
      ],
      [
        "[Acme], which owned [Borea] until it was floated, still rents there.",
        ["ownership Acme Borea ended"],
      ],
    ],
  ],
  [
    "suits told by what carries them",
    [
      ["The lawsuit, filed late on Friday by [Acme], accuses [Borea] of theft.", ["litigation Acme Borea"]],
      ["[Acme] has filed for an injunction to stop [Borea] from using the berth.", ["litigation Acme Borea"]],
      ["The case pits [Acme] against [Borea] in a Rotterdam court.", ["litigation Acme Borea"]],
      ["A judge has ordered [Borea] to pay [Acme] $12m in damages.", ["litigation Acme Borea"]],
      ["A tribunal has awarded [Acme] $12m in damages from [Borea].", ["litigation Acme Borea"]],
      ["The [!Trade Board] issued [Acme] with a reprimand.", ["litigation Trade Board Acme"]],
      [
        "Prosecutors at the [!Trade Board] have indicted [Acme] on six counts.",
        ["litigation Trade Board Acme"],
      ],
      ["[Acme] appealed against the fine imposed by the [!Trade Board].", ["litigation Trade Board Acme"]],
      ["The [!Trade Board] praised [Acme] for its handling of the recall.", []],
      ["Lawyers for [Acme] once worked at [Borea].", []],
      ["[Acme] filed its accounts with the [!Trade Board] in May.", []],
      ["In the case of [Acme], [Borea] has more to lose.", []],
      ["The [!Trade Board] challenged [Acme] to do better.", []],
    ],
  ],
];
