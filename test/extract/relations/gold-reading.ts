/** Readings from gold articles: the annotated names are the references, so that relations are measured by themselves. */
import { readdirSync, readFileSync } from "node:fs";

import { readNamed } from "../../../src/extract/read-article.ts";
import type { Reading, Reference } from "../../../src/extract/reading.ts";
import { toArticle } from "../../../src/model/article.ts";
import type { EntityKind, RelationType, Status } from "../../../src/model/ontology.ts";
import type { LocalEntity, MentionSpan } from "../../../src/model/record.ts";
import { analyse } from "../../../src/text/analyse.ts";

export interface GoldRelation {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly evidence: readonly string[];
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly entities: readonly {
    readonly name: string;
    readonly kind: EntityKind;
    readonly aliases: readonly string[];
    readonly mentions: readonly MentionSpan[];
  }[];
  readonly relations: readonly GoldRelation[];
}

const FOLDER = new URL("../../gold/tune/", import.meta.url);

/** The gold articles kept for development, by file name. */
export function loadGold(): GoldArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as GoldArticle);
}

/** A reading with exactly the annotated mentions as name references. */
export function goldReading(gold: GoldArticle): Reading {
  const entities: LocalEntity[] = gold.entities.map((entity, index) => ({
    id: `e${index + 1}`,
    name: entity.name,
    kind: entity.kind,
    names: [entity.name, ...entity.aliases],
    mentions: entity.mentions,
  }));
  return namedReading(gold.text, entities, { title: gold.title, publishedAt: gold.date });
}

/** A reading of `text` whose references are the mentions of `entities`. */
function namedReading(
  text: string,
  entities: readonly LocalEntity[],
  about: { readonly title: string; readonly publishedAt: string | null },
): Reading {
  const article = toArticle({ ...about, text });
  const document = analyse(text);
  const references: Reference[] = [];
  for (const entity of entities) {
    for (const [start, end] of entity.mentions) {
      for (const sentence of document.sentences) {
        if (start < sentence.start || end > sentence.end) continue;
        const first = sentence.tokens.findIndex((token) => token.end > start);
        const last = sentence.tokens.findLastIndex((token) => token.start < end) + 1;
        references.push({
          start,
          end,
          sentence: sentence.index,
          first,
          last,
          form: "name",
          entities: [entity.id],
        });
      }
    }
  }
  references.sort((left, right) => left.start - right.start);
  return readNamed({ article, document, entities, references });
}
