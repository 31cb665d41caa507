/** The tables that an evaluation prints. */

/** One table of figures; a row may lack what others have. */
export interface EvalTable {
  title: string;
  rows: { name: string; values: Record<string, number> }[];
  /** Why the table is empty, where it is. */
  skipped?: string;
}

/** A table as lines of text, its columns aligned; figures below 1 with three places. */
export function printTable({ title, rows, skipped }: EvalTable): string {
  if (rows.length === 0) return `${title}\n  skipped: ${skipped ?? "no data"}\n`;
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const cells = rows.map(({ name, values }) => [
    `  ${name}`,
    ...columns.map((column) => figure(values[column])),
  ]);
  const lines = [["", ...columns], ...cells];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const print = (line: string[]): string =>
    line
      .map((cell, at) =>
        at === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[at] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [title, ...lines.map(print), ""].join("\n");
}

function figure(value: number | undefined): string {
  if (value === undefined) return "";
  if (Number.isInteger(value) && value > 1) return value.toLocaleString("en");
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(3);
}
