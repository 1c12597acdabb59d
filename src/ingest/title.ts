/** A title for a text that brings none along. */

/** A first line up to this length reads as a title; a longer one is a paragraph. */
const MAX_TITLE = 120;
/** A line marked as a heading may be longer, but not endless. */
const MAX_HEADING = 300;

/** The first line when it is a heading or short, else the name of the file without folder and extension. */
export function findTitle(text: string, name: string): string {
  const line = /\S[^\n]*/.exec(text)?.[0].trimEnd() ?? "";
  if (line.length > MAX_HEADING) return fileStem(name);
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1] ?? "";
  if (heading !== "") return heading;
  if (line !== "" && line.length <= MAX_TITLE) return line;
  return fileStem(name);
}

/** `notes/arm-ipo.md` -> `arm-ipo` */
function fileStem(name: string): string {
  const base = name.split(/[/\\]/).findLast((part) => part !== "") ?? name;
  return base.replace(/(?<=.)\.[^.]+$/, "");
}
