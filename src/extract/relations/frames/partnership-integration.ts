/** Partners of whom one builds its goods into the other's, or has them certified for it. */
import { wordList } from "../word-list.ts";
import type { VerbFrame } from "./frame.ts";

export const INTEGRATION_VERBS: readonly VerbFrame[] = [
  {
    kind: "verb",
    name: "certified-by",
    type: "partnership",
    verbs: ["certify", "accredit", "validate", "qualify", "endorse", "approve"],
    passiveOnly: true,
    among: ["platform", "software", "interface", "connector", "integration", "product", "app", "system"],
    roles: ["subject>object", "subject>object:brand"],
    generic: true,
    confidence: 0.5,
  },
  {
    kind: "verb",
    name: "integrate-goods",
    type: "partnership",
    verbs: wordList(
      `integrate, embed, bundle, incorporate, connect, plug, link, pair, combine, marry, fold, weave`,
    ),
    roles: wordList(`
      subject>object:goods, object:goods>in, object:goods>into, object:goods>in:goods, object:goods>into:goods,
      object:goods>with:goods, object:goods>to:goods, subject>with:goods, subject>to:goods
    `),
    confidence: 0.65,
  },
  {
    kind: "verb",
    name: "build-in",
    type: "partnership",
    verbs: ["build"],
    roles: ["object>into:goods", "object:goods>into", "object:goods>into:goods", "object:brand>into:goods"],
    confidence: 0.65,
  },
];
