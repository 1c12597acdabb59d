/** `relata extract`: what each article says, without a store. */
import type { Explanation } from "../../extract/explain.ts";
import { extract } from "../../extract/extract.ts";
import type { ArticleRecord } from "../../model/record.ts";
import { readInputs } from "../../pipeline/read-inputs.ts";
import type { Command } from "../command.ts";
import { reportFailure } from "../report-failure.ts";
import type { Terminal } from "../terminal.ts";
import { explanationLines } from "../words/explanation-lines.ts";
import { recordLines } from "../words/record-lines.ts";

export const extractCommand: Command = {
  name: "extract",
  usage: "extract FILE…",
  summary: "print what each article says, without a store; - reads standard input",
  details: [
    "With --json one article record a line: entities, relations and claims with their exact places.",
    "With --explain why: the clues and weights behind every name, reference and claim, and the frame behind every relation.",
  ],
  options: { explain: { type: "boolean", help: "show what each decision rests on" } },
  arity: [1, Infinity],
  run: async ({ args, options, terminal, stdin, signal }) => {
    // What explains needs the judge of pairs, the largest part of the program.
    const explaining = options.flag("explain") ? await import("../../extract/explain.ts") : null;
    let failures = 0;
    for await (const input of readInputs(args, stdin)) {
      if (signal.aborted) return false;
      if ("error" in input) {
        failures += 1;
        reportFailure(terminal, input);
      } else if (explaining !== null)
        printWhy(explaining.explain(input.article), terminal, options.flag("json"));
      else print(extract(input.article), terminal, options.flag("json"));
    }
    return failures === 0;
  },
};

function print(record: ArticleRecord, terminal: Terminal, asJson: boolean): void {
  if (asJson) terminal.json(record);
  else for (const line of recordLines(record, terminal)) terminal.line(line);
}

function printWhy(explanation: Explanation, terminal: Terminal, asJson: boolean): void {
  if (asJson) terminal.json(explanation);
  else for (const line of explanationLines(explanation, terminal)) terminal.line(line);
}
