/** Tables as comma-separated values. */
import type { Table } from "./table.ts";

/** Spreadsheets run a cell that begins so as a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** These must be quoted: https://www.rfc-editor.org/rfc/rfc4180 */
const SPECIAL = /[",\r\n]/;

/**
 * Writes a table as RFC 4180 says, with a byte order mark, without which spreadsheets take other
 * scripts for Latin. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csvOf({ head, rows }: Table): string {
  const lines = [head, ...rows.map((row) => row.map(({ text }) => text))];
  return `\ufeff${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const harmless = FORMULA.test(text.trimStart()) && !isNumber(text) ? `'${text}` : text;
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A plain negative number is no formula. */
function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
