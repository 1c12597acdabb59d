/** All that is known of an entity as Markdown: relations with their standing, claims, and every sentence in a footnote with its source. */
import type { ArticleSummary, RelataGraph } from "../../../graph/graph-model.ts";
import { type ClaimView, type RelationView, viewEntity } from "../../../graph/query/entity-view.ts";
import type { Hop } from "../../../graph/query/path.ts";
import {
  CLAIM_KIND_TABLE,
  ENTITY_KIND_TABLE,
  RELATION_TABLE,
  STATUS_TABLE,
} from "../../../model/ontology.ts";
import { amountWords } from "../words/amount-words.ts";
import { claimEnds } from "../reading/claim-ends.ts";
import { dateWords, periodWords } from "../words/date-words.ts";
import { latestFirst, leadingSentence } from "../reading/evidence-order.ts";
import { aliasesOf } from "../words/other-names.ts";
import { pathFacts } from "../words/path-words.ts";
import { relationSentence, relationVerb, supportWords } from "../words/relation-words.ts";
import { counted } from "../words/summary.ts";

/** Numbers notes as they are referred to, and lists them at the end. */
interface Notes {
  /** The reference to a note, a new one or the same again. */
  readonly refer: (quote: string, article: ArticleSummary | undefined) => string;
  readonly lines: () => readonly string[];
}

/** The dossier of the entity `id`; empty if there is none. */
export function dossier(graph: RelataGraph, id: string): string {
  const view = viewEntity(graph, id);
  if (view === null) return "";
  const { entity, relations, claimsBy, claimsAbout } = view;
  const articles = articlesOf(graph);
  const notes = createNotes();
  const aliases = aliasesOf(entity);
  const facts = `${ENTITY_KIND_TABLE[entity.kind].label}, in ${counted(entity.articles.length, "article", "articles")}, ${periodWords(entity.firstSeen, entity.lastSeen)}`;
  const blocks = [
    `# ${plain(entity.label)}`,
    facts + (aliases.length === 0 ? "" : `; also ${aliases.map(plain).join(", ")}`),
    ...relations.flatMap(({ type, relations: ofType }) => [
      `## ${capital(RELATION_TABLE[type].plural)}`,
      list(ofType.map((relation) => relationLine(relation, articles, notes))),
    ]),
    ...claimBlock("Claims by it", claimsBy, { graph, articles, notes }),
    ...claimBlock("Claims about it", claimsAbout, { graph, articles, notes }),
    ...notes.lines(),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A path as Markdown, one step a line, each with its sentence in a footnote. */
export function pathStory(graph: RelataGraph, path: readonly Hop[]): string {
  const articles = articlesOf(graph);
  const notes = createNotes();
  const label = (node: string): string => plain(graph.getNodeAttribute(node, "label"));
  const steps = path.flatMap(({ edges: [edge] }, index) => {
    const relation = edge === undefined ? undefined : graph.getEdgeAttributes(edge);
    if (edge === undefined || relation?.edge !== "relation") return [];
    const sentence = leadingSentence(relation, articles);
    const note = sentence === undefined ? "" : notes.refer(sentence.quote, articles.get(sentence.article));
    return [
      `${index + 1}. ${plain(relationSentence(graph, edge))} (${STATUS_TABLE[relation.status].label})${note}`,
    ];
  });
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined) return "";
  return `${[`# From ${label(first.from)} to ${label(last.to)}`, pathFacts(path), steps.join("\n"), ...notes.lines()].join("\n\n")}\n`;
}

function relationLine(
  { direction, otherLabel, relation }: RelationView,
  articles: ReadonlyMap<string, ArticleSummary>,
  notes: Notes,
): string {
  const standing = [
    STATUS_TABLE[relation.status].label,
    ...relation.amounts.slice(0, 1).map(amountWords),
    supportWords(relation),
    periodWords(relation.firstSeen, relation.lastSeen),
  ].join(", ");
  const references = latestFirst(relation.evidence, articles).map(({ quote, article }) =>
    notes.refer(quote, articles.get(article)),
  );
  return `${relationVerb(relation.kind, direction)} **${plain(otherLabel)}** (${standing})${references.join("")}`;
}

interface ClaimContext {
  readonly graph: RelataGraph;
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  readonly notes: Notes;
}

function claimBlock(title: string, claims: readonly ClaimView[], context: ClaimContext): readonly string[] {
  if (claims.length === 0) return [];
  const { graph, articles, notes } = context;
  const lines = claims.map(({ id, claim }) => {
    const { speaker } = claimEnds(graph, id);
    const who = speaker === null ? "the article" : plain(graph.getNodeAttribute(speaker, "label"));
    const note = notes.refer(claim.label, articles.get(claim.article));
    return `${capital(CLAIM_KIND_TABLE[claim.kind].label)}, says ${who} on ${dateWords(claim.publishedAt)}${note}`;
  });
  return [`## ${title}`, list(lines)];
}

function createNotes(): Notes {
  const numbers = new Map<string, number>();
  return {
    refer: (quote, article) => {
      const source = [
        article?.title,
        article?.publisher,
        dateWords(article?.publishedAt ?? null),
        article?.url,
      ]
        .filter((part) => part !== null && part !== undefined)
        .map(plain)
        .join(", ");
      const text = `“${plain(quote)}” ${source}`;
      if (!numbers.has(text)) numbers.set(text, numbers.size + 1);
      return `[^${numbers.get(text)}]`;
    },
    lines: () => {
      const lines = [...numbers].map(([text, number]) => `[^${number}]: ${text}`);
      return lines.length === 0 ? [] : [lines.join("\n")];
    },
  };
}

function articlesOf(graph: RelataGraph): ReadonlyMap<string, ArticleSummary> {
  return new Map(graph.getAttribute("articles").map((article) => [article.id, article]));
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** One line in which nothing is Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>#|]/gu, "\\$&");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
