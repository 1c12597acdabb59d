/** Takeovers, inquiries and suits: parties behind courts, deals behind pronouns, bids without a target, and how it all ends. */
import type { Table } from "./sentences.ts";

export const TAKEOVERS_AND_SUITS: Table = [
  [
    "courts are no parties",
    [
      ["[Acme] has taken [Borea] to the [!High Court] over a debt.", ["litigation Acme Borea"]],
      ["[Acme] has taken [it|Borea] to court over two bills.", ["litigation Acme Borea"]],
      ["[Acme] has obtained an order from the [!High Court] against [Borea].", ["litigation Acme Borea"]],
      ["[Acme] went to court against [Borea] in October.", ["litigation Acme Borea"]],
      ["The [!Trade Board] asked a judge to stop [Acme] in May.", ["litigation Trade Board Acme"]],
      ["The [!High Court] has found for [Acme].", []],
      ["[Acme] took [Borea] over in May.", ["acquisition Acme Borea"]],
    ],
  ],
  [
    "whose affair an inquiry is",
    [
      ["The [!Trade Board] is looking into the failure of [Acme].", ["litigation Trade Board Acme"]],
      [
        "The [!Trade Board] has opened an inquiry into the pricing of [Acme].",
        ["litigation Trade Board Acme"],
      ],
      ["The [!Trade Board] searched the offices of [Acme] again.", ["litigation Trade Board Acme"]],
      ["The [!Trade Board] issued eleven citations to [Acme].", ["litigation Trade Board Acme"]],
      ["[Acme] was reprimanded and fined €3m by the [!Trade Board].", ["litigation Trade Board Acme"]],
      ["[Acme] was founded in 1990 and fined [Borea] nothing.", ["litigation Acme Borea"]],
      ["[Acme] is looking into the future of rail.", []],
    ],
  ],
  [
    "suits in other words",
    [
      ["[Acme] alleges that [Borea] copied its pump.", ["litigation Acme Borea"]],
      ["A jury ordered [Borea] to pay $318m to [Acme].", ["litigation Acme Borea"]],
      ["A court found that [Borea] had infringed the patents of [Acme].", ["litigation Acme Borea"]],
      ["[Acme] has complained to the ministry about [Borea].", ["litigation Acme Borea"]],
      ["[Borea] was charged with fraud by the [!Trade Board].", ["litigation Trade Board Borea"]],
      ["[Acme] charged [Borea] a fee of 30%.", []],
      ["[Acme] told [Borea] to pay $3m to charity.", []],
    ],
  ],
  [
    "authorities against whom it goes without saying",
    [
      [
        "[Acme] makes tugs. [Acme] has two yards. The [!Trade Board] opened an inquiry in May.",
        ["litigation Trade Board Acme"],
      ],
      [
        "[Acme] agreed to buy [Borea]. The [!Trade Board] blocked it in April.",
        ["acquisition Acme Borea ended", "litigation Trade Board Acme"],
      ],
      [
        "[Acme] agreed to buy [Borea]. The [!Trade Board] is not expected to look at the deal.",
        ["acquisition Acme Borea"],
      ],
      [
        "The [!Trade Board] has opened a review of the plan by [Acme] to acquire [Borea].",
        ["acquisition Acme Borea", "litigation Trade Board Acme"],
      ],
      [
        "The [!Trade Board] sued on Friday to stop [Acme] from acquiring [Borea].",
        ["acquisition Acme Borea", "litigation Trade Board Acme"],
      ],
    ],
  ],
  [
    "takeovers in other words",
    [
      ["[Acme] is ready to pay €2bn. Its deal for [Borea] closed.", []],
      ["[Acme]'s deal for [Borea] closed in May.", ["acquisition Acme Borea"]],
      ["[Borea] went to [Acme] for €4.4bn.", ["acquisition Acme Borea"]],
      ["[Borea] went to [Acme] for help.", []],
      ["[Acme] offered $8bn for the whole of [Borea].", ["acquisition Acme Borea rumoured"]],
      ["[Acme] acquired the entire share capital of [Borea].", ["acquisition Acme Borea"]],
      ["[Borea] fended off [Acme] in 2019.", ["acquisition Acme Borea ended"]],
      ["[Borea] turned it down in 2019.", []],
      ["[Acme] is a possible buyer of [Borea].", ["acquisition Acme Borea rumoured"]],
      [
        "[Acme] makes tugs. [Acme] has two yards. [Borea], bought in January for $1bn, is growing.",
        ["acquisition Acme Borea"],
      ],
      [
        "[Acme] makes tugs. [Acme] has two yards. The integration of [Borea] is going well.",
        ["acquisition Acme Borea"],
      ],
    ],
  ],
  [
    "rival bids",
    [
      [
        "[Acme] makes tugs. [Acme] agreed to buy [Borea]. [Corvex] made a competing bid in August.",
        ["acquisition Acme Borea", "acquisition Corvex Borea rumoured"],
      ],
      [
        "[Acme] makes tugs. [Acme] agreed to buy [Borea]. The other suitor is [Corvex].",
        ["acquisition Acme Borea", "acquisition Corvex Borea rumoured"],
      ],
      ["[Acme] and [Borea] lead the market. The third bidder is [Corvex].", []],
      ["[Borea] has accepted an offer from [Acme].", ["acquisition Acme Borea"]],
    ],
  ],
  [
    "quitting and settling",
    [
      ["[Acme] had bid for [Borea] but withdrew in March.", ["acquisition Acme Borea ended"]],
      ["[Acme] offered $4bn for [Borea]. Weeks later [Acme] walked away.", ["acquisition Acme Borea ended"]],
      ["[Acme] bid for [Borea]. [Acme] withdrew from Peru.", ["acquisition Acme Borea rumoured"]],
      ["[Acme] sued [Borea] in May. [Acme] settled in June.", ["litigation Acme Borea"]],
      ["[Acme] sued [Borea] over a lens. They settled the case.", ["litigation Acme Borea ended"]],
      ["[Acme] sued [Borea] over a lens. [Acme] settled the case.", ["litigation Acme Borea ended"]],
      ["[Acme] sued [Borea] over a lens. [Acme] settled in Leeds.", ["litigation Acme Borea"]],
      [
        "[Acme] uses cash to pay debt left over from [its|Acme] purchase of [Borea].",
        ["acquisition Acme Borea"],
      ],
      ["The ruling does not affect [Acme]'s action against [Borea].", ["litigation Acme Borea"]],
      ["[Acme] and [Borea] tore up [their|Acme+Borea] merger agreement.", ["acquisition Acme Borea ended"]],
    ],
  ],
  [
    "what authorities do, and suits told by what carries them",
    [
      ["The [!Trade Board] revoked the licence of [Acme].", ["litigation Trade Board Acme"]],
      ["The [!Trade Board] has asked [Acme] for documents.", ["litigation Trade Board Acme"]],
      ["The [!Trade Board] demanded an explanation from [Acme].", ["litigation Trade Board Acme"]],
      ["[Acme] asked [Borea] for documents.", []],
      [
        "[Acme] will pay $112 million to the [!Treasury] for having cleared sales.",
        ["litigation Treasury Acme"],
      ],
      ["A fine of $5 million was imposed on [Acme] by the [!Trade Board].", ["litigation Trade Board Acme"]],
      ["The suit that [Acme] has brought against [Borea] is before a jury.", ["litigation Acme Borea"]],
      ["[Acme] commenced an action against [Borea] in May.", ["litigation Acme Borea"]],
      ["The [!Trade Board] alleged that [Acme] had rigged bids.", ["litigation Trade Board Acme"]],
      ["[Acme] and [Borea] have quarrelled over patents in court.", ["litigation Acme Borea"]],
    ],
  ],
];
