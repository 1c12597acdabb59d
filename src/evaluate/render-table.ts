/** Plain tables for terminals and Markdown files: the first column to the left, figures to the right. */

export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns aligned by spaces, under the title. */
export function renderText(tables: readonly Table[]): string {
  return tables.map((table) => textTable(table)).join("\n\n");
}

/** Pipe tables under third-level headings. */
export function renderMarkdown(tables: readonly Table[]): string {
  return tables.map((table) => markdownTable(table)).join("\n\n");
}

function textTable({ title, header, rows }: Table): string {
  const lines = alignedCells([header, ...rows]).map((cells) => cells.join("  ").trimEnd());
  return [title, ...lines].join("\n");
}

function markdownTable({ title, header, rows }: Table): string {
  const [head = [], ...body] = alignedCells([header, ...rows]);
  const rule = head.map((cell, column) =>
    column === 0 ? "-".repeat(cell.length) : `${"-".repeat(cell.length - 1)}:`,
  );
  const lines = [head, rule, ...body].map((cells) => `| ${cells.join(" | ")} |`);
  return [`### ${title}`, "", ...lines].join("\n");
}

function alignedCells(lines: readonly (readonly string[])[]): string[][] {
  const [header = []] = lines;
  const widths = header.map((_, column) => Math.max(2, ...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines.map((cells) =>
    cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
}
