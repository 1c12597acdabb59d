/** Reads an article: its sentences, its entities, who speaks, and every place that refers to them. */
import type { Article } from "../model/article.ts";
import { analyse } from "../text/analyse.ts";
import { findCoreference, type Resolver } from "./coreference/find-coreference.ts";
import { readDialogue } from "./dialogue/read-dialogue.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import type { Reading } from "./reading.ts";

/** The reading of `article`; the same article always gives the same reading. */
export function readArticle(article: Article): Reading {
  const document = analyse(article.text);
  return readNamed({ article, document, ...findMentions(document) });
}

/** A reading from its names, which are all that `references` holds so far. */
export function readNamed(names: Omit<Reading, "dialogue">, resolve?: Resolver): Reading {
  const { article, document, entities, references } = names;
  const dialogue = readDialogue(names);
  const named = { title: article.title, document, entities, names: references, dialogue };
  return { article, document, entities, dialogue, references: findCoreference(named, resolve) };
}
