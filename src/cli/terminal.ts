/**
 * Where a command writes: results to standard output, everything else (progress, notes, errors) to standard error,
 * so that `--json` output can be piped as it is.
 */
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  /** One line of the result. */
  readonly line: (text: string) => void;
  /** One JSON value as one line of the result. */
  readonly json: (value: unknown) => void;
  /** A piece of a result that is a file, written as it is; resolves when the reader can take more. */
  readonly write: (chunk: string) => Promise<void>;
  /** A line for the person, not part of the result. */
  readonly note: (text: string) => void;
  /** Replaces the progress line; shown only on a terminal. Ends with an empty text. */
  readonly progress: (text: string) => void;
  /** Styled when the result goes to a terminal, plain otherwise. */
  readonly style: (style: Style, text: string) => string;
}

/** Columns of a terminal that does not say its width. */
const DEFAULT_COLUMNS = 80;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write("\r\u001b[2K");
    shown = false;
  };
  return {
    line: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    json: (value) => {
      clear();
      stdout.write(`${JSON.stringify(value)}\n`);
    },
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stdout.write(chunk, (error) => (error ? reject(error) : resolve()));
      }),
    note: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!stderr.isTTY) return;
      clear();
      if (text === "") return;
      stderr.write(text.slice(0, (stderr.columns || DEFAULT_COLUMNS) - 1));
      shown = true;
    },
    style: (style, text) => (stdout.isTTY ? styleText(style, text) : text),
  };
}
