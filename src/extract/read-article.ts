/** Reads an article: its sentences, its entities, and every place that refers to them. */
import type { Article } from "../model/article.ts";
import { analyse } from "../text/analyse.ts";
import { findCoreference } from "./coreference/find-coreference.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import type { Reading } from "./reading.ts";

/** The reading of `article`; the same article always gives the same reading. */
export function readArticle(article: Article): Reading {
  const document = analyse(article.text);
  const { entities, references: names } = findMentions(document);
  const references = findCoreference({ title: article.title, document, entities, names });
  return { article, document, entities, references };
}
