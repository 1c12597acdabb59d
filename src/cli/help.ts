/** The words of `--help`, made from the commands themselves. */
import { type Command, type OptionSpec, optionsOf } from "./command.ts";

/** Help for the whole program. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ usage, summary }): [string, string] => [`relata ${usage}`, summary]);
  return [
    "relata: business news as a graph of companies, relations and claims, with the sentence behind every edge.",
    "",
    ...table(rows),
    "",
    "relata COMMAND --help tells more. Exit status: 0 done, 1 failed, 2 wrong use.",
  ].join("\n");
}

/** Help for one command. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(optionsOf(command)).map(([name, spec]): [string, string] => [
    flags(name, spec),
    spec.help,
  ]);
  const details = (command.details ?? []).flatMap((paragraph) => ["", paragraph]);
  return [
    `Usage: relata ${command.usage}`,
    "",
    command.summary,
    ...details,
    "",
    "Options:",
    ...table(rows),
  ].join("\n");
}

function flags(name: string, { short, value }: OptionSpec): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? `    ${long}` : `-${short}, ${long}`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
