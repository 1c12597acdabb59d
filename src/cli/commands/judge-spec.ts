/** A way to decide by hand, as a row of the table in judge.ts: its words, and the decisions that a command line asks for. */
import type { Decision, Judgement } from "../../model/judgement.ts";
import type { Workspace } from "../../pipeline/workspace.ts";
import type { CommandRun, OptionSpec } from "../command.ts";

export interface JudgeSpec {
  readonly name: Judgement["op"];
  readonly words: string;
  readonly summary: string;
  readonly details?: readonly string[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly arity: readonly [number, number];
  readonly decide: (
    workspace: Pick<Workspace, "graph" | "store">,
    run: Pick<CommandRun, "args" | "options">,
  ) => readonly Decision[] | Promise<readonly Decision[]>;
}
