/** What a command is: words for its help, its options, and what it does. Adding one is a file in commands/ and a line in the list. */
import type { Readable } from "node:stream";
import type { ParseArgsConfig } from "node:util";
import type { Terminal } from "./terminal.ts";

/** One option as `--help` shows it and `parseArgs` reads it. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** Placeholder of the value in the help, such as `PATH`. */
  readonly value?: string;
  readonly help: string;
}

/** What a command has around it. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly stdin: Readable;
  /** Aborted at Ctrl-C: finish the article at hand, keep what is done, stop. */
  readonly signal: AbortSignal;
}

export interface CommandRun extends Surroundings {
  /** What stands after the options. */
  readonly args: readonly string[];
  readonly options: Options;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Paragraphs under the usage line. */
  readonly details?: readonly string[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
  /** Fewest and most words after the options; checked before `run`. */
  readonly arity: readonly [fewest: number, most: number];
  /** Resolves to false when the command ran but found a failure it has already reported. */
  run(run: CommandRun): Promise<boolean>;
}

/** The values given on the command line. */
export interface Options {
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

/** The options every command takes. */
const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { type: "boolean", help: "JSON lines on standard output, for machines" },
  help: { type: "boolean", short: "h", help: "show this help" },
};

/** For commands that work on a store. */
export const STORE_OPTION: Readonly<Record<string, OptionSpec>> = {
  store: { type: "string", value: "PATH", help: "the store (default: $RELATA_STORE, else relata.db here)" },
};

/** All options of `command`, its own first. */
export function optionsOf(command: Command): Readonly<Record<string, OptionSpec>> {
  return { ...command.options, ...COMMON_OPTIONS };
}

/** The part of the option table that node's parseArgs understands. */
export function toParseArgs(
  options: Readonly<Record<string, OptionSpec>>,
): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple }]) => [
      name,
      { type, multiple: multiple ?? false, ...(short === undefined ? {} : { short }) },
    ]),
  );
}
