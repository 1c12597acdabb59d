/** Trade, rivalry and quarrels as newspapers tell them, over sentences: gapped clauses, contracts, custom that moves; and what only looks like it. */
import type { Table } from "./sentences.ts";

export const TRADE_PASSAGES: Table = [
  [
    "a clause that leaves its verb out",
    [
      [
        "The hospital group [Medora] uses software from [Clinivault] in 40 clinics and from [Osprey Records] in the rest.",
        ["supply Clinivault Medora", "supply Osprey Records Medora"],
      ],
      [
        "[Acme Rotor] repairs the engines of [Helitek], and [Borea Drives] the gearboxes of [Kestrel Air].",
        ["supply Acme Rotor Helitek", "supply Borea Drives Kestrel Air"],
      ],
      [
        "Since 2021 the airport has been run by [Aeroporti Ligure], which buys its security services from [Vigilante Due] and its catering from [Mensa Nuova].",
        ["supply Mensa Nuova Aeroporti Ligure", "supply Vigilante Due Aeroporti Ligure"],
      ],
      ["[Radley Motors] makes its cars in Coventry and [Bharat Auto] in Chennai.", []],
      [
        "[Orsino Paints] employs 400 people in Bristol, and [Tiller & Sons], which makes brushes, about 90. Both were hit by the flood.",
        [],
      ],
      [
        "[Rotorwerk] competes with [Skydrone] and [Avianor] with [Ferox].",
        ["competition Avianor Ferox", "competition Rotorwerk Skydrone"],
      ],
    ],
  ],
  [
    "who sells under a contract",
    [
      [
        "[Nordvik Shipping] has signed a contract with [Hansa Bunker], under which it will deliver 60,000 tonnes of methanol a year to the Rotterdam trader's tanks.",
        ["supply Nordvik Shipping Hansa Bunker"],
      ],
      [
        "The engineering firm [Brockhaus & Söhne] has won a contract with the port operator [Terminalis] to replace 14 cranes at Gdansk.",
        ["supply Brockhaus & Söhne Terminalis"],
      ],
      [
        "[Varnholm Rail] has picked a new maintenance contractor for its 90 electric trains. The seven-year contract, worth €210m, went to [Stellwerk Nord], which beat two bigger firms. A second contract, for cleaning, was awarded to [Blanka].",
        ["supply Blanka Varnholm Rail", "supply Stellwerk Nord Varnholm Rail"],
      ],
      [
        "The carmaker [Ferox] signed a supply agreement on Tuesday with the battery maker [Leyden Cells], its second in a year. It hopes that this will let it build 200,000 electric cars annually by 2028.",
        ["supply Leyden Cells Ferox"],
      ],
      [
        "Few in the trade had heard of [Pell & Daughters] before it won the contract for the uniforms of [Aerolux]. The family firm from Norwich sewed 40,000 of them in nine months.",
        ["supply Pell & Daughters Aerolux"],
      ],
      [
        "The airline [Kestrel Air] has a contract with the caterer [Mensa Nuova] that runs until 2031.",
        ["supply Mensa Nuova Kestrel Air"],
      ],
      [
        "The contractor [Brockhaus] has a contract with the utility [Wasserwerk Elm].",
        ["supply Brockhaus Wasserwerk Elm"],
      ],
      ["[Kestrel Air] has a contract with [Rampways] that runs until 2031.", []],
      [
        "[Zenobia] bought the chips from [Tantalus Micro]; the boards, made by [Kaohsiung Circuits], came from a distributor.",
        ["supply Tantalus Micro Zenobia"],
      ],
      [
        "On Friday a court in Munich awarded [Transalpin] €4m in damages against [Volaris], which had left the cartel in 2009.",
        ["litigation Transalpin Volaris"],
      ],
      [
        "Ten years ago, [Albury Rail] was the only customer of [Signalbau]. Now it is one of sixty.",
        ["supply Signalbau Albury Rail"],
      ],
    ],
  ],
  [
    "customers that come and go",
    [
      [
        "[Quayside Bank] has dropped [Deltaware], its supplier of fraud software, and now uses a system that it built itself.",
        ["supply Deltaware Quayside Bank ended"],
      ],
      [
        "Customers have been leaving [Telmara] for [Zip Mobile], whose cheapest plan costs half as much, since the spring.",
        ["competition Telmara Zip Mobile"],
      ],
      [
        "The supermarket chain [Oranje Markt] will stop selling the ice cream of [Fjordis] from June, after the two failed to agree on prices. [Fjordis] said it regretted the decision of its largest Dutch customer.",
        ["supply Fjordis Oranje Markt ended"],
      ],
      [
        "The order from [Bahn Ost], which is for 40 locomotives with an option on 60 more, will keep the factory of [Velaro] in Kassel busy until 2030.",
        ["supply Velaro Bahn Ost"],
      ],
      [
        "[Omnia Travel] dumped [Farewise] for [Skyfinder], which lists more airlines.",
        [
          "competition Farewise Skyfinder",
          "supply Farewise Omnia Travel ended",
          "supply Skyfinder Omnia Travel",
        ],
      ],
      [
        "The price was not disclosed. [Umbra Print] will also receive a ten-year contract to print the newspapers of [Gazetta Holdings].",
        ["supply Umbra Print Gazetta Holdings"],
      ],
    ],
  ],
  [
    "partners",
    [
      [
        "[Oakhurst Brewing] and [Talavera Drinks] have agreed to distribute each other's beers, the pair said in a joint statement late on Friday.",
        ["partnership Oakhurst Brewing Talavera Drinks"],
      ],
      [
        "The two-year-old alliance between [Oakhurst Brewing] and [Talavera Drinks] has come apart: the Spanish group told its partner in a letter last week that it would not renew.",
        ["partnership Oakhurst Brewing Talavera Drinks ended"],
      ],
      [
        "Had [Albion Wind] chosen [Siroco] as its partner rather than going it alone, the project might have survived.",
        [],
      ],
      [
        "[Tessera Media], a broadcaster based in Turin, and the telecoms group [Ondanet] will launch a streaming service next spring. They will own it in equal parts.",
        ["partnership Tessera Media Ondanet"],
      ],
      [
        "Together with [Leipold Institute], the drug maker [Aurelis] is testing a vaccine against Lyme disease. A third partner, [Immunova], dropped out in May.",
        ["partnership Leipold Institute Aurelis"],
      ],
      [
        "Until the strike ends, [Aerolinea Sur] will fly passengers of [Condor Azul] to Lima under an agreement between the two airlines.",
        ["partnership Aerolinea Sur Condor Azul"],
      ],
      [
        '"Our collaboration with [Cedarline] has been a turning point for both companies," said [@Hugo Marten], chief commercial officer at [Pathwell Diagnostics].',
        ["partnership Pathwell Diagnostics Cedarline"],
      ],
      [
        "A consortium of [Vireo Health], [Bancroft Capital] and the builder [Morland] will design, finance and run the new hospital in Derry, which opens in 2029.",
        [
          "partnership Bancroft Capital Morland",
          "partnership Vireo Health Bancroft Capital",
          "partnership Vireo Health Morland",
        ],
      ],
      [
        "[Heizgut] is also in discussions with [Thermolino] about sharing a sales network in Poland, a person close to the matter said.",
        ["partnership Heizgut Thermolino rumoured"],
      ],
      [
        "Of its 900 lorries, [Transalpin] has bought 600 from [Hendrik Trucks], 200 from [Volaris] and the rest second-hand.",
        ["supply Hendrik Trucks Transalpin", "supply Volaris Transalpin"],
      ],
    ],
  ],
  [
    "rivals",
    [
      [
        "Analysts at [Corbel Securities] expect [Ravenna Tyres] to take market share from [Montclair Rubber] this year as the Canadian company closes two plants.",
        ["competition Ravenna Tyres Montclair Rubber"],
      ],
      [
        "Like [Bexley Homes], [Marchmont] builds houses for people over 60, mostly in the south-west of England.",
        [],
      ],
      [
        "The price of lithium has halved since January, which is good news for [Corvid Cells]. The Norwegian start-up buys most of its carbonate from [Salar Andino] at spot prices. Its rival [Leyden Power] is tied to a fixed price until 2027.",
        ["competition Corvid Cells Leyden Power", "supply Salar Andino Corvid Cells"],
      ],
      [
        "[Graniteform Inc.] faces competition from larger manufacturers, including [Basaltic] and [Pumex Corp.], some of which have greater resources.",
        ["competition Graniteform Inc. Basaltic", "competition Graniteform Inc. Pumex Corp."],
      ],
      [
        "[Thermolino] would be mad to agree: in Poland it outsells [Heizgut] by two to one.",
        ["competition Thermolino Heizgut"],
      ],
      ["The army has yet to choose between [Skydrone] and [Avianor].", ["competition Skydrone Avianor"]],
      [
        "[Kontor Invest] competes for tenants with [Hafenblick], whose own tower, across the road, is half empty.",
        ["competition Kontor Invest Hafenblick"],
      ],
      [
        "[Skydrone] and [Avianor] are the only two left in the running for the army's order.",
        ["competition Skydrone Avianor"],
      ],
      [
        '"We don\'t see [Mintlane] as a rival. We see them as a partner," says [@Femi Ade], who founded [Paystack Lagos] in 2019.',
        ["competition Paystack Lagos Mintlane denied", "partnership Mintlane Paystack Lagos"],
      ],
    ],
  ],
  [
    "suits and inquiries",
    [
      [
        "[Ironbridge Mutual] is suing its former auditor, [Pennant LLP], for £60m. The insurer accuses the firm of having missed a hole in its reserves; [Pennant LLP] says the claim has no merit.",
        ["litigation Ironbridge Mutual Pennant LLP", "supply Pennant LLP Ironbridge Mutual ended"],
      ],
      [
        "A judge in Delaware on Wednesday threw out a complaint by [Foxglove Bio] that [Larkspur Therapeutics] had stolen trade secrets when it hired eleven of its chemists.",
        ["litigation Foxglove Bio Larkspur Therapeutics ended"],
      ],
      [
        "The regulator has not opened an investigation into [Tamarind Pay], a spokesman for the [!Reserve Authority] said, and no complaint has been received.",
        [],
      ],
      [
        "[Harbinger Games] has made peace with [Polymath Studios]. The companies dropped their lawsuits against each other on Tuesday and said they would share the rights to the series.",
        ["litigation Harbinger Games Polymath Studios ended"],
      ],
      [
        "A spokeswoman for [Brightkite] confirmed that it had received the letter and said the company would defend itself. In it, lawyers for [Domino Labs] accuse the Boston firm of copying the layout of their client's app.",
        ["litigation Domino Labs Brightkite"],
      ],
      [
        "The [!Takeover Board] has begun looking at whether [Pemberton Estates] broke its rules when it bought shares in March. The company said it had done nothing wrong.",
        ["litigation Takeover Board Pemberton Estates"],
      ],
      [
        "On Friday a court in Munich awarded [Transalpin] €4m in damages against [Volaris], which had left the cartel in 2009.",
        ["litigation Transalpin Volaris"],
      ],
      [
        "[Terra Nova Seeds] has withdrawn its lawsuit against [Agrisol] and paid the company's costs. The two had been arguing since 2021 about a tomato.",
        ["litigation Terra Nova Seeds Agrisol ended"],
      ],
      [
        "The [!Data Office] wrote to nine companies, including [Mapwise] and [Glimpse], to remind them of the new rules; no inquiry has been opened.",
        [],
      ],
    ],
  ],
  [
    "no trade",
    [
      [
        "The chief executive of [Stratus Cargo] used to run a rival of [Emberjet] in Dubai before he moved to Lisbon.",
        [],
      ],
      [
        "[Marisol Cruises] and the port of Kiel have fallen out over berthing fees. The shipping line now sends its ships to Rostock.",
        [],
      ],
      [
        "It will be the first order for the Kassel factory since [Velaro] took it over from a competitor in 2022.",
        [],
      ],
      ["The maker of [Permico]'s pumps is being bought by a fund.", []],
      [
        "Nobody at [Dunlin Capital] would say which of its holdings buys cloud services from [Nimbus One].",
        [],
      ],
      ["[Frutell]'s decision to end the contract with its bottler in Chile cost it $12m.", []],
      [
        "[Rhein Polymer] is a member of the same trade association as [Hokuto Chem], and its boss sits on the board of [Silla Panel].",
        [],
      ],
      ["Although they once shared an owner, [Aeromend] and [Jetwerk] have never worked together.", []],
      ['In a note to clients, [Marbury Bank] called [Provo Systems] "the next [Quantrix]".', []],
      ["[Lectora] settled a similar case, brought by the authors' guild, in March.", []],
      [
        "The law firm acts for both [Hudsonbay Credit] and the founder of [Brixworth], which may explain why it kept quiet.",
        [],
      ],
      [
        'For its part, [Optik Zeller] points to the quality of the Jena firm\'s glass. "One lens in ten was cracked," its head of purchasing says.',
        [],
      ],
      [
        "The former head of [Orsino Paints] now works for [Tiller & Sons], a brush maker, where he looks after exports.",
        [],
      ],
      [
        "[Tiller & Sons] and [Orsino Paints] each reported higher sales in the first quarter, helped by the warm spring.",
        [],
      ],
      [
        "[Nautilus Pumps] will present its results on Tuesday, [Orsino Paints] on Thursday and [Helvig] a week later.",
        [],
      ],
      [
        "Unlike [Nautilus Pumps], which builds everything itself, [Helvig] buys in its motors. It would not say from whom.",
        [],
      ],
      [
        "The judge compared the case with the one that [Harbinger Games] lost in 2012. That suit, too, turned on a few lines of code.",
        [],
      ],
      [
        '"I admire what [Helvig] has done," says [@Ruth Amis] of [Nautilus Pumps]. "They sell in 40 countries. We sell in four."',
        [],
      ],
      ["[Castor Labs] has many partners; [Pollux] has none.", []],
      ["According to [Pollux], no supplier accounts for more than 5% of its purchases.", []],
      ["The award for best supplier went to [Nautilus Pumps], that for best newcomer to [Castor Labs].", []],
      ["[Pollux] took on 30 engineers whom [Castor Labs] had let go.", []],
      ["[Maison Lys] and [Atelier Brun] dressed the two leading ladies.", []],
      [
        "[Hostway Nord] shares its building in Aarhus with [Sieve Networks], and its canteen with nobody.",
        [],
      ],
    ],
  ],
];
