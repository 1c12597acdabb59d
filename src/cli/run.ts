/** One call of the program: find the command, read its options, run it, turn what went wrong into words and an exit status. */
import { parseArgs } from "node:util";
import { RelataError } from "../model/errors.ts";
import { type Command, type Options, optionsOf, type Surroundings, toParseArgs } from "./command.ts";
import { commandHelp, programHelp } from "./help.ts";
import type { Terminal } from "./terminal.ts";

/** Exit statuses of the contract. */
const DONE = 0;
export const FAILED = 1;
const WRONG_USE = 2;

/** Runs `argv` (without node and script) and resolves to the exit status; never rejects. */
export async function run(
  argv: readonly string[],
  commands: readonly Command[],
  { terminal, stdin, signal }: Surroundings,
): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.line(programHelp(commands));
    return name === undefined ? WRONG_USE : DONE;
  }
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (command === undefined)
      throw usage(`There is no command ${JSON.stringify(name)}.`, "relata --help lists them.");
    const { args, options } = parse(command, rest);
    if (options.flag("help")) {
      terminal.line(commandHelp(command));
      return DONE;
    }
    checkArity(command, args);
    const done = await command.run({ args, options, terminal, stdin, signal });
    terminal.progress("");
    return done ? DONE : FAILED;
  } catch (error) {
    terminal.progress("");
    return report(error, terminal);
  }
}

function parse(command: Command, rest: readonly string[]): { args: readonly string[]; options: Options } {
  const hint = `relata ${command.name} --help lists the options.`;
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: toParseArgs(optionsOf(command)),
      allowPositionals: true,
      strict: true,
    });
    return { args: positionals, options: toOptions(values) };
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error), hint);
  }
}

function toOptions(values: Readonly<Record<string, unknown>>): Options {
  return {
    text: (name) => {
      const value = values[name];
      return typeof value === "string" ? value : undefined;
    },
    list: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
    },
    flag: (name) => values[name] === true,
  };
}

function checkArity({ name, usage: words, arity: [fewest, most] }: Command, args: readonly string[]): void {
  if (args.length >= fewest && args.length <= most) return;
  const problem =
    args.length < fewest ? "Something is missing" : `${JSON.stringify(args[most])} is one word too many`;
  throw usage(`${problem}: relata ${words}`, `relata ${name} --help tells more.`);
}

function usage(message: string, hint: string): RelataError {
  return new RelataError("usage", message, hint);
}

/** Expected failures read as a sentence and a hint; anything else is a defect and shows its stack. */
function report(error: unknown, terminal: Terminal): number {
  if (error instanceof RelataError) {
    terminal.note(`relata: ${error.message}`);
    terminal.note(`        ${error.hint}`);
    return error.code === "usage" ? WRONG_USE : FAILED;
  }
  terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return FAILED;
}
