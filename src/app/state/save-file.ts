/** Hands a file to the reader by the browser's own download. */
import type { NamedFile } from "./export-files.ts";

/** Time for the browser to take hold of the file before its address goes, in milliseconds. */
const GRACE = 10_000;

export function saveFile({ name, content }: NamedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), GRACE);
}
