/** Parties that go without saying, that are named by their part in a deal told of before, and what stands behind asides. */
import type { Table } from "./sentences.ts";

export const UNSAID_PARTIES: Table = [
  [
    "a holding, money or rivalry whose other side goes without saying",
    [
      [
        "[Vexholm] is listed in Oslo. [Vexholm] makes lifts in Malmö. It lost money last year. [Arden Trust] holds 12% and has asked for a seat on the board.",
        ["ownership Arden Trust Vexholm"],
      ],
      [
        "[Vexholm] is listed in Oslo. [Vexholm] makes lifts in Malmö and reported a loss. [Arden Trust], with 31% the largest shareholder, said it would not sell.",
        ["ownership Arden Trust Vexholm"],
      ],
      [
        "[Vexholm] is listed in Oslo. [Vexholm] makes lifts in Malmö and reported a loss. [Arden Trust], which owns 22%, backs the chairman.",
        ["ownership Arden Trust Vexholm"],
      ],
      [
        "[Vexholm] is listed in Oslo. [Vexholm] is 55% owned by the Lindqvist family; [Arden Trust] holds a further 18%.",
        ["ownership Arden Trust Vexholm"],
      ],
      [
        "[Vexholm] is listed in Oslo. [Vexholm] reported a loss of €4m. [Arden Trust], an activist shareholder with roughly 9%, took control of the board.",
        ["ownership Arden Trust Vexholm"],
      ],
      [
        "[Sensora] is listed in Oslo. [Sensora] builds sensors in Leeds. The first outside money was from [Elder Fund], because no bank would listen.",
        ["investment Elder Fund Sensora"],
      ],
      [
        "[Sensora] is listed in Oslo. [Sensora] builds sensors in Leeds. Money came from [Elder Fund] and [Oak & Pine], who between them have put in $64m.",
        ["investment Oak & Pine Sensora", "investment Elder Fund Sensora"],
      ],
      [
        "[Sensora] is listed in Oslo. [Sensora] has raised $40m. [Elder Fund] came in as a new shareholder alongside [Oak & Pine] and the family office [Hale & Sons].",
        ["investment Hale & Sons Sensora", "investment Oak & Pine Sensora", "investment Elder Fund Sensora"],
      ],
      [
        "[Keyra] is listed in Oslo. [Keyra] sells locks to hotels. [Brask], which competes for the same customers, cut its prices.",
        ["competition Keyra Brask"],
      ],
      [
        "[Keyra] is listed in Oslo. [Keyra] sells locks to hotels. The takeover made it the second-largest maker of locks after [Brask].",
        ["competition Keyra Brask"],
      ],
      [
        "[Keyra] is listed in Oslo. [Keyra] sells locks to hotels. The pressure comes from [Brask], whose cheap locks have taken 600 hotels from it.",
        ["competition Keyra Brask"],
      ],
    ],
  ],
  [
    "supply and distribution whose other side goes without saying",
    [
      [
        "[Dunsop] is listed in Oslo. [Dunsop] runs three hospitals in Fife. The damage is insured with [Mere Mutual] for up to £40m.",
        ["supply Mere Mutual Dunsop"],
      ],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] builds ferries in Fife. Nine of its ships are waiting for engines from [Rigg Motors].",
        ["supply Rigg Motors Dunsop"],
      ],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] flies to thirty cities. Deliveries from [Ardal] are running six months late.",
        ["supply Ardal Dunsop"],
      ],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] makes sensors in Fife. [Tor Cloud] takes about half of the output.",
        ["supply Dunsop Tor Cloud"],
      ],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] makes tablets in Fife. [Medlar], which used to make the tablets, lost the contract in May.",
        ["supply Medlar Dunsop ended"],
      ],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] is building a tower in Leeds. [Fenwick & Roe] designed the facade.",
        ["supply Fenwick & Roe Dunsop"],
      ],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] makes software for banks. The model will continue to be run in the data centres of [Pike Cloud].",
        ["supply Pike Cloud Dunsop"],
      ],
      [
        "[Sibilo] is listed in Oslo. [Sibilo] builds quantum machines. Customers reach the machines through [Pike Cloud] and [Tor Cloud].",
        ["partnership Sibilo Tor Cloud", "partnership Sibilo Pike Cloud"],
      ],
      [
        "[Sibilo] is listed in Oslo. [Sibilo] builds software for dentists. Everyone else comes through [Ness Data], which resells the software and adds support.",
        ["partnership Sibilo Ness Data"],
      ],
      [
        "[Sibilo] is listed in Oslo. [Sibilo] makes sensors. The recipe was developed with researchers at [!Leith University].",
        ["partnership Sibilo Leith University"],
      ],
    ],
  ],
  [
    "near misses of what goes without saying",
    [
      [
        "[Vexholm] is listed in Oslo. [Vexholm] reported a loss of €4m. [Arden Trust] has 31% of the market for lifts.",
        [],
      ],
      [
        "[Vexholm] is listed in Oslo. [Vexholm] reported a loss of €4m. [Arden Trust] has about a fifth of Nordic sales.",
        [],
      ],
      [
        "[Vexholm] is listed in Oslo. [Vexholm] reported a loss of €4m. In cranes, [Arden Trust] has 20%.",
        [],
      ],
      [
        "[Sensora] is listed in Oslo. [Sensora] builds sensors in Leeds. Most of the money came from sales to farmers.",
        [],
      ],
      [
        "[Sensora] is listed in Oslo. [Sensora] builds sensors in Leeds. [Elder Fund] put in a bid for a port in Spain.",
        [],
      ],
      ["[Keyra] is listed in Oslo. [Keyra] sells locks to hotels. [Brask] has switched to a rival.", []],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] makes drones in Leeds. Its new chairman comes from [Polarline].",
        [],
      ],
      ["[Dunsop] is listed in Oslo. [Dunsop] makes drones in Leeds. The idea came from [Polarline].", []],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] makes drones in Leeds. A warning came from [Polarline] in May.",
        [],
      ],
      [
        "[Dunsop] is listed in Oslo. [Dunsop] makes drones in Leeds. [Polarline] will install a new chairman.",
        [],
      ],
      ["[Sibilo] is listed in Oslo. [Sibilo] makes sensors. In Asia the market is led by [Ness Chem].", []],
    ],
  ],
  [
    "parties named by their part in a deal told of, and groups",
    [
      ["[Ravelo] and [Tessin] build trains. [Hedgerow] supplies neither of them.", []],
      [
        "[Ravelo] and [Tessin] build trains. A case against both by the [!Competition Board] was dropped in 2021.",
        ["litigation Competition Board Tessin ended", "litigation Competition Board Ravelo ended"],
      ],
      [
        "[Wexcombe] has agreed to buy [Ansty] for $900m. The target is owned by [Colne Fund].",
        ["acquisition Wexcombe Ansty", "ownership Colne Fund Ansty"],
      ],
      [
        "[Wexcombe] bid $900m for [Ansty] on Monday. [Hartwell], which owns 31% of the target, is against it.",
        ["acquisition Wexcombe Ansty rumoured", "ownership Hartwell Ansty"],
      ],
      [
        "[Wexcombe] sued [Ansty] over patents in Ohio. The defendant buys its valves from [Hartwell].",
        ["litigation Wexcombe Ansty", "supply Hartwell Ansty"],
      ],
      [
        "[Wexcombe] will supply [Ansty] with valves for nine years. The customer is owned by [Hartwell].",
        ["ownership Hartwell Ansty", "supply Wexcombe Ansty"],
      ],
      [
        "[Bexley] is a studio in Hull with forty people. [Harne Fund] put in £2m in 2019.",
        ["investment Harne Fund Bexley"],
      ],
      ["[Bexley] makes tea. [Harne Fund] sued its supplier in Georgia.", []],
      [
        "[Bexley] sells routers to [Corran Air]. A fault stopped flights in July. [Corran Air] sued its supplier in October.",
        ["litigation Corran Air Bexley", "supply Bexley Corran Air"],
      ],
      [
        "[Bexley] sells routers to [Corran Air]. The airline has sued its supplier for negligence.",
        ["litigation Corran Air Bexley", "supply Bexley Corran Air"],
      ],
      [
        "[Bexley] rents halls from [Averno]. [Tarn Works] sold the landlord 60,000 lamps.",
        ["supply Tarn Works Averno", "supply Averno Bexley"],
      ],
      [
        "[Hartwell] and [Oakby], two of [Aske]'s customers, complained.",
        ["supply Aske Hartwell", "supply Aske Oakby"],
      ],
    ],
  ],
  [
    "verbs behind asides, shares listed, portions, replacements",
    [
      [
        "[Pellar] bought servers from [Yarrow]. It did not want the factories, which it agreed in May to sell to [Ostrix].",
        ["supply Yarrow Pellar"],
      ],
      [
        "[Ferrand] and [Garside] have discussed a merger with the help of [Moxon & Lyle], the accountants.",
        ["acquisition Ferrand Garside rumoured"],
      ],
      [
        "[Harlan] closed in on [Morley Trust] with an offer of £840m.",
        ["acquisition Harlan Morley Trust rumoured"],
      ],
      ["[Castor] gave its whole network to [Pollux] in a contract worth $3bn.", ["supply Pollux Castor"]],
      [
        "[Castor] now sells more tea than either [Pollux] or [Mallow].",
        ["competition Castor Mallow", "competition Castor Pollux"],
      ],
      [
        "[Castor] makes pumps and [Pollux], its largest rival, builds boats with [Mallow].",
        ["competition Castor Pollux", "partnership Pollux Mallow"],
      ],
      [
        "[Corvex] replaced [Acton]'s software with that of [Borland] in May.",
        ["supply Acton Corvex ended", "supply Borland Corvex"],
      ],
      [
        "[Corvex] has swapped [Acton]'s tills for [Borland] ones.",
        ["supply Acton Corvex ended", "supply Borland Corvex"],
      ],
      ["[Acton]'s haulage contract with [Borland] ran out in April.", ["supply Acton Borland ended"]],
      ["[Acton]'s catering contract with [Borland] was renewed for three years.", ["supply Acton Borland"]],
      [
        "[Acton] and [Borland] argued that they needed each other against [Wick], [Cotter] and [Ambry].",
        [
          "competition Acton Ambry",
          "competition Acton Cotter",
          "competition Acton Wick",
          "competition Borland Ambry",
          "competition Borland Cotter",
          "competition Borland Wick",
        ],
      ],
      [
        "[Lumley], which bought all of [Karst]'s gold under a contract of 2020, is unhappy.",
        ["supply Karst Lumley"],
      ],
      [
        "The new [Fonica], in which [Nordkabel] has about 43% and [Mirando] 24%, will open shops.",
        ["ownership Nordkabel Fonica", "ownership Mirando Fonica"],
      ],
      ["[Prisma] makes half of its lenses and takes the rest from [Hollin].", ["supply Hollin Prisma"]],
      [
        "[Orrery] moved a million containers last year on trains hauled by [Brae Traction].",
        ["supply Brae Traction Orrery"],
      ],
      [
        "[Padgate] ships through the terminal that [Quarto], a unit of [Lindum], rents from [Lund Quays].",
        ["ownership Lindum Quarto", "supply Lund Quays Quarto"],
      ],
      [
        "[Brindle], in which [Osset] holds 45%, supplies [Calder] with apples from nine counties.",
        ["ownership Osset Brindle", "supply Brindle Calder"],
      ],
      ["[Threadle] is talking to [Bellweir] about a takeover.", ["acquisition Threadle Bellweir rumoured"]],
      [
        "[Acton] lost one of its best customers when [Borland] gave the network to [Corvex].",
        ["supply Corvex Borland"],
      ],
      ["[Borland] gave its whole network to [Corvex].", ["supply Corvex Borland"]],
      ["[Acton] sold out to [Borland] last summer.", ["acquisition Borland Acton"]],
      ["[Lumley] buys all of [Karst]'s gold.", ["supply Karst Lumley"]],
      ["[Lumley] buys half of [Karst]'s gold.", ["supply Karst Lumley"]],
      [
        "[Lidgate], since 2015 a subsidiary of [Penrose], has closed its yard.",
        ["ownership Penrose Lidgate"],
      ],
    ],
  ],
  [
    "near misses of portions, talks and sales",
    [
      ["[Pellar] agreed to sell its factories to [Ostrix].", []],
      ["The factories, which [Pellar] agreed in May to sell to [Ostrix], stand in Ohio.", []],
      ["[Pellar] hired [Corvane]'s engineers, among them [@Marc Lamb].", []],
      ["[Pellar] hired a dozen people from [Corvane].", []],
      ["[Hondo] plans to turn [Nisso] into a unit of [Mitsu].", []],
      ["[Sheen] and [Temmo] ship parcels between them.", []],
      ["[Gable] put its own assistant into [#Chromo] last week.", []],
      ["[Castor] said that it and [Pollux] had failed to reach agreement on price.", []],
      ["[Castor] asked [Pollux]'s customers about prices.", []],
      ["[Castor] has a power tool belonging to [Pollux].", []],
      ["[Castor] is cheaper than [Pollux], which is bought by people who want comfort.", []],
      ["[Threadle] is talking to [Bellweir] about the weather.", []],
      ["The founders sold out to [Borland] last summer.", []],
    ],
  ],
];
