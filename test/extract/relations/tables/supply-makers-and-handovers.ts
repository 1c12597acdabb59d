/** Supply told by who uses whose goods and who takes over whose work, and what looks like supply and is none. All companies are invented. */
import type { Table } from "./sentences.ts";

export const SUPPLY_HANDOVERS_AND_MAKERS: Table = [
  [
    "supply: goods that one makes and another uses",
    [
      ["[Dovetail]'s booking engine runs on [Cloudmere].", ["supply Cloudmere Dovetail"]],
      ["[Cartogram]'s maps guide the vans of [Parcelforce Nord].", ["supply Cartogram Parcelforce Nord"]],
      [
        "[Deltoro] halted two lines on Tuesday because [Arkwright], [its|Deltoro] only source of gearboxes, could not deliver.",
        ["supply Arkwright Deltoro"],
      ],
      ["[Omnitel] is by far the biggest buyer of [Ivory Chips]'s modems.", ["supply Ivory Chips Omnitel"]],
      [
        "The [!Central Bank of Malta] has its banknotes printed by [Fennwick].",
        ["supply Fennwick Central Bank of Malta"],
      ],
      ["[Halden Bank]'s 4,000 staff eat meals cooked by [Mama Nwosu].", ["supply Mama Nwosu Halden Bank"]],
      [
        "[Tixel], [whose|Tixel] machines stand in every station of [Corrib Rail], said it was investigating.",
        ["supply Tixel Corrib Rail"],
      ],
      ["Every station of [Corrib Rail] has a [Tixel] machine.", ["supply Tixel Corrib Rail"]],
      [
        "The power for [Thule Aluminium]'s smelter at Mosjoen comes from two dams owned by [Statkraft Nord].",
        ["supply Statkraft Nord Thule Aluminium"],
      ],
      [
        "[Brio Pharma] recalled the syringes, which were made by [Nipponex].",
        ["supply Nipponex Brio Pharma"],
      ],
      [
        "[Nipponex], the Osaka firm that makes [Brio Pharma]'s syringes, blamed a faulty mould.",
        ["supply Nipponex Brio Pharma"],
      ],
      [
        "The deal makes [Aquila Launch] the exclusive launcher of [Orbita]'s satellites until 2030.",
        ["supply Aquila Launch Orbita"],
      ],
      [
        "[Benetti Moda] gets nine-tenths of [its|Benetti Moda] yarn from a single mill, [Filatura Rossi].",
        ["supply Filatura Rossi Benetti Moda"],
      ],
      [
        "[Benetti Moda] has found a new source of yarn in [Ropa Sur], a spinner in Murcia.",
        ["supply Ropa Sur Benetti Moda"],
      ],
      ["[Pinecone]'s browser translates pages with an engine from [Lexikon].", ["supply Lexikon Pinecone"]],
      [
        "[Lexikon]'s translation engine is already inside browsers from [Pinecone] and [Falkor].",
        ["supply Lexikon Falkor", "supply Lexikon Pinecone"],
      ],
      ["[Lexikon] powers the translations in [Pinecone]'s browser.", ["supply Lexikon Pinecone"]],
      [
        "[Kyoto Denki], Japan's third-largest utility, has become the first Asian customer of [Gulfstar Energy]'s plant at Port Arthur.",
        ["supply Gulfstar Energy Kyoto Denki"],
      ],
      [
        "[Gulfstar Energy] owns the plant. Buyers of [its|Gulfstar Energy] gas include [Kyoto Denki], [Enerwatt] and the trading house [Vitalis].",
        [
          "supply Gulfstar Energy Enerwatt",
          "supply Gulfstar Energy Kyoto Denki",
          "supply Gulfstar Energy Vitalis",
        ],
      ],
      [
        "[Tesgrove] has agreed to stock [Ballycroy Beef]'s burgers in 600 shops.",
        ["supply Ballycroy Beef Tesgrove"],
      ],
      ["[Tesgrove] runs a fleet of 90 [Ropax] trucks.", ["supply Ropax Tesgrove"]],
      ["[Grasmere Software] was founded by two former employees of [Tesoro Bank].", []],
    ],
  ],
  [
    "supply: work that passes from hand to hand",
    [
      [
        "The [!Royal Danish Navy] has awarded [Bluefin] a contract worth 210m kroner for 900 sonar buoys.",
        ["supply Bluefin Royal Danish Navy"],
      ],
      [
        "[Bluefin] beat [Thorsen Marine] to a contract from the [!Royal Danish Navy].",
        ["competition Bluefin Thorsen Marine", "supply Bluefin Royal Danish Navy"],
      ],
      [
        "[Halden Bank] has handed the running of its canteens to [Mama Nwosu] for seven years.",
        ["supply Mama Nwosu Halden Bank"],
      ],
      [
        "[Numera] took over [Halden Bank]'s payroll from [Paywell] on 1 July.",
        ["supply Numera Halden Bank", "supply Paywell Halden Bank ended"],
      ],
      ["[Numera] is now trusted with the payroll of [Halden Bank].", ["supply Numera Halden Bank"]],
      ["Payroll at [Halden Bank] is done by [Numera].", ["supply Numera Halden Bank"]],
      [
        "[Statkraft Nord] cut off power to [Thule Aluminium] in a row over unpaid bills.",
        ["supply Statkraft Nord Thule Aluminium ended"],
      ],
      [
        "[Aquila Launch] put six satellites into orbit for [Orbita] on Tuesday.",
        ["supply Aquila Launch Orbita"],
      ],
      [
        "The [!Ministry of Defence] has asked [Navantec] to build three more frigates, taking the programme to eight.",
        ["supply Navantec Ministry of Defence"],
      ],
      [
        "[Ballycroy Beef] has won a listing at [Tesgrove] for its burgers.",
        ["supply Ballycroy Beef Tesgrove"],
      ],
      ["[Ballycroy Beef] has secured shelf space at [Tesgrove].", ["supply Ballycroy Beef Tesgrove"]],
      ["[Ropax] has put 90 trucks on the road for [Tesgrove].", ["supply Ropax Tesgrove"]],
      [
        "[Granny Lund] is bidding for a contract with the [!Navy], as is [Maple Foods].",
        ["supply Granny Lund Navy rumoured", "supply Maple Foods Navy rumoured"],
      ],
    ],
  ],
  [
    "supply: what clauses, lists and phrases hide",
    [
      [
        "[Kitto Pharma] has won exclusive rights to sell [Penrose Labs]'s antibody in Europe.",
        ["supply Penrose Labs Kitto Pharma"],
      ],
      [
        "Three car carriers have been chartered to [Quayline] by [Ostfold Shipping].",
        ["supply Ostfold Shipping Quayline"],
      ],
      [
        "[Thule Aluminium] signs 15-year deal for hydropower from [Statkraft Nord]",
        ["supply Statkraft Nord Thule Aluminium"],
      ],
      [
        "[Orbita] sells images to [Mistral], a maker of drones, and to the [!Forestry Commission].",
        ["supply Orbita Forestry Commission", "supply Orbita Mistral"],
      ],
      [
        "HELSINKI, March 4 — [Kuusamo Paper] today announced that it has entered into a multi-year agreement with [Lindqvist Press] under which [it|Kuusamo Paper] will provide newsprint for all eleven of the publisher's titles.",
        ["supply Kuusamo Paper Lindqvist Press"],
      ],
      [
        "Sales of newsprint by [Kuusamo Paper] to [Lindqvist Press] came to 41,000 tonnes in the first half, up from 38,000 a year earlier.",
        ["supply Kuusamo Paper Lindqvist Press"],
      ],
      [
        "[Pinecone] is weighing whether to license an engine from [Lexikon] or [Babelworks], people with knowledge of the matter said.",
        ["supply Babelworks Pinecone rumoured", "supply Lexikon Pinecone rumoured"],
      ],
      [
        "[Kyoto Denki] has locked in two cargoes a month from [Gulfstar Energy] for 20 years.",
        ["supply Gulfstar Energy Kyoto Denki"],
      ],
      [
        "[Kyoto Denki] is paying [Gulfstar Energy] $11 per million British thermal units, traders said.",
        ["supply Gulfstar Energy Kyoto Denki"],
      ],
    ],
  ],
  [
    "supply: verbs of trade that supply nothing",
    [
      ["[Dovetail] is moving its data centres from Oulu to Bergen, a former stronghold of [Cloudmere].", []],
      ["[Dovetail] and [Cloudmere] both sell to small hotels.", []],
      ["[Steelworks Ostrava] will sell its coke ovens to [Agrivale].", []],
      ["[Penrose Labs] received a warning letter from [Kitto Pharma].", []],
      ["[Ostfold Shipping] criticised [Quayline] for the way it treats its crews.", []],
      ["[Orrin Bank] supplied the cash with which [Maple Foods] bought the canneries.", []],
      ["[Orrin Bank] provided no comment on [Maple Foods].", []],
      ["[Orrin Bank] serves many of the farmers who sell to [Maple Foods].", []],
      ["The [!Food Standards Agency] provided guidance to [Maple Foods].", []],
      ["[Maple Foods] supplied the [!Food Standards Agency] with the documents that it had asked for.", []],
      ["[Maple Foods] buys nothing from [Granny Lund].", []],
      ["[Maple Foods] buys peas from farmers, not from [Granny Lund].", []],
      ["[Maple Foods] and [Granny Lund] buy peas from the same farmers.", []],
      ["[Maple Foods] uses the same tins as [Granny Lund].", []],
      ["[Maple Foods] sells to the same supermarkets as [Granny Lund].", []],
      ["[Maple Foods] sells more peas in a month than [Granny Lund] does in a year.", []],
      ["[Maple Foods] has rented a stand next to [Granny Lund]'s at the fair.", []],
      ["[Maple Foods] won approval from the [!Food Standards Agency] to sell insects.", []],
      ["[Maple Foods] paid [Granny Lund] $5m for its stake in the cannery.", []],
      ["[Maple Foods] used [Granny Lund]'s weakness to raise its own prices.", []],
      ["[Maple Foods] delivered a blow to [Granny Lund] with a new range of soups.", []],
      ["[Maple Foods] offered its hand to [Granny Lund].", []],
      ["The tins that [Maple Foods] launched last week look like [Granny Lund]'s.", []],
      ["[Granny Lund] complained that the tins made by [Maple Foods] look like its own.", []],
      ["[Granny Lund] returned to profit after it sold a cannery to [Maple Foods].", []],
      ["[Granny Lund] has shifted 200 workers to [Maple Foods].", []],
      ["The [!Navy] buys soup from neither [Granny Lund] nor [Maple Foods].", []],
    ],
  ],
];
