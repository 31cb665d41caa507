import { describe, expect, it } from "vitest";
import {
  filterMatrix,
  groupRows,
  type Matrix,
  type MatrixFilter,
  type MatrixRow,
  matrixOf,
  sortRows,
} from "../../../src/crossref/overview/matrix.ts";
import { aStrike, aStrikeReport } from "./strike.ts";

const everything: MatrixFilter = { thread: "", stance: "", outlet: "", text: "", onPage: false };

function rowOf(matrix: Matrix, claim: string): MatrixRow {
  const row = matrix.rows.find((one) => one.claim === `test/${claim}`);
  if (!row) throw new Error(`no row ${claim}`);
  return row;
}

/** "outlet stance figure" for every cell of a claim. */
function cells(matrix: Matrix, claim: string): string[] {
  return [...rowOf(matrix, claim).cells]
    .map(([outlet, { stance, reports }]) =>
      [outlet, stance, reports[0]?.figure?.value].filter(Boolean).join(" "),
    )
    .sort();
}

describe("claims by outlets", () => {
  const matrix = matrixOf(aStrike(), aStrikeReport());

  it("shows a later count as differing, with its figure, and never as a conflict", () => {
    expect(cells(matrix, "toll-35")).toEqual([
      "alpha asserts 35",
      "beta asserts 35",
      "gamma asserts 35",
    ]);
    expect(cells(matrix, "toll-21")).toEqual([
      "alpha asserts 21",
      "beta differs 35",
      "gamma differs 35",
    ]);
  });

  it("takes the report's own figure before the claim's", () => {
    const [first] = rowOf(matrix, "toll-35").cells.get("alpha")?.reports ?? [];
    expect(first?.figure).toEqual({ value: 35, unit: "killed", qualifier: "at-least" });
  });

  it("sets denials and rival answers against a claim, and pairs on record beside it", () => {
    expect(cells(matrix, "accepted")).toEqual(["alpha asserts", "beta denies", "gamma denies"]);
    expect(cells(matrix, "weighed")).toEqual(["alpha differs", "gamma asserts"]);
  });

  it("counts a wire story in two outlets as one origin", () => {
    expect(rowOf(matrix, "toll-35").origins).toEqual({ asserting: 2, denying: 0 });
    expect(rowOf(matrix, "accepted").origins).toEqual({ asserting: 1, denying: 1 });
  });

  it("says how the page stands and where it says so", () => {
    expect(rowOf(matrix, "toll-35")).toMatchObject({
      pageOrder: 0,
      page: { stance: "asserts", figure: { value: 35 } },
    });
    expect(rowOf(matrix, "rejected")).toMatchObject({ pageOrder: null, page: null });
  });

  it("puts the outlet that speaks to most claims first", () => {
    expect(matrix.columns.map(({ name, claims }) => `${name} ${claims}`)).toEqual([
      "Alpha 5",
      "Beta 4",
      "Gamma 4",
    ]);
  });

  const shown = (filter: Partial<MatrixFilter>) =>
    filterMatrix(matrix, { ...everything, ...filter }).rows.map(({ claim }) => claim.slice(5));

  it("filters by words, stance, outlet, thread and page, alone and together", () => {
    expect(shown({ text: "PAUSE kyiv" })).toEqual(["accepted", "rejected", "weighed"]);
    expect(shown({ stance: "denies" })).toEqual(["accepted", "rejected"]);
    expect(shown({ stance: "asserts", outlet: "beta" })).toEqual(["toll-35", "rejected"]);
    expect(shown({ outlet: "beta", text: "killed 21" })).toEqual(["toll-21"]);
    expect(shown({ thread: "Thread" })).toHaveLength(5);
    expect(shown({ thread: "Another" })).toEqual([]);
    expect(shown({ onPage: true })).toEqual(["toll-35", "accepted"]);
  });

  it("leaves out outlets that say nothing on what is left", () => {
    const left = filterMatrix(matrix, { ...everything, text: "weighed" });
    expect(left.columns.map(({ outlet, claims }) => [outlet, claims])).toEqual([
      ["alpha", 1],
      ["gamma", 1],
    ]);
  });

  const sorted = (order: Parameters<typeof sortRows>[1]) =>
    sortRows(matrix.rows, order).map(({ claim }) => claim.slice(5));

  it("sorts by origins, conflicts, date and page order", () => {
    expect(sorted("origins")[0]).toBe("toll-35");
    expect(sorted("conflicts").slice(0, 2)).toEqual(["accepted", "rejected"]);
    expect(sorted("date").slice(-1)).toEqual(["accepted"]);
    expect(sorted("page").slice(0, 2)).toEqual(["toll-35", "accepted"]);
  });

  it("groups by thread in the order of the sorted claims", () => {
    const [first, ...others] = matrix.rows;
    if (!first) throw new Error("no rows");
    const groups = groupRows([
      { ...first, thread: "Later" },
      ...others,
      { ...first, thread: "Later" },
    ]);
    expect(groups.map(({ thread, rows }) => [thread, rows.length])).toEqual([
      ["Later", 2],
      ["Thread", 4],
    ]);
  });
});
