/** The colours the canvas draws with, resolved from the page's tokens: pure functions take them as data. */
import type { ClaimKind, EntityKind, RelationType } from "../../../model/ontology.ts";

/** All colours as `#rrggbb`. */
export interface Theme {
  readonly ground: string;
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly textSoft: string;
  readonly accent: string;
  readonly nodes: Readonly<Record<EntityKind | ClaimKind, string>>;
  /** For groups of nodes, the largest first. */
  readonly groups: readonly string[];
  readonly relations: Readonly<Record<RelationType, string>>;
  readonly font: string;
}
