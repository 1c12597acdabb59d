/** The set it_partner: sentences of the technology press with two marked companies. Its labels have no direction. */
import * as v from "valibot";
import { PAIR_FIELDS } from "./pair-fields.ts";
import { countPair, type PairMeaning, surest } from "./pair-meaning.ts";
import type { PublicFormat } from "./public-format.ts";

const LINE = v.object({ ...PAIR_FIELDS, all_labels: v.record(v.string(), v.number()) });

/** Labels that are not listed (UNCLEAR, ALIAS) are no relation of ours. */
const MEANINGS: Readonly<Record<string, PairMeaning>> = {
  PARTNER: { type: "partnership", source: null },
  COMPETITOR: { type: "competition", source: null },
};

export const IT_PARTNER: PublicFormat = {
  name: "it_partner",
  fits: (lines) => v.is(v.array(LINE), lines),
  measures: ["PARTNER given the pair", "COMPETITOR given the pair"],
  score: (lines, engine) =>
    v.parse(v.array(LINE), lines).map((line) => {
      const found = surest(engine.relate(line));
      return Object.entries(MEANINGS).map(([label, meaning]) =>
        countPair(
          line.relation === label ? meaning : null,
          found?.type === meaning.type ? found : null,
          false,
        ),
      );
    }),
};
