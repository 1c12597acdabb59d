/** Deciding by hand: `same`, `different`, `reject`, `accept`, `restate`, `rename`, `retype`. Each can be taken back with `revoke`. */
import { RelataError } from "../../model/errors.ts";
import type { NameKey } from "../../model/judgement.ts";
import { ENTITY_KINDS } from "../../model/ontology.ts";
import type { RelataGraph } from "../../graph/graph-model.ts";
import { keyOfName } from "../../graph/query/key-of-name.ts";
import { type Command, STORE_OPTION } from "../command.ts";
import { choose } from "../choose.ts";
import { getEntities } from "../find-entity.ts";
import { getStatements } from "../find-statements.ts";
import { withWorkspace } from "../open.ts";
import { wordsOf } from "../words/judgement-words.ts";
import type { JudgeSpec } from "./judge-spec.ts";
import { RESTATE } from "./restate.ts";

const SPECS: readonly JudgeSpec[] = [
  {
    name: "same",
    words: "A B",
    summary: "declare that two names mean one entity",
    arity: [2, 2],
    decide: ({ graph }, { args: [left = "", right = ""] }) => [
      { op: "same", left: keyOf(graph, left), right: keyOf(graph, right) },
    ],
  },
  {
    name: "different",
    words: "A B",
    summary: "declare that two names mean different entities",
    arity: [2, 2],
    decide: ({ graph }, { args: [left = "", right = ""] }) => [
      { op: "different", left: keyOf(graph, left), right: keyOf(graph, right) },
    ],
  },
  {
    name: "reject",
    words: "STATEMENT",
    summary: "declare a statement wrong: a relation of one article, a claim, or a whole edge",
    arity: [1, 1],
    decide: ({ graph }, { args: [id = ""] }) =>
      getStatements(graph, id).map((statement) => ({ op: "reject", statement })),
  },
  {
    name: "accept",
    words: "STATEMENT",
    summary: "declare a statement right",
    arity: [1, 1],
    decide: ({ graph }, { args: [id = ""] }) =>
      getStatements(graph, id).map((statement) => ({ op: "accept", statement })),
  },
  RESTATE,
  {
    name: "rename",
    words: "NAME NEW",
    summary: "show an entity under another name",
    arity: [2, 2],
    decide: ({ graph }, { args: [old = "", name = ""] }) => [
      { op: "rename", entity: keyOf(graph, old), name },
    ],
  },
  {
    name: "retype",
    words: "NAME KIND",
    summary: `correct the kind of an entity: ${ENTITY_KINDS.join(", ")}`,
    arity: [2, 2],
    decide: ({ graph }, { args: [name = "", wanted = ""] }) => [
      { op: "retype", kind: choose("kind", wanted, ENTITY_KINDS), entity: keyOf(graph, name) },
    ],
  },
];

/** One command per decision. */
export const JUDGE_COMMANDS: readonly Command[] = SPECS.map(({ words, details = [], decide, ...spec }) => ({
  ...spec,
  usage: `${spec.name} ${words}`,
  details: [...details, "It changes nothing else and can be taken back: relata revoke ID."],
  options: { ...spec.options, ...STORE_OPTION },
  run: (run) =>
    withWorkspace(run, async (workspace) => {
      for (const decision of await decide(workspace, run)) {
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
