/** The set CORE (Borchert et al.): sentences about companies with two marked parties and a directed relation. */
import * as v from "valibot";
import { NO_COUNTS } from "../counts.ts";
import { PAIR_FIELDS } from "./pair-fields.ts";
import { countPair, type PairMeaning, surest } from "./pair-meaning.ts";
import type { PublicFormat } from "./public-format.ts";

export const CORE_LINE = v.object({ ...PAIR_FIELDS, both_named: v.boolean() });

export type CoreLine = v.InferOutput<typeof CORE_LINE>;

/** `null` is no relation. Labels that are not listed have no type of ours: products, brands, exchanges, regulators. */
export const CORE_MEANINGS: Readonly<Record<string, PairMeaning | null>> = {
  undefined: null,
  collaboration: { type: "partnership", source: null },
  acquired_by: { type: "acquisition", source: "tail" },
  merged_with: { type: "acquisition", source: null },
  client_of: { type: "supply", source: "tail" },
  shareholder_of: { type: "investment", source: "head" },
  subsidiary_of: { type: "ownership", source: "tail" },
  competitor_of: { type: "competition", source: null },
};

export const CORE: PublicFormat = {
  name: "core",
  fits: (lines) => v.is(v.array(CORE_LINE), lines),
  measures: [
    "relation given the pair",
    "relation and direction given the pair",
    "relation and direction, labels without a type of ours as none",
  ],
  score: (lines, engine) =>
    v
      .parse(v.array(CORE_LINE), lines)
      .filter((line) => line.both_named)
      .map((line) => {
        const gold = CORE_MEANINGS[line.relation];
        const found = surest(engine.relate(line));
        return [
          gold === undefined ? NO_COUNTS : countPair(gold, found, false),
          gold === undefined ? NO_COUNTS : countPair(gold, found, true),
          countPair(gold ?? null, found, true),
        ];
      }),
};
