import { describe, expect, it } from "vitest";

import { findAttributions } from "../../../../src/extract/claims/attribution/find-attributions.ts";
import { viewSentences } from "../../../../src/extract/claims/sentence-view.ts";
import { markedReading } from "../marked-reading.ts";

interface Found {
  readonly speaker: string | null;
  readonly rule: string;
  readonly contents: readonly string[];
}

/** The attributions of the first sentence, with the words of their contents. */
function attributionsOf(marked: string): Found[] {
  const reading = markedReading(marked);
  const [view] = viewSentences(reading);
  if (view === undefined) throw new Error("no sentence");
  const { tokens } = view.sentence;
  return findAttributions(view).map(({ speaker, rule, contents }) => ({
    speaker,
    rule,
    contents: contents.map(({ first, last }) =>
      reading.document.text.slice(tokens[first]?.start, tokens[last - 1]?.end).replace(/[\s,.]+$/u, ""),
    ),
  }));
}

const ONE_SPEAKER: readonly (readonly [
  marked: string,
  speaker: string | null,
  rule: string,
  content: string,
])[] = [
  // A quotation that itself holds a reporting verb.
  [
    "“They told us that the mill would close,” [Dana Lee](p1) said.",
    "p1",
    "afterthought",
    "“They told us that the mill would close,”",
  ],
  [
    '"Nobody believes that grain can get scarcer," [she](p1) said.',
    "p1",
    "afterthought",
    '"Nobody believes that grain can get scarcer,"',
  ],
  [
    "“[Orbel](c1) expects to finish the mill and I believe it will,” [Dana Lee](p1) said.",
    "p1",
    "afterthought",
    "“Orbel expects to finish the mill and I believe it will,”",
  ],
  [
    "''Grain is scarce,'' [Dana Lee](p1) told a crowd of growers who had come for the harvest fair.",
    "p1",
    "afterthought",
    "''Grain is scarce,''",
  ],
  [
    "“Grain is scarce,” said [Dana Lee](p1) (L., Maine), head of the board.",
    "p1",
    "afterthought",
    "“Grain is scarce,”",
  ],
  ["“Is grain scarce?” [Dana Lee](p1) asked.", "p1", "afterthought", "“Is grain scarce?”"],
  ["“Grain is scarce.” — [Dana Lee](p1), grower", "p1", "dash", "“Grain is scarce.”"],
  // A name behind the verb that speaks not: it is spoken of, told something, or the subject of what is said.
  [
    "[Dana Lee](p1), who runs the mill, said [Tarn Foods](c1)'s harvest had failed.",
    "p1",
    "said",
    "Tarn Foods's harvest had failed",
  ],
  [
    "“They waste grain,” [Dana Lee](p1), a grower, said of [Tarn Foods](c1).",
    "p1",
    "afterthought",
    "“They waste grain,”",
  ],
  ["“We waste nothing,” [she](p1) told [The Ledger](m1).", "p1", "afterthought", "“We waste nothing,”"],
  // The verb before its clause.
  ["[Dana Lee](p1) added, “Grain is scarce.”", "p1", "said", "“Grain is scarce.”"],
  ["[Dana Lee](p1) said that grain is scarce.", "p1", "said-that", "grain is scarce"],
  ["[Dana Lee](p1) said grain was scarce.", "p1", "said", "grain was scarce"],
  ["[She](p1) also said that grain is scarce.", "p1", "said-that", "grain is scarce"],
  ["[Dana Lee](p1) told reporters in Lisbon that grain is scarce.", "p1", "said-that", "grain is scarce"],
  ["[Dana Lee](p1) said on Tuesday that grain is scarce.", "p1", "said-that", "grain is scarce"],
  ["[Tarn Foods](c1) had long argued that grain is scarce.", "c1", "said-that", "grain is scarce"],
  ["[The Ledger](m1) reported that grain is scarce.", "m1", "said-that", "grain is scarce"],
  ["[Tarn Foods](c1) claims it is growing.", "c1", "said", "it is growing"],
  ["In [Dana Lee](p1)'s view grain is scarce.", "p1", "in-view", "In Dana Lee's view grain is scarce"],
  [
    "Grain, as [The Ledger](m1) reported, is scarce.",
    "m1",
    "as-reported",
    "Grain, as The Ledger reported, is scarce",
  ],
  ['[Dana Lee](p1), founder of [Orbel](c1): "Grain is scarce."', "p1", "colon", '"Grain is scarce."'],
  ["“Grain is scarce,” said [its](c1) founder, [Dana Lee](p1).", "p1", "afterthought", "“Grain is scarce,”"],
  [
    "According to [its](c1) founder, [Dana Lee](p1), grain is scarce.",
    "p1",
    "according-to",
    "grain is scarce",
  ],
  // Appositions and relative clauses between subject and verb.
  [
    "[Dana Lee](p1), who runs [Tarn Foods](c1), said that grain is scarce.",
    "p1",
    "said-that",
    "grain is scarce",
  ],
  [
    "[Dana Lee](p1), chief executive of [Tarn Foods](c1), warned that grain is scarce.",
    "p1",
    "said-that",
    "grain is scarce",
  ],
  ["[Dana Lee](p1) of [Tarn Foods](c1) said that grain is scarce.", "p1", "said-that", "grain is scarce"],
  [
    "For [Tarn Foods](c1), [Dana Lee](p1), its founder, said that grain is scarce.",
    "p1",
    "said-that",
    "grain is scarce",
  ],
  // Voices of a company, and people without a name.
  ["A spokesman for [Tarn Foods](c1) said that grain is scarce.", "c1", "said-that", "grain is scarce"],
  ["[Tarn Foods](c1)' spokeswoman said that grain is scarce.", "c1", "said-that", "grain is scarce"],
  ["A farmer at [Tarn Foods](c1) said that grain is scarce.", null, "said-that", "grain is scarce"],
  ["Analysts said that grain is scarce.", null, "said-that", "grain is scarce"],
  ["People familiar with the talks say that grain is scarce.", null, "said-that", "grain is scarce"],
  // The verb behind its clause, or within it.
  ["Grain is getting scarce, [Dana Lee](p1) said.", "p1", "afterthought", "Grain is getting scarce"],
  ["Grain is getting scarce, [she](p1) added on Tuesday.", "p1", "afterthought", "Grain is getting scarce"],
  ["Grain is getting scarce, said [Dana Lee](p1).", "p1", "afterthought", "Grain is getting scarce"],
  [
    "Grain is getting scarce, said [Dana Lee](p1), the founder of [Tarn Foods](c1).",
    "p1",
    "afterthought",
    "Grain is getting scarce",
  ],
  ["“Grain is getting scarce,” said [Dana Lee](p1).", "p1", "afterthought", "“Grain is getting scarce,”"],
  ["Grain, [she](p1) said, will be scarce.", "p1", "afterthought", "Grain, she said, will be scarce"],
  // Without a verb.
  ["According to [Dana Lee](p1), grain is scarce.", "p1", "according-to", "grain is scarce"],
  ["Grain is scarce, according to [Tarn Foods](c1).", "c1", "according-to", "Grain is scarce"],
  ["Grain is scarce, according to people who trade it.", null, "according-to", "Grain is scarce"],
  ["[Dana Lee](p1)'s view is that grain is scarce.", "p1", "view-is", "grain is scarce"],
  // Other complements.
  ["[Tarn Foods](c1) expects to harvest less this year.", "c1", "expects-to", "to harvest less this year"],
  ["[Tarn Foods](c1) expects the harvest to shrink.", "c1", "expects-to", "the harvest to shrink"],
  [
    "A venture called [Orbel](c1) that intends to buy fields is new.",
    "c1",
    "expects-to",
    "to buy fields is new",
  ],
  ["[Dana Lee](p1) called the new tariff a mistake.", "p1", "calls", "the new tariff a mistake"],
  ["[Tarn Foods](c1) reported sales of $40 million.", "c1", "calls", "sales of $40 million"],
  [
    "[The Ledger](m1) puts the price at $40 million.",
    "m1",
    "puts-at",
    "The Ledger puts the price at $40 million",
  ],
  [
    "[Tarn Foods](c1) sued in May, arguing that the fields are poisoned.",
    "c1",
    "said-that",
    "the fields are poisoned",
  ],
];

describe("one speaker", () => {
  it.each(ONE_SPEAKER)("%s", (marked, speaker, rule, content) => {
    expect(attributionsOf(marked)).toEqual([{ speaker, rule, contents: [content] }]);
  });
});

describe("several contents and speakers", () => {
  it("keeps co-ordinated clauses of one speaker together", () => {
    expect(
      attributionsOf("[Dana Lee](p1) said that grain is scarce and that rice would follow soon."),
    ).toEqual([
      { speaker: "p1", rule: "said-that", contents: ["grain is scarce", "rice would follow soon"] },
    ]);
  });

  it("gives each co-ordinated sentence its own speaker", () => {
    const found = attributionsOf(
      "[Dana Lee](p1) says that grain is scarce, and [Orbel](c2) reports that rice is plentiful.",
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(["p1", "c2"]);
    expect(found.map(({ contents }) => contents[0])).toEqual(["grain is scarce", "rice is plentiful"]);
  });

  it("leaves a second verb with the subject of the first", () => {
    const found = attributionsOf(
      "[Dana Lee](p1) dismissed the new tariff outright and said that grain is scarce.",
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(["p1", "p1"]);
  });

  it("ends before a clause of the article's own", () => {
    const [found] = attributionsOf(
      "[Dana Lee](p1) said that grain is scarce, and in May the price had doubled.",
    );
    expect(found?.contents).toEqual(["grain is scarce"]);
  });

  it("keeps reported speech within speech with the outer speaker", () => {
    const found = attributionsOf("According to [Dana Lee](p1), [Orbel](c2) thinks that grain is scarce.");
    expect(found).toEqual([
      { speaker: "p1", rule: "according-to", contents: ["Orbel thinks that grain is scarce"] },
    ]);
  });
});

const NO_ATTRIBUTION = [
  "[Dana Lee](p1) was told that grain is scarce.",
  "[Tarn Foods](c1) is said to be in trouble.",
  "[Orbel](c1) bought fields that [Tarn Foods](c2) had expected to keep.",
  "The harvest was smaller than [Tarn Foods](c1) expected.",
  "[Tarn Foods](c1) added five mills to its network.",
  "[Tarn Foods](c1) signed contracts that run until spring.",
  "[Tarn Foods](c1) has committed $40 million to [Orbel](c2).",
];

describe("no reported speech", () => {
  it.each(NO_ATTRIBUTION)("%s", (marked) => {
    expect(attributionsOf(marked)).toEqual([]);
  });
});
