/** `relata show`: all that is known of one company, organization, person or product, with the sentences. */
import type { EdgeEvidence, RelataGraph } from "../../graph/graph-model.ts";
import {
  type ClaimView,
  type EntityView,
  type RelationView,
  viewEntity,
} from "../../graph/query/entity-view.ts";
import { ENTITY_KIND_TABLE, RELATION_TABLE } from "../../model/ontology.ts";
import { type Command, type CommandRun, STORE_OPTION } from "../command.ts";
import { getEntities } from "../find-entity.ts";
import { withWorkspace } from "../open.ts";
import { counted } from "../words/counted.ts";

export const show: Command = {
  name: "show",
  usage: "show NAME",
  summary: "relations and claims of one entity, each with its sentences",
  options: STORE_OPTION,
  arity: [1, Infinity],
  run: (run) =>
    withWorkspace(run, async ({ graph }) => {
      const found = getEntities(graph, [run.args.join(" ")])[0];
      const view = found === undefined ? null : viewEntity(graph, found.id);
      if (view === null) return false;
      if (run.options.flag("json")) run.terminal.json(view);
      else for (const line of entityLines(graph, view, run)) run.terminal.line(line);
      return true;
    }),
};

function entityLines(graph: RelataGraph, view: EntityView, run: CommandRun): string[] {
  const { style } = run.terminal;
  const { label, kind, names, articles, firstSeen, lastSeen } = view.entity;
  const aliases = names.filter((name) => name !== label);
  const titles = new Map(graph.getAttribute("articles").map(({ id, title }) => [id, title]));
  return [
    `${style("bold", label)}, ${ENTITY_KIND_TABLE[kind].label}${aliases.length === 0 ? "" : ` (also ${aliases.join(", ")})`}`,
    style(
      "dim",
      `${view.id}  ${counted(articles.length, "article")}, ${firstSeen ?? "undated"} to ${lastSeen ?? "undated"}`,
    ),
    ...view.relations.flatMap(({ relations }) =>
      relations.flatMap((relation) => relationLines(relation, titles, run)),
    ),
    ...claimLines("Claims by it", view.claimsBy, run),
    ...claimLines("Claims about it", view.claimsAbout, run),
  ];
}

function relationLines(
  { direction, otherLabel, relation }: RelationView,
  titles: ReadonlyMap<string, string>,
  { terminal: { style } }: CommandRun,
): string[] {
  const wording = RELATION_TABLE[relation.kind][direction];
  const sources = `${counted(relation.support, "article")}, ${relation.origins} independent`;
  return [
    "",
    `  ${style("cyan", wording)} ${otherLabel}  [${relation.status}]  ${style("dim", `${sources}, confidence ${relation.confidence}`)}`,
    ...relation.evidence.flatMap(({ quote, article, statement }: EdgeEvidence) => [
      `      “${quote.replace(/\s+/gu, " ")}”`,
      style("dim", `        ${titles.get(article) ?? article}  ${statement}`),
    ]),
  ];
}

function claimLines(
  heading: string,
  claims: readonly ClaimView[],
  { terminal: { style } }: CommandRun,
): string[] {
  if (claims.length === 0) return [];
  return [
    "",
    `  ${style("bold", heading)}`,
    ...claims.map(
      ({ id, claim }) =>
        `  ${claim.kind.padEnd(9)} “${claim.label.replace(/\s+/gu, " ")}”  ${style("dim", id)}`,
    ),
  ];
}
