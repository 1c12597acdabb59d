/** What the whole article tells about which of its words are names, before any name is cut out. */
import type { TextDocument } from "../../text/document.ts";
import { findArticleNames } from "./article-names.ts";
import { findTrustedWords } from "./capitals.ts";
import { findFixedPhrases } from "./fixed-phrases.ts";
import { findPossessiveNames } from "./possessive-names.ts";
import { findSmallBrands } from "./small-brands.ts";

export interface NameHints {
  /** Words that carry a capital somewhere where grammar asks for none. */
  readonly trusted: ReadonlySet<string>;
  /** Brands written in small letters. */
  readonly smallBrands: ReadonlySet<string>;
  /** Words whose "'s" belongs to the name. */
  readonly possessiveNames: ReadonlySet<string>;
  /** Phrases of two words around "of", "and" or "'s" that are never parted. */
  readonly fixedPhrases: ReadonlySet<string>;
  /** Words that follow a "The" which belongs to the name. */
  readonly articleNames: ReadonlySet<string>;
}

export function findNameHints(document: TextDocument): NameHints {
  return {
    trusted: findTrustedWords(document),
    smallBrands: findSmallBrands(document),
    possessiveNames: findPossessiveNames(document),
    fixedPhrases: findFixedPhrases(document),
    articleNames: findArticleNames(document),
  };
}
