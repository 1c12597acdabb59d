/** An input that could not be read, said in one line that names it and what to do. */
import type { RelataError } from "../model/errors.ts";
import type { Terminal } from "./terminal.ts";

export function reportFailure(terminal: Terminal, { error }: { readonly error: RelataError }): void {
  terminal.note(`relata: ${error.message.replace(/\.$/, "")}. ${error.hint}`);
}
