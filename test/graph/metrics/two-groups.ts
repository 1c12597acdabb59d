/** Two tight groups of four companies, joined by one relation; and a company without any. */
import { foldAll, type GraphFold } from "../../../src/graph/fold.ts";
import { type BriefRelation, briefRecord } from "../brief-record.ts";

const GROUPS = [
  ["Alpha", "Beta", "Gamma", "Delta"],
  ["Rho", "Sigma", "Tau", "Omega"],
] as const;

export function twoGroups(): GraphFold {
  const within = GROUPS.flatMap((group) =>
    group.flatMap((source, index) =>
      group.slice(index + 1).map((target): BriefRelation => ({ source, type: "supply", target })),
    ),
  );
  const between: BriefRelation = { source: "Alpha", type: "investment", target: "Rho", confidence: 0.3 };
  return foldAll([
    briefRecord({
      title: "Groups",
      relations: [...within, between],
      entities: { Solo: "company", "Ada Quist": "person" },
    }),
  ]);
}

export function partyId(fold: GraphFold, name: string): string {
  return fold.findEntity(`party:${name.toLowerCase()}`) ?? "";
}
