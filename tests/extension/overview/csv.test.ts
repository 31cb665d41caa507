import { describe, expect, it } from "vitest";
import { csvOf } from "../../../extension/overview/model/csv.ts";
import type { Table } from "../../../extension/overview/model/table.ts";

/** The lines of a table of one column. */
function lines(...texts: string[]): string[] {
  const table: Table = { head: ["Head"], rows: texts.map((text) => [{ text }]) };
  return csvOf(table)
    .replace(/^\ufeff/, "")
    .split("\r\n")
    .slice(1, -1);
}

describe("comma-separated values", () => {
  it("begin with a byte order mark and end every line as RFC 4180 has it", () => {
    const table = {
      head: ["A", "B"],
      rows: [[{ text: "1" }, { text: "2", href: "https://x.example" }]],
    };
    expect(csvOf(table)).toBe("\ufeffA,B\r\n1,2\r\n");
  });

  it("quote what would break a line or a column, and double quotes within", () => {
    expect(lines("a,b", 'say "no"', "one\ntwo", "plain")).toEqual([
      '"a,b"',
      '"say ""no"""',
      '"one\ntwo"',
      "plain",
    ]);
  });

  it.each(["=HYPERLINK(1)", "+1+2", "-2+3", "@SUM(1)", "\t=1", "  =1", "＝1"])(
    "let no spreadsheet run %j",
    (text) => {
      expect(lines(text)).toEqual([`'${text}`]);
    },
  );

  it("leave numbers numbers", () => {
    expect(lines("-3", "35", "4.5")).toEqual(["-3", "35", "4.5"]);
  });

  it("guard and quote at once", () => {
    expect(lines('=A1,"x"')).toEqual(['"\'=A1,""x"""']);
  });
});
