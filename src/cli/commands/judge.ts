/** Deciding by hand: `same`, `different`, `reject`, `accept`, `rename`, `retype`. Each can be taken back with `revoke`. */
import { RelataError } from "../../model/errors.ts";
import type { Decision, Judgement, NameKey } from "../../model/judgement.ts";
import { ENTITY_KINDS } from "../../model/ontology.ts";
import type { RelataGraph } from "../../graph/graph-model.ts";
import { keyOfName } from "../../graph/query/key-of-name.ts";
import { type Command, STORE_OPTION } from "../command.ts";
import { getEntities } from "../find-entity.ts";
import { withWorkspace } from "../open.ts";
import { wordsOf } from "../words/judgement-words.ts";

interface JudgeSpec {
  readonly name: Judgement["op"];
  readonly words: string;
  readonly summary: string;
  readonly arity: readonly [number, number];
  readonly decide: (graph: RelataGraph, args: readonly string[]) => readonly Decision[];
}

const SPECS: readonly JudgeSpec[] = [
  {
    name: "same",
    words: "A B",
    summary: "declare that two names mean one entity",
    arity: [2, 2],
    decide: (graph, [left = "", right = ""]) => [
      { op: "same", left: keyOf(graph, left), right: keyOf(graph, right) },
    ],
  },
  {
    name: "different",
    words: "A B",
    summary: "declare that two names mean different entities",
    arity: [2, 2],
    decide: (graph, [left = "", right = ""]) => [
      { op: "different", left: keyOf(graph, left), right: keyOf(graph, right) },
    ],
  },
  {
    name: "reject",
    words: "STATEMENT",
    summary: "declare a statement wrong: a relation of one article, a claim, or a whole edge",
    arity: [1, 1],
    decide: (graph, [id = ""]) => statementsOf(graph, id).map((statement) => ({ op: "reject", statement })),
  },
  {
    name: "accept",
    words: "STATEMENT",
    summary: "declare a statement right",
    arity: [1, 1],
    decide: (graph, [id = ""]) => statementsOf(graph, id).map((statement) => ({ op: "accept", statement })),
  },
  {
    name: "rename",
    words: "NAME NEW",
    summary: "show an entity under another name",
    arity: [2, 2],
    decide: (graph, [old = "", name = ""]) => [{ op: "rename", entity: keyOf(graph, old), name }],
  },
  {
    name: "retype",
    words: "NAME KIND",
    summary: `correct the kind of an entity: ${ENTITY_KINDS.join(", ")}`,
    arity: [2, 2],
    decide: (graph, [name = "", wanted = ""]) => {
      const kind = ENTITY_KINDS.find((candidate) => candidate === wanted);
      if (kind !== undefined) return [{ op: "retype", entity: keyOf(graph, name), kind }];
      throw new RelataError(
        "usage",
        `There is no kind ${JSON.stringify(wanted)}.`,
        `Use one of: ${ENTITY_KINDS.join(", ")}.`,
      );
    },
  },
];

/** One command per decision. */
export const JUDGE_COMMANDS: readonly Command[] = SPECS.map(({ name, words, summary, arity, decide }) => ({
  name,
  usage: `${name} ${words}`,
  summary,
  details: ["It changes nothing else and can be taken back: relata revoke ID."],
  options: STORE_OPTION,
  arity,
  run: (run) =>
    withWorkspace(run, async (workspace) => {
      for (const decision of decide(workspace.graph, run.args)) {
        const { judgement } = await workspace.judge(decision);
        if (run.options.flag("json")) run.terminal.json(judgement);
        else run.terminal.line(`${judgement.id}  ${wordsOf(judgement)}`);
      }
      return true;
    }),
}));

/** The key that `name` has in its entity, so that a split can name one of several; else the entity's first key. */
function keyOf(graph: RelataGraph, name: string): NameKey {
  const found = getEntities(graph, [name])[0]?.entity;
  if (found === undefined)
    throw new RelataError("not-found", `There is no ${name}.`, "Search for it: relata find NAME");
  return keyOfName(found, name);
}

/** `id` itself, or every statement behind the edge `id`. */
function statementsOf(graph: RelataGraph, id: string): readonly string[] {
  if (graph.hasEdge(id)) {
    const edge = graph.getEdgeAttributes(id);
    if (edge.edge === "relation") return [...new Set(edge.evidence.map(({ statement }) => statement))];
  }
  if (graph.hasNode(id) && graph.getNodeAttribute(id, "node") === "claim") return [id];
  const isKnown = graph.someEdge(
    (_key, edge) => edge.edge === "relation" && edge.evidence.some(({ statement }) => statement === id),
  );
  if (isKnown) return [id];
  throw new RelataError(
    "not-found",
    `There is no statement ${id}.`,
    "relata show NAME prints the ids of statements.",
  );
}
