/** A floor as an engine: names from anywhere, relations and claims by a few patterns. What a better engine must beat. */
import type { DrawnRelation, Engine, MarkedPair } from "../../../src/evaluate/engine.ts";
import type { Article } from "../../../src/model/article.ts";
import type { ArticleRecord, LocalEntity } from "../../../src/model/record.ts";
import { findFloorClaims, findSayings } from "./floor-claims.ts";
import type { FindNames } from "./floor-name.ts";
import { findFloorRelations } from "./floor-relations.ts";
import { triggerIn } from "./triggers.ts";

export function floorEngine(name: string, findNames: FindNames): Engine {
  return {
    name,
    extract: (article) => toRecord(name, article, entitiesOf(article.text, findNames)),
    relate,
    attribute: ({ text }) =>
      findSayings(text, entitiesOf(text, findNames)).flatMap(({ start, end, speaker }) =>
        speaker === null ? [] : [{ said: { start, end }, mentions: speaker.mentions }],
      ),
  };
}

function toRecord(name: string, article: Article, entities: readonly LocalEntity[]): ArticleRecord {
  return {
    article,
    entities,
    relations: findFloorRelations(article, entities),
    claims: findFloorClaims({ article }, entities),
    extractor: { name, version: "1" },
    diagnostics: [],
  };
}

/** With the pair given, words before and after it count as well when none between them do. */
function relate({ text, head, tail }: MarkedPair): DrawnRelation[] {
  const [first, second] = head.start < tail.start ? (["head", "tail"] as const) : (["tail", "head"] as const);
  const [left, right] = first === "head" ? [head, tail] : [tail, head];
  const trigger = triggerIn(text.slice(left.end, right.start)) ?? triggerIn(text);
  return trigger === undefined
    ? []
    : [{ type: trigger.type, source: trigger.backward === true ? second : first, confidence: 0.5 }];
}

/** Equal words are one entity; a name that opens a longer one is a short form of it. */
function entitiesOf(text: string, findNames: FindNames): LocalEntity[] {
  const names = findNames(text).map((name) => ({ ...name, words: text.slice(name.start, name.end) }));
  const fullNames = [...new Set(names.map(({ words }) => words))];
  const fullNameOf = (words: string): string =>
    fullNames.find((full) => full.startsWith(`${words} `)) ?? words;
  return [...new Set(fullNames.map(fullNameOf))].map((name, index) => {
    const members = names.filter(({ words }) => fullNameOf(words) === name);
    return {
      id: `e${index + 1}`,
      name,
      kind: members[0]?.kind ?? "company",
      names: [...new Set([name, ...members.map(({ words }) => words)])],
      mentions: members.map(({ start, end }) => [start, end]),
    };
  });
}
